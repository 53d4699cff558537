"""Paints pictures of the timeline for parts of the window that know nothing of the timeline itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter

from app.timeline.picture import Picture
from app.ui.theme.look import ThemedLook
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter
from app.ui.timeline.text_measure import QtTextMeasure


class PictureBrush(QObject):
    """Paints in the theme that holds now and keeps what it painted until that changes."""

    def __init__(self, look: ThemedLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._painters: dict[float, QtPicturePainter] = {}
        self.measure = QtTextMeasure()
        look.theme_changed.connect(self._on_theme_changed)

    def paint(self, painter: QPainter, picture: Picture, zoom: float) -> None:
        """Paint a picture at 0, 0, ``zoom`` times as large."""
        ratio = painter.device().devicePixelRatioF() * zoom
        known = self._painters.get(ratio)
        if known is None:
            known = self._painters[ratio] = QtPicturePainter(PaintShelf(self._look.theme, ratio))
        painter.save()
        painter.scale(zoom, zoom)
        known.paint_layers(painter, picture.layers)
        painter.restore()

    def _on_theme_changed(self) -> None:
        self._painters.clear()
