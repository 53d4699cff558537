"""Layers of shapes."""

from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Disc, Rect


def test_that_a_box_holds_its_left_and_upper_edge_only() -> None:
    area = Box(x=10, y=20, width=30, height=40)

    assert area.holds(10, 20)
    assert not area.holds(40, 30)
    assert not area.holds(20, 60)
    assert (area.right, area.bottom) == (40, 60)


def test_that_shapes_come_from_back_to_front() -> None:
    ground = Layer(part=Part.GROUND, shapes=(Rect(0, 0, 5, 5),))
    lane = Layer(part=Part.LANE, shapes=(Disc(1, 1, 1),), lane_id="P1")
    picture = Picture(width=5, height=5, layers=(ground, lane))

    assert tuple(picture.shapes()) == (Rect(0, 0, 5, 5), Disc(1, 1, 1))
    assert picture.layers_of(Part.LANE) == (lane,)
