"""What is made once for painting."""

import pytest
from PySide6.QtGui import QColor

from app.themes import ThemeName, load_theme
from app.timeline.shapes import Disc, Glyph, Hatch, Rect, Text
from app.ui.theme.look import ThemedLook
from app.ui.timeline.paint_shelf import PaintShelf, painter_path


@pytest.fixture
def shelf(look: ThemedLook) -> PaintShelf:
    return PaintShelf(load_theme(ThemeName.LIGHT))


def test_that_a_mark_is_painted_once_for_all_places(shelf: PaintShelf) -> None:
    first, second = shelf.glyph(Glyph("incident", 1, 2)), shelf.glyph(Glyph("incident", 50, 60))

    assert first is second
    assert shelf.glyph(Glyph("incident", 1, 2, hollow=True)) is not first


def test_that_texts_discs_boxes_and_hatches_are_kept_too(shelf: PaintShelf) -> None:
    assert shelf.text(Text(0, 0, "MDO", 11)) is shelf.text(Text(9, 9, "MDO", 11))
    assert shelf.text(Text(0, 0, "MDO", 11)) is not shelf.text(Text(0, 0, "MDO", 11, bold=True))
    assert shelf.disc_stamp(Disc(0, 0, 3, "mark")) is shelf.disc_stamp(Disc(5, 5, 3, "mark"))
    assert shelf.rect_stamp(Rect(0, 0, 9, 9, "mark")) is shelf.rect_stamp(Rect(4, 4, 9, 9, "mark"))
    assert shelf.hatch(Hatch.GAP, "line", None) is shelf.hatch(Hatch.GAP, "line", None)


def test_that_a_text_of_many_kinds_does_not_fill_the_memory(shelf: PaintShelf) -> None:
    first = shelf.text(Text(0, 0, "eerste", 11))
    for number in range(2_600):
        shelf.text(Text(0, 0, str(number), 6))

    assert shelf.text(Text(0, 0, "eerste", 11)) is not first


def test_that_a_hatch_without_fill_lets_the_ground_through(shelf: PaintShelf) -> None:
    bare = shelf.hatch(Hatch.SLANTED, "kInk", None)[0].texture().toImage()
    filled = shelf.hatch(Hatch.SLANTED, "kInk", "k_vots")[0].texture().toImage()

    assert any(bare.pixelColor(x, y).alpha() == 0 for x in range(bare.width()) for y in range(bare.height()))
    assert all(
        filled.pixelColor(x, y).alpha() == 255 for x in range(filled.width()) for y in range(filled.height())
    )


def test_that_something_faint_keeps_a_third_of_its_colour(shelf: PaintShelf) -> None:
    mixed = shelf.mixed("mark", "surface")
    dark, light = shelf.colour("mark"), shelf.colour("surface")

    assert mixed.red() == round(dark.red() * 0.38 + light.red() * 0.62)
    assert isinstance(mixed, QColor)


def test_that_pictures_have_the_pixels_of_the_screen(look: ThemedLook) -> None:
    once, twice = (PaintShelf(load_theme(ThemeName.LIGHT), ratio) for ratio in (1.0, 2.0))
    mark = Glyph("incident", 0, 0)

    assert twice.glyph(mark).width() == 2 * once.glyph(mark).width()
    assert twice.glyph(mark).devicePixelRatio() == 2.0


def test_that_an_outline_becomes_the_same_path() -> None:
    path = painter_path((("M", 0, 0), ("L", 10, 0), ("C", 10, 5, 5, 10, 0, 10), ("Z",)))

    assert path.currentPosition().toTuple() == (0.0, 0.0)
    assert path.boundingRect().right() == pytest.approx(10.0)
    assert path.boundingRect().bottom() == pytest.approx(10.0)
