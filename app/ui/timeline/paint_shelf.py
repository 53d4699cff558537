"""Pens, brushes, marks and texts of one theme, made once and kept for painting."""

import math
from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from app.themes import Theme
from app.timeline.glyphs import GROUND, REACH, TINT, glyph_parts
from app.timeline.hatching import HATCH_STYLES
from app.timeline.shapes import FAINT, Dash, Disc, Glyph, Hatch, Outline, Rect, Text
from app.ui.timeline.fonts import DRAWN_SIZE, large_font

_MOST_TEXTS = 2_500
_MOST_PIXMAPS = 2_000
_MARGIN = 2.0

TEXT_MARGIN = 1.0
"""Room left of a text in its picture."""


Stamp = tuple[QPixmap, float]
"""A square picture and half its side."""


class PaintShelf:
    """What painters of one theme at one pixel ratio need again and again."""

    def __init__(self, theme: Theme, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self._theme = theme
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[bool, bool], tuple[QFont, QFontMetricsF]] = {}
        self._texts: dict[tuple[str, float, str, bool, bool], tuple[QPixmap, float]] = {}
        self._stamps: dict[Hashable, Stamp] = {}
        self._hatches: dict[tuple[Hatch, str, str | None], tuple[QBrush, float]] = {}

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(self._theme.colour(role))
        return found

    def mixed(self, role: str, ground: str) -> QColor:
        """The colour of something faint: most of it is its ground."""
        over, under = self.colour(role), self.colour(ground)
        parts = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
        return QColor(*(round(top * FAINT + below * (1 - FAINT)) for top, below in parts))

    def pen(self, role: str, width: float, dash: Dash = ()) -> QPen:
        """A pen with flat ends."""
        return self._pen(self.colour(role), width, dash, Qt.PenCapStyle.FlatCap)

    def text(self, shape: Text) -> tuple[QPixmap, float]:
        """The picture of a text, and how far its baseline lies under its top.

        Painting it is four times faster than painting laid out text.
        """
        key = (shape.text, shape.size, shape.role, shape.bold, shape.italic)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts.clear()
            found = self._texts[key] = self._text_pixmap(shape)
        return found

    def glyph(self, shape: Glyph) -> QPixmap:
        """The picture of a mark, at the pixel ratio of the screen; its middle is the middle of the mark."""
        return self.glyph_stamp(shape)[0]

    def glyph_stamp(self, shape: Glyph) -> Stamp:
        """The picture of a mark and half its side."""
        key = (shape[0], shape[3:8])
        found = self._stamps.get(key)
        if found is None:
            pixmap = self._canvas(REACH * shape.scale + _MARGIN)
            painter = self._painter(pixmap)
            painter.scale(shape.scale, shape.scale)
            self._paint_glyph(painter, shape)
            painter.end()
            found = self._kept(key, pixmap)
        return found

    def disc_stamp(self, shape: Disc) -> Stamp:
        """The picture of a disc and half its side."""
        key = (shape[2:6], shape[7:9])
        found = self._stamps.get(key)
        if found is None:
            pixmap = self._canvas(shape.radius + shape.width / 2 + 1)
            painter = self._painter(pixmap)
            painter.setPen(Qt.PenStyle.NoPen if shape.line is None else self.pen(shape.line, shape.width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if shape.fill is not None:
                fill = self.mixed(shape.fill, shape.ground) if shape.faint else self.colour(shape.fill)
                painter.setBrush(fill)
            painter.drawEllipse(QPointF(0, 0), shape.radius, shape.radius)
            painter.end()
            found = self._kept(key, pixmap)
        return found

    def rect_stamp(self, shape: Rect) -> Stamp:
        """The picture of a small rectangle with round corners or an edge, and half its side."""
        key = (shape[2:8], shape.dash)
        found = self._stamps.get(key)
        if found is None:
            pixmap = self._canvas(max(shape.width, shape.height) / 2 + 1)
            painter = self._painter(pixmap)
            area = rect_of(-shape.width / 2, -shape.height / 2, shape.width, shape.height)
            self.paint_box(painter, shape, area)
            painter.end()
            found = self._kept(key, pixmap)
        return found

    def _kept(self, key: Hashable, pixmap: QPixmap) -> Stamp:
        if len(self._stamps) >= _MOST_PIXMAPS:
            self._stamps.clear()
        stamp = (pixmap, pixmap.width() / self.ratio / 2)
        self._stamps[key] = stamp
        return stamp

    def paint_box(self, painter: QPainter, shape: Rect, area: QRectF) -> None:
        """Paint fill and edge of a rectangle, the edge within ``area``."""
        half = shape.line_width / 2 if shape.line is not None else 0.0
        inner = area.adjusted(half, half, -half, -half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if shape.fill is not None:
            painter.setBrush(self.colour(shape.fill))
        if shape.line is not None:
            painter.setPen(self.pen(shape.line, shape.line_width, shape.dash))
        painter.drawRoundedRect(inner, shape.radius, shape.radius)

    def hatch(self, hatch: Hatch, ink: str, fill: str | None) -> tuple[QBrush, float]:
        """A brush that repeats a pattern, and after which distance; with a fill it paints much faster."""
        found = self._hatches.get((hatch, ink, fill))
        if found is None:
            found = self._hatches[(hatch, ink, fill)] = self._hatch_brush(hatch, ink, fill)
        return found

    def _text_pixmap(self, shape: Text) -> tuple[QPixmap, float]:
        """Drawn with the large font scaled down, on whole pixels from the baseline up."""
        font, metrics = self._font(bold=shape.bold, italic=shape.italic)
        factor = shape.size / DRAWN_SIZE
        ascent = math.ceil(metrics.ascent() * factor * self.ratio) / self.ratio
        width = metrics.horizontalAdvance(shape.text) * factor + 2 * TEXT_MARGIN
        height = ascent + metrics.descent() * factor
        pixmap = QPixmap(max(math.ceil(width * self.ratio), 1), max(math.ceil(height * self.ratio), 1))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(TEXT_MARGIN, ascent)
        painter.scale(factor, factor)
        painter.setFont(font)
        painter.setPen(self.colour(shape.role))
        painter.drawText(QPointF(0, 0), shape.text)
        painter.end()
        return pixmap, ascent

    def _font(self, *, bold: bool, italic: bool) -> tuple[QFont, QFontMetricsF]:
        found = self._fonts.get((bold, italic))
        if found is None:
            font = large_font(bold=bold, italic=italic)
            found = self._fonts[(bold, italic)] = (font, QFontMetricsF(font))
        return found

    def _paint_glyph(self, painter: QPainter, shape: Glyph) -> None:
        stands_for = {TINT: shape.tint, GROUND: shape.ground}
        for part in glyph_parts(shape.name, hollow=shape.hollow):
            line, fill = (stands_for.get(role, role) if role else None for role in (part.line, part.fill))
            if line is None:
                painter.setPen(Qt.PenStyle.NoPen)
            else:
                colour = self.mixed(line, shape.ground) if shape.faint else self.colour(line)
                painter.setPen(self._pen(colour, part.width, part.dash, Qt.PenCapStyle.RoundCap))
            if fill is None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(self.mixed(fill, shape.ground) if shape.faint else self.colour(fill))
            painter.drawPath(painter_path(part.outline))

    def _hatch_brush(self, hatch: Hatch, ink: str, fill: str | None) -> tuple[QBrush, float]:
        """A pattern as a tile of whole pixels; strokes at 45° repeat after √2 times their pitch."""
        style = HATCH_STYLES[hatch]
        wanted = style.pitch * (2**0.5 if style.degrees else 1.0)
        side = max(round(wanted * self.ratio), 2)
        tile = QPixmap(side, side)
        tile.fill(Qt.GlobalColor.transparent if fill is None else self.colour(fill))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, bool(style.degrees) or style.is_dotted)
        painter.scale(side / wanted, side / wanted)
        if style.is_dotted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour(ink))
            painter.drawEllipse(QPointF(wanted / 2, wanted / 2), style.width / 2, style.width / 2)
        elif style.degrees:
            painter.setPen(self.pen(ink, style.width))
            painter.rotate(style.degrees)
            for number in range(-3, 5):
                x = number * style.pitch
                painter.drawLine(QPointF(x, -4 * wanted), QPointF(x, 4 * wanted))
        else:
            painter.fillRect(QRectF(0, 0, max(style.width, 1 / self.ratio), wanted), self.colour(ink))
        painter.end()
        brush = QBrush(tile)
        if self.ratio != 1.0:
            brush.setTransform(QTransform.fromScale(1 / self.ratio, 1 / self.ratio))
        return brush, side / self.ratio

    def _canvas(self, reach: float) -> QPixmap:
        side = max(int(2 * reach * self.ratio + 0.999), 1)
        side += side % 2
        pixmap = QPixmap(side, side)
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _painter(self, pixmap: QPixmap) -> QPainter:
        """A painter with its origin in the middle of a pixmap."""
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = pixmap.width() / self.ratio / 2
        painter.translate(half, half)
        return painter

    @staticmethod
    def _pen(colour: QColor, width: float, dash: Dash, cap: Qt.PenCapStyle) -> QPen:
        pen = QPen(colour, width)
        pen.setCapStyle(cap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern([length / max(width, 0.01) for length in dash])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen


def painter_path(outline: Outline) -> QPainterPath:
    """The outline as Qt draws it."""
    path = QPainterPath()
    for step in outline:
        match step:
            case ("M", x, y):
                path.moveTo(x, y)
            case ("L", x, y):
                path.lineTo(x, y)
            case ("C", x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case _:
                path.closeSubpath()
    return path


def rect_of(x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle; negative sizes are none."""
    return QRectF(x, y, max(width, 0.0), max(height, 0.0))
