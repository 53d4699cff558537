"""Paints a picture of the timeline with Qt."""

from collections.abc import Callable, Iterable, Mapping
from math import floor
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen, QPixmap

from app.timeline.picture import Layer, Picture
from app.timeline.shapes import SOFT_END, Anchor, Disc, Glyph, Hatch, Line, Path, Rect, Soft, Text
from app.ui.timeline.paint_shelf import TEXT_MARGIN, PaintShelf, painter_path, rect_of

_HALF = 0.5 + 1e-6
"""A hair more than a half, for lengths that were reckoned along different ways."""

_SMALL = 260.0
"""Boxes up to this width are painted once and kept as a pixmap."""


class QtPicturePainter:
    """Puts shapes on a QPainter. Edges of plain rectangles and upright lines fall on whole pixels."""

    def __init__(self, shelf: PaintShelf) -> None:
        self._shelf = shelf
        self._ratio = shelf.ratio
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
            self._hatch_x = layer.hatch_x
            draw = self._draw
            for shape in layer.shapes:
                draw[type(shape)](painter, shape)
            painter.restore()

    def _snap(self, length: float) -> float:
        return whole(length * self._ratio) / self._ratio

    def _rect(self, painter: QPainter, shape: Rect) -> None:
        if shape.line is None and not shape.radius:
            if shape.hatch is not None:
                self._hatched(painter, shape, self._snapped(shape))
            elif shape.fill is not None:
                self._fill(painter, shape[:4], shape.fill)
        elif shape.hatch is None and shape.width <= _SMALL:
            pixmap, half = self._shelf.rect_stamp(shape)
            middle_x, middle_y = shape.x + shape.width / 2, shape.y + shape.height / 2
            self._stamp(painter, middle_x - half, middle_y - half, pixmap)
        else:
            self._edged(painter, shape, self._snapped(shape))

    def _fill(self, painter: QPainter, area: tuple[float, float, float, float], role: str) -> None:
        """Fill an upright rectangle with its edges on whole pixels."""
        x, y, width, height = area
        if self._ratio == 1.0:
            left, top = floor(x + _HALF), floor(y + _HALF)
            wide, tall = floor(x + width + _HALF) - left, floor(y + height + _HALF) - top
            painter.fillRect(left, top, wide, tall, self._shelf.colour(role))
            return
        snap = self._snap
        left_px, top_px = snap(x), snap(y)
        size = (snap(x + width) - left_px, snap(y + height) - top_px)
        painter.fillRect(rect_of(left_px, top_px, *size), self._shelf.colour(role))

    def _snapped(self, shape: Rect) -> QRectF:
        """The area of a rectangle with its edges on whole pixels."""
        snap = self._snap
        left, top = snap(shape.x), snap(shape.y)
        return rect_of(left, top, snap(shape.x + shape.width) - left, snap(shape.y + shape.height) - top)

    def _edged(self, painter: QPainter, shape: Rect, area: QRectF) -> None:
        if shape.hatch is None:
            self._shelf.paint_box(painter, shape, area)
        else:
            half = shape.line_width / 2
            self._hatched(painter, shape, area.adjusted(half, half, -half, -half))
            self._shelf.paint_box(painter, shape._replace(fill=None), area)

    def _hatched(self, painter: QPainter, shape: Rect, area: QRectF) -> None:
        brush, pitch = self._shelf.hatch(shape.hatch or Hatch.GAP, shape.ink, shape.fill)
        painter.setBrushOrigin(QPointF(self._snap(self._hatch_x % pitch), 0))
        painter.fillRect(area, brush)

    def _line(self, painter: QPainter, shape: Line) -> None:
        if shape.dash or (shape.x1 != shape.x2 and shape.y1 != shape.y2):
            painter.setPen(self._shelf.pen(shape.line, shape.width, shape.dash))
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
            return
        thick = max(self._snap(shape.width), 1 / self._ratio)
        if shape.x1 == shape.x2:
            area = (self._snap(shape.x1 - thick / 2), shape.y1, thick, shape.y2 - shape.y1)
        else:
            area = (shape.x1, self._snap(shape.y1 - thick / 2), shape.x2 - shape.x1, thick)
        self._fill(painter, area, shape.line)

    def _path(self, painter: QPainter, shape: Path) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush if shape.fill is None else self._shelf.colour(shape.fill))
        pen: QPen | Qt.PenStyle = Qt.PenStyle.NoPen
        if shape.line is not None:
            pen = self._shelf.pen(shape.line, shape.width, shape.dash)
        painter.setPen(pen)
        painter.drawPath(painter_path(shape.outline))

    def _disc(self, painter: QPainter, shape: Disc) -> None:
        pixmap, half = self._shelf.disc_stamp(shape)
        self._stamp(painter, shape[0] - half, shape[1] - half, pixmap)

    def _glyph(self, painter: QPainter, shape: Glyph) -> None:
        pixmap, half = self._shelf.glyph_stamp(shape)
        self._stamp(painter, shape[1] - half, shape[2] - half, pixmap)

    def _text(self, painter: QPainter, shape: Text) -> None:
        pixmap, ascent = self._shelf.text(shape)
        x = shape.x - TEXT_MARGIN
        if shape.anchor is not Anchor.START:
            x -= shape.width / 2 if shape.anchor is Anchor.MIDDLE else shape.width
        self._stamp(painter, x, shape.y - ascent, pixmap)

    def _stamp(self, painter: QPainter, x: float, y: float, pixmap: QPixmap) -> None:
        """Put a pixmap down on whole pixels."""
        if self._ratio == 1.0:
            painter.drawPixmap(floor(x + _HALF), floor(y + _HALF), pixmap)
        else:
            painter.drawPixmap(QPointF(self._snap(x), self._snap(y)), pixmap)

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


def whole(length: float) -> int:
    """The nearest whole number; halves go up, so that a drawing moved by a whole pixel stays the same."""
    return floor(length + _HALF)
