"""Where the events are: timeline, table, line of entry, overview, and the fields at the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.ui.fit import Fit, SideMode
from app.ui.mark_icons import MarkIcons
from app.ui.quick_entry.entry_bar import QuickEntryBar
from app.ui.session import CaseSession
from app.ui.side_panel import SidePanel
from app.ui.table.event_table import EventTable
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.views import Views
from app.ui.widgets.undo_toast import UndoToast

_CANVAS_SHARE, _TABLE_SHARE = 3, 2


class Workplace(QWidget):
    """The views of one case; it shows the timeline, the table, or one above the other."""

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        look: ThemedLook,
        views: Views,
        *,
        is_inspector_open: bool,
    ) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._marks = MarkIcons(view_state, look, self)
        self.canvas = views.canvas
        self.inspector = views.inspector
        self.overview = views.overview
        self.table = EventTable(session, view_state, look, self._marks.icon)
        self.entry = QuickEntryBar(session, look)
        self._middle = QWidget()
        self.side = SidePanel(look, views.inspector, self._middle, is_open=is_inspector_open)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._has_room_for_entry = True
        self._build()
        self.toast = UndoToast(look, self._middle)
        self.toast.undo_requested.connect(self._on_undo_requested)

    def show_views(self, *, canvas: bool, table: bool) -> None:
        """Show the timeline, the table or both; the overview belongs to the timeline."""
        self.canvas.setVisible(canvas)
        self.table.setVisible(table)
        self.overview.setVisible(canvas)

    def set_fit(self, fit: Fit) -> None:
        """Use the room there is."""
        self.side.set_mode(fit.side)
        self.overview.setFixedHeight(self._look.px(fit.overview_px))
        self._has_room_for_entry = fit.has_entry_line
        self._refresh_entry()

    def begin_entry(self, start: str, end: str = "") -> None:
        """Let the user type a new event, after a date and before a party."""
        self.entry.show()
        self.entry.begin(start, end)

    def regions(self) -> list[QWidget]:
        """The parts F6 goes through, as far as they show."""
        parts = (self.canvas, self.table, self.side.content, self.entry.field, self.overview)
        return [part for part in parts if part.isVisibleTo(self) and part.isVisible()]

    def _build(self) -> None:
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.canvas)
        self._splitter.addWidget(self.table)
        self._splitter.setStretchFactor(0, _CANVAS_SHARE)
        self._splitter.setStretchFactor(1, _TABLE_SHARE)
        for view in (self.canvas, self.table):
            view.setMinimumHeight(self._look.px(120))
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._splitter, 1)
        middle.addWidget(_rule())
        middle.addWidget(self.entry)
        middle.addWidget(self.overview)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._middle, 1)
        row.addWidget(self.side)
        self.entry.left.connect(self._on_entry_left)
        self.inspector.left.connect(self._on_inspector_left)
        self.inspector.close_requested.connect(self._on_inspector_closed)
        self._refresh_entry()

    def _refresh_entry(self) -> None:
        self.entry.setVisible(self._has_room_for_entry and not self._session.is_read_only)

    def _on_entry_left(self) -> None:
        self._refresh_entry()
        self._focus_view()

    def _on_inspector_left(self) -> None:
        if self.side.mode is not SideMode.DOCKED:
            self.side.set_open(is_open=False)
        self._focus_view()

    def _on_inspector_closed(self) -> None:
        self.side.set_open(is_open=False)

    def _focus_view(self) -> None:
        target = self.canvas if self.canvas.isVisible() else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo_requested(self) -> None:
        self._session.undo()


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    return rule
