"""Places in a figure."""

from app.figures.figure import Area, Figure
from app.signals.target import to_events
from app.timeline.picture import Box, Picture


def test_that_the_place_in_front_is_found():
    back = Area(box=Box(x=0, y=0, width=50, height=50), words="achter", target=to_events(["a"]))
    front = Area(box=Box(x=10, y=10, width=10, height=10), words="voor", target=to_events(["b"]))
    figure = Figure(picture=Picture(width=50, height=50, layers=()), areas=(back, front))

    assert figure.area_at(12, 12) is front
    assert figure.area_at(40, 40) is back
    assert figure.area_at(60, 60) is None
