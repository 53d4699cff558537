"""What lies under a point."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.hit_test import covers, hit_test, hits_within
from app.timeline.outlines import polyline
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Disc, Glyph, Line, Path, Rect, Shape, Soft, Text

PLACES = st.floats(0, 500)
G = st.just(("G",))
SHAPES = st.one_of(
    st.builds(Glyph, name=st.just("incident"), x=PLACES, y=PLACES, scale=st.floats(0.5, 2), about=G),
    st.builds(Disc, x=PLACES, y=PLACES, radius=st.floats(1, 20), about=G),
)


def picture(*layers: Layer) -> Picture:
    return Picture(width=500, height=500, layers=layers)


def lane(*shapes: Shape, x: float = 0, y: float = 0, clip: Box | None = None) -> Layer:
    return Layer(part=Part.LANE, shapes=shapes, lane_id="P1", x=x, y=y, clip=clip)


@given(SHAPES)
def test_that_a_mark_is_hit_in_its_middle(shape: Glyph | Disc) -> None:
    hit = hit_test(picture(lane(shape)), shape.x, shape.y)

    assert hit is not None
    assert (hit.ids, hit.part, hit.lane_id, hit.shape) == (("G",), Part.LANE, "P1", shape)


@given(SHAPES, PLACES, PLACES)
def test_that_nothing_is_hit_far_from_what_is_drawn(shape: Glyph | Disc, x: float, y: float) -> None:
    reach = 9 * shape.scale if isinstance(shape, Glyph) else shape.radius
    if max(abs(x - shape.x), abs(y - shape.y)) > reach + 3:
        assert hit_test(picture(lane(shape)), x, y) is None


def test_that_the_topmost_shape_and_layer_win() -> None:
    below, above = Disc(50, 50, 9, about=("onder",)), Disc(50, 50, 9, about=("boven",))

    one_layer = hit_test(picture(lane(below, above)), 50, 50)
    two_layers = hit_test(picture(lane(below), lane(above)), 50, 50)
    assert one_layer is not None
    assert two_layers is not None
    assert one_layer.ids == two_layers.ids == ("boven",)


def test_that_decoration_lets_the_pointer_through() -> None:
    hit = hit_test(picture(lane(Disc(50, 50, 9, about=("G",)), Rect(0, 0, 100, 100))), 50, 50)

    assert hit is not None
    assert hit.ids == ("G",)


def test_that_what_is_clipped_away_is_not_hit() -> None:
    shape = Disc(50, 50, 9, about=("G",))

    assert hit_test(picture(lane(shape, clip=Box(x=0, y=0, width=45, height=100))), 50, 50) is None
    assert hit_test(picture(lane(shape, clip=Box(x=0, y=0, width=55, height=100))), 50, 50) is not None


def test_that_the_shift_of_a_layer_counts() -> None:
    shape = Disc(50, 50, 9, about=("G",))

    assert hit_test(picture(lane(shape, x=100, y=20)), 150, 70) is not None
    assert hit_test(picture(lane(shape, x=100, y=20)), 50, 50) is None


@pytest.mark.parametrize(
    ("shape", "on", "off"),
    [
        (Text(100, 50, "Gesprek", 12, width=40), (120, 46), (90, 46)),
        (Text(100, 50, "4", 12, anchor=Anchor.MIDDLE, width=40), (85, 46), (125, 46)),
        (Text(100, 50, "+4", 12, anchor=Anchor.END, width=40), (65, 46), (105, 46)),
        (Rect(10, 10, 30, 20), (25, 20), (25, 40)),
        (Soft(10, 10, 30, 10), (25, 15), (50, 15)),
        (Line(0, 0, 100, 100, "meet"), (50, 51), (50, 60)),
        (Line(30, 0, 30, 0, "meet"), (31, 0), (40, 0)),
        (Path(polyline((0, 0), (50, 0), (50, 50))), (50, 30), (20, 30)),
    ],
)
def test_that_each_shape_is_hit_where_it_is_painted(
    shape: Shape, on: tuple[float, float], off: tuple[float, float]
) -> None:
    assert covers(shape, *on)
    assert not covers(shape, *off)


def test_that_a_rectangle_catches_marks_by_their_middle() -> None:
    layer = lane(
        Glyph("incident", 20, 20, about=("A",)),
        Glyph("incident", 60, 20, about=("B",)),
        Rect(70, 10, 20, 18, radius=9, about=("C", "D")),
        Rect(0, 0, 200, 4, about=("R1",)),
        Glyph("vergrendeld", 25, 25),
    )

    assert hits_within([layer], 10, 10, 59, 30) == ("A",)
    assert hits_within([layer], 0, 0, 200, 200) == ("A", "B", "C", "D")
    assert hits_within([layer], 100, 100, 200, 200) == ()


def test_that_an_event_drawn_twice_is_caught_once() -> None:
    twice = lane(Glyph("contact", 10, 10, about=("A",)), Glyph("lezingen", 20, 10, about=("A",)))

    assert hits_within([twice], 0, 0, 50, 50) == ("A",)
