"""A quiet drawing for the start screen: a few lanes, their marks and two moments together."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.look import ThemedLook

_LANE_HEIGHT = 34
_LANES = 5
_MEETINGS = (0.30, 0.74)


@dataclass(frozen=True, slots=True)
class _Mark:
    """One mark: its lane from the top, its place from left (0) to right (1), and its shape."""

    lane: int
    place: float
    shape: str


_MARKS = (
    _Mark(0, 0.08, "dot"),
    _Mark(0, 0.46, "triangle"),
    _Mark(0, 0.88, "dot"),
    _Mark(1, 0.17, "triangle"),
    _Mark(1, 0.58, "band"),
    _Mark(2, 0.12, "dot"),
    _Mark(2, 0.40, "diamond"),
    _Mark(2, 0.92, "plus"),
    _Mark(3, 0.22, "dot"),
    _Mark(3, 0.52, "diamond"),
    _Mark(3, 0.64, "dot"),
    _Mark(4, 0.36, "dot"),
    _Mark(4, 0.82, "diamond"),
)


class LanesPicture(QWidget):
    """Decoration only: it says nothing that the words beside it do not say."""

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(_LANE_HEIGHT * _LANES + 2))
        look.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw lanes, moments together and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lanes(painter)
        self._paint_meetings(painter)
        for mark in _MARKS:
            self._paint_mark(painter, mark)

    def _middle_of(self, lane: int) -> float:
        return self._look.px(_LANE_HEIGHT) * (lane + 0.5)

    def _paint_lanes(self, painter: QPainter) -> None:
        height = self._look.px(_LANE_HEIGHT)
        for lane in range(_LANES):
            role = "surface" if lane % 2 == 0 else "laneAlt"
            painter.fillRect(0, lane * height, self.width(), height, self._look.colour(role))
            bar = QRectF(0, lane * height + 1, self._look.px(5), height - 2)
            painter.fillRect(bar, self._look.colour(f"party{lane + 1}"))
        painter.setPen(QPen(self._look.colour("line"), 1))
        for lane in range(_LANES + 1):
            painter.drawLine(QPointF(0, lane * height + 0.5), QPointF(self.width(), lane * height + 0.5))

    def _paint_meetings(self, painter: QPainter) -> None:
        colour = self._look.colour("meet")
        for place in _MEETINGS:
            x = self.width() * place
            painter.setPen(QPen(colour, 2.2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            painter.setBrush(colour)
            for lane in range(_LANES):
                is_absent = (lane, place) in ((1, _MEETINGS[0]), (4, _MEETINGS[1]))
                painter.setBrush(self._look.colour("surface") if is_absent else colour)
                painter.drawEllipse(QPointF(x, self._middle_of(lane)), 4.6, 4.6)

    def _paint_mark(self, painter: QPainter, mark: _Mark) -> None:
        x, y = self.width() * mark.place, self._middle_of(mark.lane)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("mark"))
        if mark.shape == "dot":
            painter.setBrush(self._look.colour(f"party{mark.lane + 1}"))
            painter.drawEllipse(QPointF(x, y), 5.2, 5.2)
        elif mark.shape == "triangle":
            corners = [QPointF(x, y - 7), QPointF(x + 6.8, y + 5), QPointF(x - 6.8, y + 5)]
            painter.drawPolygon(QPolygonF(corners))
        elif mark.shape == "diamond":
            painter.setBrush(self._look.colour("plan"))
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - 8), QPointF(x + 8, y), QPointF(x, y + 8), QPointF(x - 8, y)])
            )
        elif mark.shape == "band":
            painter.setBrush(self._look.colour("unc"))
            painter.drawRoundedRect(QRectF(x - 40, y - 5, 80, 10), 5, 5)
        else:
            painter.setBrush(self._look.colour("good"))
            painter.drawRect(QRectF(x - 6, y - 1.5, 12, 3))
            painter.drawRect(QRectF(x - 1.5, y - 6, 3, 12))
