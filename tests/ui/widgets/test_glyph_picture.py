"""The marks of the timeline as pictures beside words."""

import pytest
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.timeline.glyphs import ALL_GLYPHS
from app.ui.theme.look import ThemedLook
from app.ui.widgets.glyph_picture import GlyphLabel, glyph_icon


@pytest.mark.parametrize("name", ALL_GLYPHS)
def test_that_every_mark_can_be_drawn(look: ThemedLook, name: str) -> None:
    image = glyph_icon(look, name).pixmap(18, 18).toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}

    assert len(colours) > 1


def test_that_an_icon_is_sharp_on_a_fine_screen(look: ThemedLook) -> None:
    assert (
        glyph_icon(look, "incident", size=18)
        .pixmap(
            18,
            18,
        )
        .width()
        >= 18
    )
    sizes = {size.width() for size in glyph_icon(look, "incident", size=18).availableSizes()}
    assert sizes == {18, 36, 54} or max(sizes) >= 18


def test_that_a_label_without_a_mark_keeps_its_room(qtbot: QtBot, look: ThemedLook) -> None:
    label = GlyphLabel(look, "incident", size=16)
    qtbot.addWidget(label)
    assert not label.pixmap().isNull()

    label.set_name("")
    assert label.pixmap().isNull()
    assert label.width() == 16


def test_that_a_mark_follows_the_theme(qtbot: QtBot, look: ThemedLook) -> None:
    label = GlyphLabel(look, "incident")
    qtbot.addWidget(label)
    before = label.pixmap().toImage()
    look.change(theme=load_theme(ThemeName.DARK))

    assert label.pixmap().toImage() != before
