"""Paints a picture of the timeline with Qt."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QLinearGradient, QPainter, QPen

from app.timeline.picture import Layer, Picture
from app.timeline.shapes import SOFT_END, Anchor, Disc, Glyph, Hatch, Line, Path, Rect, Soft, Text
from app.ui.timeline.paint_shelf import PaintShelf, painter_path, rect_of


class QtPicturePainter:
    """Puts shapes on a QPainter. Edges of plain rectangles and upright lines fall on whole pixels."""

    def __init__(self, shelf: PaintShelf) -> None:
        self._shelf = shelf
        self._ratio = shelf.ratio
        self._font: QFont | None = None
        self._role: str | None = None
        self._hatch_x = 0.0
        self._draw: Mapping[type, Callable[[QPainter, Any], None]] = {
            Rect: self._rect,
            Line: self._line,
            Path: self._path,
            Disc: self._disc,
            Glyph: self._glyph,
            Text: self._text,
            Soft: self._soft,
        }

    def paint(self, painter: QPainter, picture: Picture) -> None:
        """Paint a whole picture, its ground first."""
        area = rect_of(0, 0, picture.width, picture.height)
        painter.fillRect(area, self._shelf.colour(picture.ground))
        self.paint_layers(painter, picture.layers)

    def paint_layers(self, painter: QPainter, layers: Iterable[Layer]) -> None:
        """Paint layers over what is there."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in layers:
            painter.save()
            if layer.clip is not None:
                clip = layer.clip
                area = rect_of(clip.x, clip.y, clip.width, clip.height)
                painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            if layer.x or layer.y:
                painter.translate(layer.x, layer.y)
            self._font = self._role = None
            self._hatch_x = layer.hatch_x
            draw = self._draw
            for shape in layer.shapes:
                draw[type(shape)](painter, shape)
            painter.restore()

    def _snap(self, length: float) -> float:
        return round(length * self._ratio) / self._ratio

    def _rect(self, painter: QPainter, shape: Rect) -> None:
        snap = self._snap
        left, top = snap(shape.x), snap(shape.y)
        area = rect_of(left, top, snap(shape.x + shape.width) - left, snap(shape.y + shape.height) - top)
        if shape.line is None and not shape.radius:
            if shape.fill is not None:
                painter.fillRect(area, self._shelf.colour(shape.fill))
            if shape.hatch is not None:
                self._hatched(painter, shape.hatch, shape.ink, area)
            return
        self._edged(painter, shape, area)

    def _edged(self, painter: QPainter, shape: Rect, area: QRectF) -> None:
        half = shape.line_width / 2 if shape.line is not None else 0.0
        inner = area.adjusted(half, half, -half, -half)
        painter.setPen(Qt.PenStyle.NoPen)
        if shape.fill is not None:
            painter.setBrush(self._shelf.colour(shape.fill))
            painter.drawRoundedRect(inner, shape.radius, shape.radius)
        if shape.hatch is not None:
            self._hatched(painter, shape.hatch, shape.ink, inner)
        if shape.line is not None:
            painter.setPen(self._shelf.pen(shape.line, shape.line_width, shape.dash))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, shape.radius, shape.radius)
        self._role = None

    def _hatched(self, painter: QPainter, hatch: Hatch, ink: str, area: QRectF) -> None:
        brush = self._shelf.hatch(hatch, ink)
        painter.setBrushOrigin(QPointF(self._snap(self._hatch_x % 5040), 0))
        painter.fillRect(area, brush)

    def _line(self, painter: QPainter, shape: Line) -> None:
        if shape.dash or (shape.x1 != shape.x2 and shape.y1 != shape.y2):
            painter.setPen(self._shelf.pen(shape.line, shape.width, shape.dash))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
            self._role = None
            return
        snap, thick = self._snap, max(self._snap(shape.width), 1 / self._ratio)
        if shape.x1 == shape.x2:
            area = rect_of(snap(shape.x1 - thick / 2), snap(shape.y1), thick, snap(shape.y2 - shape.y1))
        else:
            area = rect_of(snap(shape.x1), snap(shape.y1 - thick / 2), snap(shape.x2 - shape.x1), thick)
        painter.fillRect(area, self._shelf.colour(shape.line))

    def _path(self, painter: QPainter, shape: Path) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush if shape.fill is None else self._shelf.colour(shape.fill))
        pen: QPen | Qt.PenStyle = Qt.PenStyle.NoPen
        if shape.line is not None:
            pen = self._shelf.pen(shape.line, shape.width, shape.dash)
        painter.setPen(pen)
        painter.drawPath(painter_path(shape.outline))
        self._role = None

    def _disc(self, painter: QPainter, shape: Disc) -> None:
        pixmap = self._shelf.disc(shape)
        half = pixmap.width() / self._ratio / 2
        painter.drawPixmap(QPointF(self._snap(shape.x - half), self._snap(shape.y - half)), pixmap)

    def _glyph(self, painter: QPainter, shape: Glyph) -> None:
        pixmap = self._shelf.glyph(shape)
        half = pixmap.width() / self._ratio / 2
        painter.drawPixmap(QPointF(self._snap(shape.x - half), self._snap(shape.y - half)), pixmap)

    def _text(self, painter: QPainter, shape: Text) -> None:
        font, ascent = self._shelf.font(shape.size, bold=shape.bold, italic=shape.italic)
        if font is not self._font:
            painter.setFont(font)
            self._font = font
        if shape.role != self._role:
            painter.setPen(self._shelf.colour(shape.role))
            self._role = shape.role
        x = shape.x
        if shape.anchor is not Anchor.START:
            x -= shape.width / 2 if shape.anchor is Anchor.MIDDLE else shape.width
        painter.drawStaticText(QPointF(self._snap(x), self._snap(shape.y - ascent)), self._shelf.text(shape))

    def _soft(self, painter: QPainter, shape: Soft) -> None:
        gradient = QLinearGradient(shape.x, 0, shape.x + shape.width, 0)
        ground, middle = self._shelf.colour(shape.ground), self._shelf.colour(shape.fill)
        gradient.setColorAt(0, ground)
        gradient.setColorAt(SOFT_END, middle)
        gradient.setColorAt(1 - SOFT_END, middle)
        gradient.setColorAt(1, ground)
        painter.fillRect(
            rect_of(shape.x, self._snap(shape.y), shape.width, self._snap(shape.height)), gradient
        )
