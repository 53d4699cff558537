"""Painting pictures for the rest of the window."""

from PySide6.QtGui import QImage, QPainter

from app.themes import ThemeName, load_theme
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Rect
from app.ui.picture_brush import PictureBrush
from app.ui.theme.look import ThemedLook

PICTURE = Picture(
    width=10, height=10, layers=(Layer(part=Part.LANE, shapes=(Rect(0, 0, 10, 10, "accent"),)),)
)


def painted(brush: PictureBrush, zoom: float) -> QImage:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    brush.paint(painter, PICTURE, zoom)
    painter.end()
    return image


def test_that_a_picture_is_painted_in_the_theme_and_grows_with_the_zoom(look: ThemedLook) -> None:
    brush = PictureBrush(look)

    assert painted(brush, 1.0).pixelColor(5, 5) == look.colour("accent")
    assert painted(brush, 1.0).pixelColor(15, 15).name() == "#ffffff"
    assert painted(brush, 2.0).pixelColor(15, 15) == look.colour("accent")


def test_that_another_theme_has_other_colours(look: ThemedLook) -> None:
    brush = PictureBrush(look)
    painted(brush, 1.0)
    look.change(theme=load_theme(ThemeName.DARK))

    assert painted(brush, 1.0).pixelColor(5, 5) == look.colour("accent")


def test_that_text_has_a_width(look: ThemedLook) -> None:
    assert PictureBrush(look).measure.width("Lindervoort", 12) > 40
