"""The timeline in the window: the sight and what the mouse and the keyboard do on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.timeline.event_facts import cluster_facts, facts_of
from app.timeline.hit_test import Hit
from app.timeline.picture import Layer
from app.timeline.states import Found
from app.timeline.viewport import date_at
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.hover_card import HoverCard
from app.ui.timeline.keys import press_key
from app.ui.timeline.sight_area import SightArea
from app.ui.timeline.surface import Pointer, Tool, pointer_of
from app.ui.timeline.tools.move_events import MoveEventsTool
from app.ui.timeline.tools.pan import PanTool
from app.ui.timeline.tools.rubber_band import RubberBandTool
from app.ui.timeline.tools.select import SelectTool, events_of
from app.ui.timeline.tools.wheel import turn_wheel
from app.ui.view_state import ViewState

_HOVER_MS = 380


class TimelineCanvas(SightArea):
    """The lanes, bands and axis of the case; one gesture at a time, Esc gives it up.

    Signals:
        event_requested(object, str): a double-click on empty ground asks for a new event, on that
            date and in that lane (id of a party or family member; "" above the lanes).
        delete_requested(): Del was pressed with something selected.
    """

    event_requested = Signal(object, str)
    delete_requested = Signal()

    _card: HoverCard | None = None  # Qt may lay out before there is one

    def __init__(
        self, session: CaseSession, view_state: ViewState, look: ThemedLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, view_state, look, parent)
        self._tool: Tool | None = None
        self._hovered: Hit | None = None
        self._card = HoverCard(look, self.viewport())
        self._hovering = QTimer(self)
        self._hovering.setSingleShot(True)
        self._hovering.setInterval(_HOVER_MS)
        self._hovering.timeout.connect(self._on_hovered)
        self.viewport().setMouseTracking(True)

    def show_move(self) -> None:
        """Paint anew after the sight has moved."""
        if self._card is not None:
            self._point_at(None)
        super().show_move()

    def preview_layers(self) -> tuple[Layer, ...]:
        """What the gesture being made draws on top."""
        return () if self._tool is None else self._tool.preview()

    def mousePressEvent(self, qt_event: QMouseEvent) -> None:
        pointer = pointer_of(qt_event)
        self._point_at(None)
        self.set_walking(is_walking=False)
        if qt_event.button() is Qt.MouseButton.MiddleButton:
            self._tool = PanTool(self, pointer)
        elif qt_event.button() is Qt.MouseButton.LeftButton:
            self._tool = self._tool_at(pointer)

    def mouseMoveEvent(self, qt_event: QMouseEvent) -> None:
        pointer = pointer_of(qt_event)
        if self._tool is not None:
            self._tool.move(pointer)
        else:
            self._point_at(self._sight.hits.at(pointer.x, pointer.y))

    def mouseReleaseEvent(self, qt_event: QMouseEvent) -> None:
        tool, self._tool = self._tool, None
        if tool is not None:
            tool.release(pointer_of(qt_event))
            self.viewport().update()

    def mouseDoubleClickEvent(self, qt_event: QMouseEvent) -> None:
        if qt_event.button() is not Qt.MouseButton.LeftButton:
            return
        pointer = pointer_of(qt_event)
        hit = self._sight.hits.at(pointer.x, pointer.y)
        ids = events_of(self, hit) if hit is not None else ()
        if len(ids) > 1:
            self._sight.fit_events(ids)
            self.show_move()
        elif ids:
            self._view_state.edit_requested.emit("")
        else:
            self._request_event(pointer)

    def wheelEvent(self, qt_event: QWheelEvent) -> None:
        turn_wheel(self, qt_event)
        qt_event.accept()

    def leaveEvent(self, qt_event: QEvent) -> None:
        super().leaveEvent(qt_event)
        self._point_at(None)

    def keyPressEvent(self, qt_event: QKeyEvent) -> None:
        key, is_plain = qt_event.key(), not qt_event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._tool is not None:
            tool, self._tool = self._tool, None
            tool.cancel()
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain and self.selected_ids:
            self._view_state.edit_requested.emit("")
        elif key == Qt.Key.Key_Delete and is_plain and self.selected_ids:
            self.delete_requested.emit()
        elif press_key(self, self._view_state.current_id, qt_event):
            self.set_walking(is_walking=True)
        else:
            super().keyPressEvent(qt_event)

    def _tool_at(self, pointer: Pointer) -> Tool:
        """The gesture that begins with a press at a place."""
        hit = self._sight.hits.at(pointer.x, pointer.y)
        if hit is not None and events_of(self, hit):
            return SelectTool(self, pointer, hit, self._drag_from)
        if pointer.keys & Qt.KeyboardModifier.ShiftModifier:
            return RubberBandTool(self, pointer)
        return PanTool(self, pointer)

    def _drag_from(self, pointer: Pointer) -> Tool | None:
        """What dragging a mark does: move events, unless the case may only be read."""
        hit = self._sight.hits.at(pointer.x, pointer.y)
        ids = events_of(self, hit) if hit is not None else ()
        if self._session.is_read_only or len(ids) != 1:
            return PanTool(self, pointer)
        return MoveEventsTool(self, pointer, ids[0])

    def _request_event(self, pointer: Pointer) -> None:
        point = self._sight.hits.lane_point(pointer.x, pointer.y)
        if point is not None and not self._session.is_read_only:
            self.event_requested.emit(date_at(point.day), point.lane_id)

    def _point_at(self, hit: Hit | None) -> None:
        """Show what lies under the pointer; its facts follow when the pointer rests."""
        ids = () if hit is None else events_of(self, hit) or self._link_of(hit)
        known = (
            () if self._hovered is None else events_of(self, self._hovered) or self._link_of(self._hovered)
        )
        if ids == known:
            return
        self._hovered = hit if ids else None
        if self._card is not None:
            self._card.hide()
        self._sight.change_states(hovered_id=ids[0] if ids else None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if ids else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        if ids:
            self._hovering.start()
        else:
            self._hovering.stop()

    def _link_of(self, hit: Hit) -> tuple[str, ...]:
        """The link that was pointed at, if any; its words show at once."""
        return tuple(key for key in hit.ids if key in self._sight.layout.case.links)

    def _on_hovered(self) -> None:
        ids = events_of(self, self._hovered) if self._hovered is not None else ()
        found = self._sight.locate(ids[0]) if ids else None
        if found is None or self._hovered is None or self._card is None:
            return
        case = self._sight.layout.case
        facts = facts_of(case, case.events[ids[0]]) if len(ids) == 1 else cluster_facts(case, ids)
        self._card.show_facts(facts, self._place_of(self._hovered, found), self._shelf)

    def _place_of(self, hit: Hit, found: Found) -> QRect:
        """Where the card must not lie: the mark, or its echo in the lane that was pointed at."""
        half = self._look.px(9)
        row = self._sight.plan.row_of(hit.lane_id or "")
        y = found.y if row is None or hit.lane_id == found.lane_id else (row.y + row.bottom) / 2
        return QRect(round(found.x) - half, round(y) - half, 2 * half, 2 * half)
