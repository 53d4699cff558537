"""A timeline that is painted and kept up to date; gestures are added by the canvas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.domain.changes import ChangeSet
from app.timeline.drawing import described, frame_layers, overlay_layer
from app.timeline.layout import TimelineLayout
from app.timeline.picture import Layer
from app.timeline.sight import Sight
from app.timeline.view import SCREEN, SMALL_SCREEN
from app.timeline.viewport import day_number
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.kept_layers import KeptLayers
from app.ui.timeline.lane_pixels import LanePixels, LaneScene
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.text_measure import QtTextMeasure
from app.ui.view_state import ViewState

_SETTLE_MS = 140
_IDLE_MS = 5
"""Between two pieces of work ahead, so that the mouse and the keyboard come first."""

_DONE = object()
_WIDE, _NARROW, _LOW = 1500, 700, 640
_HEADS_WIDE, _HEADS, _HEADS_NARROW = 190, 176, 96


class SightArea(QAbstractScrollArea):
    """Paints what its sight shows; follows the case, the selection, the filter and the theme."""

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._look = look
        self._sight = Sight(TimelineLayout(session.snapshot, QtTextMeasure()))
        self._shelf = PaintShelf(look.theme, self.devicePixelRatioF())
        self._pixels = LanePixels()
        self._layers = KeptLayers()
        self._settling = QTimer(self)
        self._foreseeing = QTimer(self)
        self._ahead: Iterator[None] = iter(())
        self._is_walking = False
        self._build_area()
        self._connect_area()
        self._on_colour_mode_changed()
        self._on_filter_changed()
        self._on_selection_changed(None)

    @property
    def sight(self) -> Sight:
        """What is seen, and how to move it."""
        return self._sight

    @property
    def session(self) -> CaseSession:
        """The case, to run commands on."""
        return self._session

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The selected events."""
        return self._view_state.selected_ids

    def select(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select these events instead."""
        self._view_state.select(ids, self, current=current)

    def zoom_in(self) -> None:
        """Show less time, larger."""
        self._sight.zoom_step(1)
        self.show_move()

    def zoom_out(self) -> None:
        """Show more time, smaller."""
        self._sight.zoom_step(-1)
        self.show_move()

    def fit_case(self) -> None:
        """Show the whole case."""
        self._sight.fit_case()
        self.show_move()

    def fit_selection(self) -> None:
        """Show all selected events."""
        if self._sight.fit_events(self.selected_ids):
            self.show_move()

    def go_to(self, day: date) -> None:
        """Put a day in the middle."""
        self._sight.go_to(day_number(day) + 0.5)
        self.show_move()

    def show_span(self, first_day: float, last_day: float) -> None:
        """Show exactly this time, as the overview asks for."""
        self._sight.show_span(first_day, last_day)
        self.show_move()

    def show_move(self) -> None:
        """Paint anew after the sight has moved."""
        self._foreseeing.stop()
        if self._sight.is_large:
            self._settling.start()
        self._refresh_scroll_bar()
        viewport = self._sight.view.viewport
        self._view_state.set_visible_span(viewport.first_day, viewport.last_day)
        self.viewport().update()

    def show_preview(self) -> None:
        """Paint anew what a gesture shows on top."""
        self.viewport().update()

    def paintEvent(self, qt_event: QPaintEvent) -> None:
        if self._shelf.ratio != self.devicePixelRatioF():  # the window moved to another screen
            self._shelf = PaintShelf(self._look.theme, self.devicePixelRatioF())
        layout, view, plan = self._sight.layout, self._sight.view, self._sight.plan
        painter = QPainter(self.viewport())
        self._pixels.paint(painter, LaneScene(layout=layout, view=view, plan=plan, shelf=self._shelf))
        layers = (
            overlay_layer(layout, view, plan),
            *frame_layers(layout, view, plan),
            *self.preview_layers(),
        )
        self._layers.paint(painter, layers, self._shelf)
        painter.end()

    def set_walking(self, *, is_walking: bool) -> None:
        """Show where the keyboard is, as long as somebody walks with it."""
        if is_walking != self._is_walking:
            self._is_walking = is_walking
            self._on_selection_changed(None)

    def preview_layers(self) -> tuple[Layer, ...]:
        """What a gesture draws on top."""
        return ()

    def resizeEvent(self, qt_event: QResizeEvent) -> None:
        super().resizeEvent(qt_event)
        self._refresh_size()

    def focusInEvent(self, qt_event: QFocusEvent) -> None:
        super().focusInEvent(qt_event)
        self._on_selection_changed(None)

    def focusOutEvent(self, qt_event: QFocusEvent) -> None:
        super().focusOutEvent(qt_event)
        self._on_selection_changed(None)

    def _build_area(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Tijdlijn"))
        self.setAccessibleDescription(described(self._sight.layout))
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._foreseeing.setInterval(_IDLE_MS)

    def _connect_area(self) -> None:
        self._session.case_changed.connect(self._on_case_changed)
        self._view_state.selection_changed.connect(self._on_selection_changed)
        self._view_state.filter_changed.connect(self._on_filter_changed)
        self._view_state.colour_mode_changed.connect(self._on_colour_mode_changed)
        self._view_state.reveal_requested.connect(self._on_reveal_requested)
        self._look.theme_changed.connect(self._on_theme_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._settling.timeout.connect(self._on_settled)
        self._foreseeing.timeout.connect(self._on_idle)

    def _refresh_size(self) -> None:
        """Take the room there is: smaller sizes in a low window, narrower heads in a narrow one."""
        zoom, size = self._look.zoom, self.viewport().size()
        wide = size.width() / zoom
        sizes = SMALL_SCREEN if size.height() / zoom < _LOW else SCREEN
        heads = _HEADS_WIDE if wide >= _WIDE else (_HEADS if wide >= _NARROW else _HEADS_NARROW)
        self._sight.change(sizes=sizes.scaled(zoom))
        self._sight.resize(float(size.width()), float(size.height()), float(round(heads * zoom)))
        self.show_move()

    def _refresh_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        was_blocked = bar.blockSignals(True)
        bar.setRange(0, round(self._sight.scroll_range))
        bar.setPageStep(max(round(self._sight.plan.lanes.height), 1))
        bar.setSingleStep(round(20 * self._look.zoom))
        bar.setValue(round(self._sight.view.scroll))
        bar.blockSignals(was_blocked)

    def _on_case_changed(self, changes: ChangeSet) -> None:
        self._sight.refresh(self._session.snapshot, changes)
        self._on_filter_changed()
        self.setAccessibleDescription(described(self._sight.layout))
        self.show_move()

    def _on_selection_changed(self, origin: object) -> None:
        is_walking = self._is_walking and self.hasFocus()
        focused = self._view_state.current_id if is_walking else None
        self._sight.change_states(selected_ids=frozenset(self.selected_ids), focused_id=focused)
        self.viewport().update()

    def _on_filter_changed(self) -> None:
        chosen = self._view_state.event_filter
        shown = None
        if chosen is not None and not chosen.is_empty:
            shown = frozenset(event.id for event in chosen.matching(self._session.snapshot))
        self._sight.change(shown_ids=shown)
        self.viewport().update()

    def _on_colour_mode_changed(self) -> None:
        self._sight.change(colour_by=self._view_state.colour_mode)
        self.viewport().update()

    def _on_reveal_requested(self, event_id: str) -> None:
        if self._sight.reveal(event_id):
            self.show_move()

    def _on_theme_changed(self) -> None:
        self._shelf = PaintShelf(self._look.theme, self.devicePixelRatioF())
        self._refresh_size()

    def _on_scrolled(self, value: int) -> None:
        self._sight.change(scroll=float(value))
        self.viewport().update()

    def _on_settled(self) -> None:
        if self._sight.settle():
            self.viewport().update()
        self._ahead = self._sight.foresee()
        self._foreseeing.start()

    def _on_idle(self) -> None:
        if next(self._ahead, _DONE) is _DONE:
            self._foreseeing.stop()
