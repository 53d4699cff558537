"""The drawing of the start screen follows the theme."""

from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.ui.start.lanes_picture import LanesPicture
from app.ui.theme.look import ThemedLook


def test_that_it_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, look: ThemedLook) -> None:
    picture = LanesPicture(look)
    qtbot.addWidget(picture)
    picture.resize(560, picture.height())
    for theme in (ThemeName.LIGHT, ThemeName.DARK):
        look.change(theme=load_theme(theme))
        image = picture.grab().toImage()
        assert image.pixelColor(100, 4) == look.colour("surface")
        assert image.pixelColor(2, 15) == look.colour("party1")
