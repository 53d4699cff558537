"""A mark of the timeline as a picture beside words: what is drawn there looks the same here."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from app.timeline.glyphs import GROUND, REACH, TINT, GlyphPart, glyph_parts
from app.timeline.shapes import Outline
from app.ui.theme.look import ThemedLook

_RATIOS = (1.0, 2.0, 3.0)
_ROOM = REACH + 1.0
"""Half the side of the picture in units of a glyph: its reach and the width of its lines."""


def glyph_icon(look: ThemedLook, name: str, *, size: int = 18, ground: str = "surface") -> QIcon:
    """Make an icon of a mark, sharp on fine screens too; it does not follow a later theme."""
    icon = QIcon()
    for ratio in _RATIOS:
        icon.addPixmap(_pixmap(look, name, look.px(size), ratio=ratio, ground=ground))
    return icon


class GlyphLabel(QLabel):
    """A mark as a picture without words of its own: the text beside it says the same."""

    def __init__(
        self, look: ThemedLook, name: str = "", *, size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._size = size
        self._refresh()
        look.theme_changed.connect(self._refresh)

    @property
    def name(self) -> str:
        """The name of the mark; empty for none."""
        return self._name

    def set_name(self, name: str) -> None:
        """Show another mark; an empty name shows none but keeps its room."""
        if name != self._name:
            self._name = name
            self._refresh()

    def _refresh(self) -> None:
        side = self._look.px(self._size)
        self.setFixedSize(side, side)
        if self._name:
            ratio = self.devicePixelRatioF()
            self.setPixmap(_pixmap(self._look, self._name, side, ratio=ratio, ground="surface"))
        else:
            self.clear()


def _pixmap(look: ThemedLook, name: str, side_px: int, *, ratio: float, ground: str) -> QPixmap:
    pixmap = QPixmap(round(side_px * ratio), round(side_px * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setViewTransformEnabled(True)
    painter.scale(side_px / (2 * _ROOM), side_px / (2 * _ROOM))
    painter.translate(QRectF(0, 0, 2 * _ROOM, 2 * _ROOM).center())
    for part in glyph_parts(name):
        _paint_part(painter, look, part, ground)
    painter.end()
    return pixmap


def _paint_part(painter: QPainter, look: ThemedLook, part: GlyphPart, ground: str) -> None:
    roles = {GROUND: ground, TINT: "mark"}
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if part.fill is not None:
        painter.setBrush(look.colour(roles.get(part.fill, part.fill)))
    if part.line is not None:
        pen = QPen(look.colour(roles.get(part.line, part.line)), part.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if part.dash:
            pen.setDashPattern([length / part.width for length in part.dash])
        painter.setPen(pen)
    painter.drawPath(_path_of(part.outline))


def _path_of(outline: Outline) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in outline:
        numbers: tuple[float, ...] = step[1:]
        match step[0]:
            case "M":
                path.moveTo(numbers[0], numbers[1])
            case "L":
                path.lineTo(numbers[0], numbers[1])
            case "C":
                path.cubicTo(*numbers)
            case _:
                path.closeSubpath()
    return path
