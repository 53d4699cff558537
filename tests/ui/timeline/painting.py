"""Pictures as pixels, for tests of painting."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QImage, QPainter

from app.themes import ThemeName, load_theme
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Shape
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter

LIGHT = load_theme(ThemeName.LIGHT)


def painted(
    shapes: Iterable[Shape], *, side: int = 60, ratio: float = 1.0, clip: Box | None = None, x: float = 0.0
) -> QImage:
    """Shapes on the ground of the surface, in a square picture."""
    layer = Layer(part=Part.LANE, shapes=tuple(shapes), clip=clip, x=x)
    picture = Picture(width=side, height=side, layers=(layer,), ground="surface")
    image = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    QtPicturePainter(PaintShelf(LIGHT, ratio)).paint(painter, picture)
    painter.end()
    return image


def colour(role: str) -> QColor:
    """The colour of a role in the light theme."""
    return QColor(LIGHT.colour(role))


def colours_in(image: QImage) -> set[str]:
    """The names of all colours in a picture."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def inked(image: QImage) -> set[tuple[int, int]]:
    """The pixels that are not the ground."""
    ground = colour("surface")
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != ground
    }
