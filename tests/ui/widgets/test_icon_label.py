"""An icon beside words."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.ui.theme.look import ThemedLook
from app.ui.widgets.icon_label import IconLabel


def centre(label: IconLabel) -> str:
    image: QImage = label.pixmap().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name().upper()


def test_that_the_picture_follows_theme_and_zoom(qtbot: QtBot, look: ThemedLook) -> None:
    label = IconLabel(look, "plus", role="note", size=16)
    qtbot.addWidget(label)
    assert (centre(label), label.width()) == (look.theme.colour("note"), 16)

    look.change(theme=load_theme(ThemeName.DARK), zoom=2.0)
    assert (centre(label), label.width()) == (look.theme.colour("note"), 32)


def test_that_the_picture_can_change(qtbot: QtBot, look: ThemedLook) -> None:
    label = IconLabel(look, "plus")
    qtbot.addWidget(label)
    label.set_icon("minus", "accent")

    assert centre(label) == look.theme.colour("accent")
