"""The events of a case as rows; after an edit only the rows that changed are told of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.domain.event import Event, EventKind, EventLabel
from app.domain.snapshot import CaseSnapshot
from app.ui.session import CaseSession
from app.ui.table.columns import COLUMNS, Column, cell_text, spoken_text
from app.ui.table.edits import date_command, kind_command, title_command
from app.ui.table.row_order import ordered_ids
from app.ui.view_state import ViewState

if TYPE_CHECKING:
    from app.editing.command import Command

AnyIndex = QModelIndex | QPersistentModelIndex
MarkIcon = Callable[[CaseSnapshot, Event], QIcon]
"""Gives the mark of an event as the timeline draws it."""

_Role = Qt.ItemDataRole
_FEW = 64
_SHOWN_ELSEWHERE = (EntityKind.PARTY, EntityKind.PROFESSIONAL, EntityKind.FAMILY_MEMBER, EntityKind.SOURCE)


class EventTableModel(QAbstractTableModel):
    """Rows are events in order of time, or sorted by another column; filtered as the view state says."""

    def __init__(
        self,
        session: CaseSession,
        view_state: ViewState,
        mark_icon: MarkIcon,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view_state = view_state
        self._mark_icon = mark_icon
        self._sorting = (Column.DATUM, False)
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._take(self._wanted_ids())
        session.case_changed.connect(self._on_case_changed)
        view_state.filter_changed.connect(self._on_filter_changed)
        view_state.colour_mode_changed.connect(self._on_colour_mode_changed)

    def event_id(self, row: int) -> str:
        """The id of the event in a row."""
        return self._ids[row]

    def event_at(self, index: AnyIndex) -> Event | None:
        """The event in the row of an index, or None when it is no longer there."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        return self._session.snapshot.events.get(self._ids[index.row()])

    def row_of(self, event_id: str) -> int | None:
        """The row of an event; None when it is filtered out or gone."""
        return self._rows.get(event_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return COLUMNS[section].label
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        event = self.event_at(index)
        if event is None or self._session.is_read_only or event.locked:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()].can_be_edited else flags

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        event = self.event_at(index)
        if event is None:
            return None
        case, column = self._session.snapshot, COLUMNS[index.column()]
        if role == _Role.DisplayRole:
            return cell_text(case, event, column)
        if role == _Role.EditRole:
            return event.kind if column is Column.SOORT else _typed_text(case, event, column)
        if role == _Role.AccessibleTextRole:
            return spoken_text(case, event, column)
        if role == _Role.UserRole:
            return event.id
        return self._dress(case, event, column, role)

    def setData(self, index: AnyIndex, value: Any, role: int = _Role.EditRole) -> bool:
        event = self.event_at(index)
        if event is None or role != _Role.EditRole:
            return False
        command = self._command_for(event, COLUMNS[index.column()], value)
        return command is not None and self._session.try_run(command, self)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorting = (COLUMNS[column], order is Qt.SortOrder.DescendingOrder)
        self._reorder(self._wanted_ids())

    def _command_for(self, event: Event, column: Column, value: object) -> Command | None:
        match column:
            case Column.DATUM:
                return date_command(self._session.snapshot, event, str(value))
            case Column.TITEL:
                return title_command(event, str(value))
            case Column.SOORT:
                return kind_command(event, EventKind(str(value)))
            case _:
                return None

    def _dress(self, case: CaseSnapshot, event: Event, column: Column, role: int) -> object:
        if role == _Role.DecorationRole and column is Column.TITEL:
            return self._mark_icon(case, event)
        if role == _Role.FontRole and column is Column.TITEL and event.has_label(EventLabel.KANTELMOMENT):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _wanted_ids(self) -> list[str]:
        column, is_reversed = self._sorting
        case, accepts = self._session.snapshot, self._view_state.event_filter
        return ordered_ids(case, accepts, column, is_reversed=is_reversed)

    def _take(self, ids: list[str]) -> None:
        self._ids = ids
        self._rows = {event_id: row for row, event_id in enumerate(ids)}

    def _follow(self, wanted: list[str]) -> None:
        """Come from the rows there are to the wanted ones, told in as few words as possible."""
        kept = set(wanted)
        gone = [event_id for event_id in self._ids if event_id not in kept]
        new = [event_id for event_id in wanted if event_id not in self._rows]
        if len(gone) + len(new) > _FEW:
            self.beginResetModel()
            self._take(wanted)
            self.endResetModel()
            return
        for event_id in gone:
            row = self._ids.index(event_id)
            self.beginRemoveRows(QModelIndex(), row, row)
            self._take([*self._ids[:row], *self._ids[row + 1 :]])
            self.endRemoveRows()
        added = set(new)
        self._reorder([event_id for event_id in wanted if event_id not in added])
        for event_id in new:
            row = wanted.index(event_id)
            self.beginInsertRows(QModelIndex(), row, row)
            self._take([*self._ids[:row], event_id, *self._ids[row:]])
            self.endInsertRows()

    def _reorder(self, ids: list[str]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._ids[index.row()], index.column()) for index in before]
        self._take(ids)
        after = [self.index(self._rows[event_id], column) for event_id, column in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, ids: Iterable[str]) -> None:
        for event_id in ids:
            row = self._rows.get(event_id)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def _tell_column(self, first: int, last: int) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._ids) - 1, last))

    def _on_case_changed(self, changes: ChangeSet) -> None:
        if changes.touches(EntityKind.EVENT):
            wanted = self._wanted_ids()
            if wanted != self._ids:
                self._follow(wanted)
                self._tell_column(0, 0)
            self._tell_changed(changes.ids(EntityKind.EVENT))
        if changes.touches(*_SHOWN_ELSEWHERE):
            self._tell_column(0, len(COLUMNS) - 1)

    def _on_filter_changed(self) -> None:
        self._follow(self._wanted_ids())

    def _on_colour_mode_changed(self) -> None:
        column = COLUMNS.index(Column.TITEL)
        self._tell_column(column, column)


def _typed_text(case: CaseSnapshot, event: Event, column: Column) -> str:
    return event.when.text if column is Column.DATUM else cell_text(case, event, column)
