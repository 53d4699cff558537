"""Outlines of simple figures."""

import math

import pytest

from app.timeline.outlines import arc, box, circle, diamond, placed, polygon, polyline, strokes
from app.timeline.shapes import Outline, Point


def ends_of(outline: Outline) -> list[Point]:
    return [(step[-2], step[-1]) for step in outline if len(step) > 2]


def test_that_a_polygon_is_closed_and_a_line_is_not() -> None:
    assert polygon((0, 0), (1, 0), (1, 1))[-1] == ("Z",)
    assert polyline((0, 0), (1, 0)) == (("M", 0, 0), ("L", 1, 0))


def test_that_strokes_start_anew_for_each_line() -> None:
    assert [step[0] for step in strokes(((0, 0), (1, 1)), ((2, 2), (3, 3)))] == ["M", "L", "M", "L"]


def test_that_a_diamond_and_a_box_have_four_corners() -> None:
    assert set(ends_of(diamond(8))) == {(0, -8), (8, 0), (0, 8), (-8, 0)}
    assert set(ends_of(box(1, 2, 3, 4))) == {(1, 2), (4, 2), (4, 6), (1, 6)}


@pytest.mark.parametrize("outline", [circle(3, 4, 5), arc((3, 4), 5, 30, -300), arc((3, 4), 5, 0, 45)])
def test_that_round_outlines_stay_on_their_circle(outline: Outline) -> None:
    assert all(math.dist(end, (3, 4)) == pytest.approx(5) for end in ends_of(outline))


def test_that_an_arc_ends_where_its_angles_say() -> None:
    outline = arc((0, 0), 2, 0, 90)

    assert ends_of(outline)[0] == pytest.approx((2, 0))
    assert ends_of(outline)[-1] == pytest.approx((0, 2))


def test_that_an_outline_is_scaled_before_it_is_moved() -> None:
    assert placed((("M", 1, 2), ("C", 0, 0, 1, 1, 2, 2), ("Z",)), 10, 20, 3) == (
        ("M", 13, 26),
        ("C", 10, 20, 13, 23, 16, 26),
        ("Z",),
    )
