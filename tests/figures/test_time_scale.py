"""Days along a width."""

from app.figures.sketch import Sketch
from app.figures.time_scale import TimeScale
from tests.builders import day
from tests.figures.drawing import SPACE, texts


def scale(first, last):
    return TimeScale(first=day(first).toordinal(), last=day(last).toordinal(), left=100, right=700)


def test_that_days_lie_between_the_edges():
    found = scale("1 jan 2020", "31 dec 2021")

    assert found.x(found.first) == 100
    assert found.x(found.last + 1) == 700
    assert found.x(found.first - 500) == 100


def test_that_a_long_time_has_years_and_a_short_one_months():
    assert [name for _, name in scale("1 jan 2019", "31 mrt 2023").ticks()] == [
        "2019", "2020", "2021", "2022", "2023",
    ]  # fmt: skip
    assert [name for _, name in scale("1 jan 2020", "31 dec 2020").ticks()] == ["2020", "apr", "jul", "okt"]


def test_that_names_without_room_are_left_out():
    sketch = Sketch(SPACE)
    TimeScale(first=1, last=day("31 dec 2100").toordinal(), left=0, right=700).draw(sketch, 0, 50)

    assert 2 < len(texts(sketch.figure(50, "Proef"))) < 20
