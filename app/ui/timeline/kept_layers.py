"""Layers that seldom change, kept as pixmaps between frames."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from app.timeline.picture import Box, Layer
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter

_MOST_KEPT = 6


class KeptLayers:
    """Paints layers; one with a key and a clip is painted once for as long as its key is the same.

    Such a layer must fill all of its clip.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}
        self._shelf: PaintShelf | None = None

    def paint(self, painter: QPainter, layers: Iterable[Layer], shelf: PaintShelf) -> None:
        """Paint layers in their order."""
        if shelf is not self._shelf:
            self._kept.clear()
            self._shelf = shelf
        on_painter = QtPicturePainter(shelf)
        for layer in layers:
            if layer.key is None or layer.clip is None:
                on_painter.paint_layers(painter, (layer,))
            else:
                pixmap = self._pixmap_of(layer, layer.clip, shelf)
                painter.drawPixmap(QPointF(layer.clip.x, layer.clip.y), pixmap)

    def _pixmap_of(self, layer: Layer, clip: Box, shelf: PaintShelf) -> QPixmap:
        key = (layer.part, clip, layer.key)
        found = self._kept.get(key)
        if found is None:
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            found = self._kept[key] = _painted(layer, clip, shelf)
        return found


def _painted(layer: Layer, clip: Box, shelf: PaintShelf) -> QPixmap:
    pixmap = QPixmap(max(round(clip.width * shelf.ratio), 1), max(round(clip.height * shelf.ratio), 1))
    pixmap.setDevicePixelRatio(shelf.ratio)
    painter = QPainter(pixmap)
    painter.translate(-clip.x, -clip.y)
    QtPicturePainter(shelf).paint_layers(painter, (layer,))
    painter.end()
    return pixmap
