"""A figure in a card: what lies under the pointer or the keys tells itself, and leads to the timeline."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.figures.figure import Area, Figure
from app.timeline.measure import TextMeasure
from app.timeline.picture import Picture
from app.ui.theme.look import ThemedLook

_BY_KEY = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class PictureBrush(Protocol):
    """Whoever can measure text and paint pictures of the timeline."""

    @property
    def measure(self) -> TextMeasure:
        """Tells how wide texts are in the pictures."""

    def paint(self, painter: QPainter, picture: Picture, zoom: float, /) -> None:
        """Paint a picture at 0, 0, ``zoom`` times as large."""


class FigureView(QWidget):
    """Paints one figure; arrow keys walk its places, Enter or a click goes where one leads.

    Signals:
        target_chosen(Target): the user wants to see these on the timeline.
    """

    target_chosen = Signal(object)

    def __init__(self, look: ThemedLook, brush: PictureBrush, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._brush = brush
        self._figure: Figure | None = None
        self._place = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.theme_changed.connect(self.update)

    @property
    def figure(self) -> Figure | None:
        """What is shown."""
        return self._figure

    @property
    def current_area(self) -> Area | None:
        """The place the keys or the pointer are at."""
        areas = () if self._figure is None else self._figure.areas
        return areas[self._place] if 0 <= self._place < len(areas) else None

    def show_figure(self, figure: Figure) -> None:
        """Show another figure, at its own size."""
        self._figure = figure
        self._place = -1
        zoom = self._look.zoom
        self.setFixedSize(round(figure.picture.width * zoom) + 1, round(figure.picture.height * zoom) + 1)
        has_places = bool(figure.areas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_places else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Figuur: {title}").format(title=figure.picture.title))
        self.setAccessibleDescription(figure.picture.description)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture and a ring around the place one is at."""
        if self._figure is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom = self._look.zoom
        self._brush.paint(painter, self._figure.picture, zoom)
        area = self.current_area
        if area is not None:
            box = area.box
            ring = QRectF(box.x * zoom, box.y * zoom, box.width * zoom, box.height * zoom)
            painter.setPen(QPen(self._look.colour("focus"), self._look.line_width("focus")))
            painter.drawRoundedRect(ring.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the pointer."""
        place = self._place_at(event.position().toPoint())
        if place != self._place:
            self._go_to(place)
            area = self.current_area
            QToolTip.showText(event.globalPosition().toPoint(), "" if area is None else area.words, self)
        self.setCursor(Qt.CursorShape.ArrowCursor if place < 0 else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where the place under the pointer leads."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._go_to(self._place_at(event.position().toPoint()))
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._go_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the places and choose one; the rest is for the page."""
        areas = () if self._figure is None else self._figure.areas
        key = Qt.Key(event.key())
        if key in _NEXT and areas:
            self._go_to(min(max(self._place + _NEXT[key], 0), len(areas) - 1))
            self._tell_place()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current_area:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first place."""
        super().focusInEvent(event)
        if self._place < 0 and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self._go_to(0)
            self._tell_place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._go_to(-1)

    def _place_at(self, at: QPoint) -> int:
        if self._figure is None:
            return -1
        zoom = self._look.zoom
        area = self._figure.area_at(at.x() / zoom, at.y() / zoom)
        return -1 if area is None else self._figure.areas.index(area)

    def _go_to(self, place: int) -> None:
        if place != self._place:
            self._place = place
            self.update()

    def _tell_place(self) -> None:
        area = self.current_area
        if area is not None:
            self.setAccessibleDescription(area.words)
            corner = QPoint(round(area.box.x * self._look.zoom), round(area.box.bottom * self._look.zoom))
            QToolTip.showText(self.mapToGlobal(corner), area.words, self)

    def _choose(self) -> None:
        area = self.current_area
        if area is not None:
            self.target_chosen.emit(area.target)
