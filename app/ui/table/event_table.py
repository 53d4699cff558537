"""The table as a widget: rows, selection shared with the other views, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from app.exchange.dates_nl import DateReading
from app.ui.session import CaseSession
from app.ui.table.cell_editors import CellDelegate
from app.ui.table.columns import COLUMNS, Column
from app.ui.table.edits import date_reading
from app.ui.table.model import EventTableModel, MarkIcon
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.rows import dress_rows

_Flag = QItemSelectionModel.SelectionFlag
_Trigger = QAbstractItemView.EditTrigger

_LEAST_TITLE, _WIDE = 240, 1500
_WIDTHS = {
    Column.NUMMER: 48,
    Column.DATUM: 152,
    Column.TITEL: 320,
    Column.SOORT: 156,
    Column.PARTIJEN: 96,
    Column.WIE: 176,
    Column.BASIS: 136,
    Column.BRON: 160,
}


_MORE = {Column.DATUM: 24, Column.SOORT: 84, Column.WIE: 104, Column.BASIS: 64, Column.BRON: 90}


class EventTable(QWidget):
    """All events the filter lets through, one a row.

    Signals:
        add_requested: the user wants to add the first event.
        open_requested: Enter was pressed on a row: show it.
    """

    add_requested = Signal()
    open_requested = Signal()

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        look: ThemedLook,
        mark_icon: MarkIcon,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._look = look
        self.model = EventTableModel(session, view_state, mark_icon, self)
        self.rows = _Rows()
        self._empty = EmptyState(look, "", icon="table")
        self._layers = QStackedLayout(self)
        self._is_following = False
        self._is_wide: bool | None = None
        self._build()
        self._connect_signals()
        self._refresh_layer()
        self._on_selection_shared(None)

    def edit_current(self, column: Column) -> None:
        """Start editing a cell of the current row."""
        index = self.rows.currentIndex()
        if index.isValid():
            self.rows.setCurrentIndex(index.siblingAtColumn(COLUMNS.index(column)))
            self.rows.edit(self.rows.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title what the other columns leave, but never less than it needs."""
        super().resizeEvent(event)
        self._refresh_widths()
        header, title = self.rows.horizontalHeader(), COLUMNS.index(Column.TITEL)
        others = header.length() - header.sectionSize(title)
        room = self.width() - others - self.rows.verticalScrollBar().sizeHint().width() - 2
        header.resizeSection(title, max(room, self._look.px(_LEAST_TITLE)))

    def _refresh_widths(self) -> None:
        """Give the other columns more room in a wide window; widths set by hand hold until then."""
        is_wide = self.width() >= self._look.px(_WIDE)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            for section, column in enumerate(COLUMNS):
                width = _WIDTHS[column] + (_MORE.get(column, 0) if is_wide else 0)
                self.rows.setColumnWidth(section, self._look.px(width))

    def _build(self) -> None:
        self.rows.setModel(self.model)
        self._dress()
        self.rows.setAccessibleName(self.tr("Tabel van gebeurtenissen"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.rows.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed)
        self.rows.setTabKeyNavigation(False)
        self.rows.setIconSize(QSize(self._look.px(20), self._look.px(20)))
        header = self.rows.horizontalHeader()
        header.setSortIndicator(COLUMNS.index(Column.DATUM), Qt.SortOrder.AscendingOrder)
        self.rows.setSortingEnabled(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(self._look.px(40))
        self._layers.addWidget(self.rows)
        self._layers.addWidget(self._empty)
        self.setFocusProxy(self.rows)

    def _connect_signals(self) -> None:
        self.rows.selectionModel().selectionChanged.connect(self._on_rows_selected)
        self.rows.selectionModel().currentChanged.connect(self._on_rows_selected)
        self.rows.enter_pressed.connect(self.open_requested)
        self._view_state.selection_changed.connect(self._on_selection_shared)
        self._view_state.reveal_requested.connect(self._on_reveal_requested)
        self._look.theme_changed.connect(self._dress)
        self._empty.action_requested.connect(self._on_empty_action)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            changed.connect(self._on_rows_changed)

    def _dress(self) -> None:
        dress_rows(self._look, self.rows)
        self.rows.setItemDelegate(CellDelegate(self._look, self.rows, self._read))

    def _read(self, text: str) -> DateReading:
        return date_reading(self._session.snapshot, text)

    def _refresh_layer(self) -> None:
        is_filtered = bool(self._session.snapshot.events)
        if is_filtered:
            sentence = self.tr("Geen gebeurtenis past bij dit filter.")
            self._empty.set_sentence(sentence, action=self.tr("Alles tonen"))
        else:
            sentence = self.tr("Nog geen gebeurtenissen. Voeg de eerste toe.")
            action = "" if self._session.is_read_only else self.tr("Gebeurtenis toevoegen")
            self._empty.set_sentence(sentence, action=action)
        self._layers.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _on_rows_changed(self) -> None:
        self._refresh_layer()
        self._on_selection_shared(None)

    def _on_empty_action(self) -> None:
        if self._session.snapshot.events:
            self._view_state.set_event_filter(None)
        else:
            self.add_requested.emit()

    def _on_rows_selected(self) -> None:
        if self._is_following:
            return
        rows = sorted(index.row() for index in self.rows.selectionModel().selectedRows())
        current = self.model.event_at(self.rows.currentIndex())
        ids = [self.model.event_id(row) for row in rows]
        self._view_state.select(ids, self, current=None if current is None else current.id)

    def _on_selection_shared(self, origin: object) -> None:
        if origin is self:
            return
        found = (self.model.row_of(event_id) for event_id in self._view_state.selected_ids)
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for first_row, last_row in runs_of(row for row in found if row is not None):
            selection.select(self.model.index(first_row, 0), self.model.index(last_row, last))
        self._is_following = True
        self.rows.selectionModel().select(selection, _Flag.ClearAndSelect)
        self._show_current()
        self._is_following = False

    def _show_current(self) -> None:
        current = self._view_state.current_id
        row = None if current is None else self.model.row_of(current)
        if row is None:
            return
        column = max(0, self.rows.currentIndex().column())
        index = self.model.index(row, column)
        self.rows.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.rows.scrollTo(index)

    def _on_reveal_requested(self, event_id: str) -> None:
        row = self.model.row_of(event_id)
        if row is not None:
            self.rows.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)


def runs_of(rows: Iterable[int]) -> list[tuple[int, int]]:
    """First and last row of each unbroken run; thousands of selected rows are mostly a few runs."""
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


class _Rows(QTableView):
    """The rows themselves.

    Signals:
        enter_pressed: Enter on a row that is not being edited.
    """

    enter_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() is not QAbstractItemView.State.EditingState:
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)
