"""Layers kept as pixmaps."""

from PySide6.QtGui import QGuiApplication, QImage, QPainter

from app.themes import ThemeName, load_theme
from app.timeline.picture import Box, Layer, Part
from app.timeline.shapes import Rect
from app.ui.timeline.kept_layers import KeptLayers
from app.ui.timeline.paint_shelf import PaintShelf

CLIP = Box(x=10, y=10, width=20, height=20)


def layer(role: str, key: str | None) -> Layer:
    return Layer(part=Part.HEADS, shapes=(Rect(0, 0, 60, 60, role),), clip=CLIP, key=key)


def middle_of(kept: KeptLayers, shelf: PaintShelf, *layers: Layer) -> str:
    """The colour in the middle of the layers."""
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    kept.paint(painter, layers, shelf)
    painter.end()
    assert image.pixelColor(5, 5).alpha() == 0
    return image.pixelColor(20, 20).name().upper()


def test_that_a_layer_with_an_equal_key_is_painted_once(qapp: QGuiApplication) -> None:
    kept, theme = KeptLayers(), load_theme(ThemeName.LIGHT)
    shelf = PaintShelf(theme)
    first = middle_of(kept, shelf, layer("mark", "a"))
    again = middle_of(kept, shelf, layer("nood", "a"))

    assert first == again == theme.colour("mark")


def test_that_another_key_or_none_paints_anew(qapp: QGuiApplication) -> None:
    kept, theme = KeptLayers(), load_theme(ThemeName.LIGHT)
    shelf = PaintShelf(theme)
    middle_of(kept, shelf, layer("mark", "a"))

    assert middle_of(kept, shelf, layer("nood", "b")) == theme.colour("nood")
    assert middle_of(kept, shelf, layer("good", None)) == theme.colour("good")


def test_that_another_theme_paints_anew(qapp: QGuiApplication) -> None:
    kept, dark = KeptLayers(), load_theme(ThemeName.DARK)
    middle_of(kept, PaintShelf(load_theme(ThemeName.LIGHT)), layer("mark", "a"))

    assert middle_of(kept, PaintShelf(dark), layer("mark", "a")) == dark.colour("mark")
