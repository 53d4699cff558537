"""The whole case in a strip, with a brush over the part in view that can be dragged."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import ChangeSet
from app.timeline.case_table import CaseTable, case_table, refreshed_table
from app.timeline.overview import brush_shapes, overview_picture, overview_viewport
from app.timeline.picture import Layer, Part
from app.timeline.shapes import Rect, Text
from app.timeline.view import SCREEN, Sizes
from app.timeline.viewport import Viewport
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter
from app.ui.timeline.text_measure import QtTextMeasure
from app.ui.view_state import ViewState

_HEIGHT = 50
_EDGE = 6.0
_HEADS_WIDE, _HEADS, _HEADS_NARROW = 190, 176, 96
_WIDE, _NARROW = 1500, 700
_NOTCH = 120.0


class _Grip(Enum):
    """What of the brush is held."""

    WHOLE = auto()
    LEFT = auto()
    RIGHT = auto()


class OverviewStrip(QWidget):
    """Shows how much happened when, decisions out of nood and MDO’s; the brush is what the canvas shows.

    Signals:
        span_requested(float, float): show this time, as first and last day.
    """

    span_requested = Signal(float, float)

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._look = look
        self._measure = QtTextMeasure()
        self._table: CaseTable = case_table(session.snapshot)
        self._shelf = PaintShelf(look.theme, self.devicePixelRatioF())
        self._pixmap: QPixmap | None = None
        self._grip: _Grip | None = None
        self._held_at = 0.0
        self.setFixedHeight(look.px(_HEIGHT))
        self.setAccessibleName(self.tr("Overzicht van de hele casus"))
        self.setMouseTracking(True)
        session.case_changed.connect(self._on_case_changed)
        view_state.view_changed.connect(self._on_view_changed)
        look.theme_changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(_HEIGHT))

    def paintEvent(self, qt_event: QPaintEvent) -> None:
        if self._pixmap is None:
            self._pixmap = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        seen = self._seen()
        if seen is not None:
            shapes = brush_shapes(self._whole(), seen, float(self.height()))
            brush = Layer(part=Part.OVERLAY, shapes=shapes)
            QtPicturePainter(self._shelf).paint_layers(painter, (brush,))
        painter.end()

    def resizeEvent(self, qt_event: QResizeEvent) -> None:
        super().resizeEvent(qt_event)
        self._forget_picture()

    def mousePressEvent(self, qt_event: QMouseEvent) -> None:
        seen = self._seen()
        x = qt_event.position().x()
        if qt_event.button() is not Qt.MouseButton.LeftButton or seen is None or x < self._whole().left:
            return
        self._grip = self._grip_at(x)
        if self._grip is None:
            self._grip = _Grip.WHOLE
            half = seen.width / seen.scale / 2
            day = self._whole().day_at(x)
            self.span_requested.emit(day - half, day + half)
        self._held_at = x

    def mouseMoveEvent(self, qt_event: QMouseEvent) -> None:
        x = qt_event.position().x()
        if self._grip is None:
            self._show_cursor(x)
            return
        seen = self._seen()
        if seen is None:
            return
        by = (x - self._held_at) / self._whole().scale
        self._held_at = x
        first, last = seen.first_day, seen.last_day
        if self._grip is not _Grip.RIGHT:
            first += by
        if self._grip is not _Grip.LEFT:
            last += by
        if last - first >= 1.0:
            self.span_requested.emit(first, last)

    def mouseReleaseEvent(self, qt_event: QMouseEvent) -> None:
        self._grip = None
        self._show_cursor(qt_event.position().x())

    def wheelEvent(self, qt_event: QWheelEvent) -> None:
        seen = self._seen()
        if seen is not None:
            days = -qt_event.angleDelta().y() / _NOTCH * seen.width / seen.scale * 0.2
            self.span_requested.emit(seen.first_day + days, seen.last_day + days)
        qt_event.accept()

    def _whole(self) -> Viewport:
        """The time of the strip, right of its name."""
        zoom = self._look.zoom
        wide = self.width() / zoom
        heads = _HEADS_WIDE if wide >= _WIDE else (_HEADS if wide >= _NARROW else _HEADS_NARROW)
        left = float(round(heads * zoom))
        return overview_viewport(self._table, max(self.width() - left, 1.0), left)

    def _seen(self) -> Viewport | None:
        """The time the canvas shows."""
        span = self._view_state.visible_span
        if span is None or span[1] <= span[0]:
            return None
        return Viewport(first_day=span[0], scale=1.0, width=span[1] - span[0])

    def _brush(self) -> tuple[float, float]:
        """Left and right edge of the brush."""
        seen, whole = self._seen(), self._whole()
        if seen is None:
            return whole.left, whole.right
        return whole.x_of(seen.first_day), whole.x_of(seen.last_day)

    def _grip_at(self, x: float) -> _Grip | None:
        left, right = self._brush()
        edge = _EDGE * self._look.zoom
        if abs(x - left) <= edge:
            return _Grip.LEFT
        if abs(x - right) <= edge:
            return _Grip.RIGHT
        return _Grip.WHOLE if left < x < right else None

    def _show_cursor(self, x: float) -> None:
        grip = self._grip_at(x)
        shapes = {None: Qt.CursorShape.ArrowCursor, _Grip.WHOLE: Qt.CursorShape.OpenHandCursor}
        self.setCursor(shapes.get(grip, Qt.CursorShape.SizeHorCursor))

    def _painted(self) -> QPixmap:
        ratio, sizes = self._shelf.ratio, self._sizes()
        pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        whole, height = self._whole(), float(self.height())
        picture = overview_picture(self._table, whole, height, self._measure, sizes)
        painter = QPainter(pixmap)
        on_pixmap = QtPicturePainter(self._shelf)
        on_pixmap.paint(painter, picture)
        on_pixmap.paint_layers(
            painter, (Layer(part=Part.HEADS, shapes=self._head(whole.left, height, sizes)),)
        )
        painter.end()
        return pixmap

    def _head(self, left: float, height: float, sizes: Sizes) -> tuple[Rect, Text]:
        words = self.tr("Overzicht")
        width = self._measure.width(words, sizes.band, bold=True)
        ground = Rect(0, 0, left, height, "bg")
        base = height / 2 + sizes.band * 0.36
        return ground, Text(12 * sizes.unit, base, words, sizes.band, "text2", bold=True, width=width)

    def _sizes(self) -> Sizes:
        return SCREEN.scaled(self._look.zoom)

    def _forget_picture(self) -> None:
        self._pixmap = None
        self.update()

    def _on_case_changed(self, changes: ChangeSet) -> None:
        self._table = refreshed_table(self._table, self._session.snapshot, changes)
        self._forget_picture()

    def _on_view_changed(self) -> None:
        self.update()

    def _on_theme_changed(self) -> None:
        self._shelf = PaintShelf(self._look.theme, self.devicePixelRatioF())
        self._forget_picture()
