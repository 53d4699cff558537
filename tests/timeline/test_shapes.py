"""The vocabulary of a picture."""

import pytest

from app.themes import ROLES
from app.timeline.shapes import Disc, Glyph, Line, Path, Rect, Shape, Soft, Text


@pytest.mark.parametrize(
    "shape",
    [
        Rect(0, 0, 1, 1),
        Line(0, 0, 1, 1, "line"),
        Path((("M", 0, 0),)),
        Disc(0, 0, 1),
        Glyph("incident", 0, 0),
        Text(0, 0, "MDO 4", 11.5),
        Soft(0, 0, 1, 1),
    ],
)
def test_that_a_shape_draws_nothing_in_particular_unless_told(shape: Shape) -> None:
    assert shape.about == ()


def test_that_the_roles_shapes_start_with_are_roles_of_the_themes() -> None:
    rect, glyph, text, soft = Rect(0, 0, 1, 1), Glyph("a", 0, 0), Text(0, 0, "", 1), Soft(0, 0, 1, 1)

    assert {rect.ink, glyph.tint, glyph.ground, text.role, soft.fill, soft.ground} <= set(ROLES)
