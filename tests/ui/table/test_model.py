"""The rows follow every edit, and only those that changed are told of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from app.domain.event import EventKind, EventLabel
from app.domain.filters import EventFilter
from app.editing.events import AddEvent, ChangeEvent, DeleteEvents, LabelEvents
from app.editing.parties import ChangeParty
from app.ui.session import CaseSession
from app.ui.table.columns import COLUMNS, Column
from app.ui.table.model import EventTableModel
from app.ui.view_state import ViewState
from tests.builders import an_event, on
from tests.ui.case_files import a_session

pytestmark = pytest.mark.usefixtures("qapp")
FIRST, SECOND, THIRD = "G-eerste-gesprek", "G-ruzie-aan-de-deur", "G-derde-gesprek"
_Role = Qt.ItemDataRole


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def state() -> ViewState:
    return ViewState()


@pytest.fixture
def model(session: CaseSession, state: ViewState) -> Iterator[EventTableModel]:
    model = EventTableModel(session, state, lambda _case, _event: QIcon())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def rows(model: EventTableModel) -> list[str]:
    return [model.event_id(row) for row in range(model.rowCount())]


def cell(model: EventTableModel, row: int, column: Column, role: int = _Role.DisplayRole) -> object:
    return model.index(row, COLUMNS.index(column)).data(role)


def test_that_events_are_rows_in_order_of_time(model: EventTableModel) -> None:
    assert rows(model) == [FIRST, SECOND, THIRD]
    assert cell(model, 1, Column.TITEL) == "Ruzie aan de deur"
    assert cell(model, 1, Column.TITEL, _Role.AccessibleTextRole) == "Wat gebeurde er: Ruzie aan de deur"
    assert cell(model, 1, Column.DATUM, _Role.UserRole) == SECOND
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Wanneer"
    assert model.headerData(1, Qt.Orientation.Vertical) is None


def test_that_a_change_is_told_of_its_row_only(session: CaseSession, model: EventTableModel) -> None:
    told = QSignalSpy(model.dataChanged)
    session.run(ChangeEvent(event_id=SECOND, changes={"title": "Anders"}))

    assert [(told.at(n)[0].row(), told.at(n)[1].row()) for n in range(told.count())] == [(1, 1)]
    assert cell(model, 1, Column.TITEL) == "Anders"


def test_that_a_new_event_comes_in_its_place_and_renumbers(
    session: CaseSession, model: EventTableModel
) -> None:
    inserted = QSignalSpy(model.rowsInserted)
    session.run(AddEvent(event=an_event("Ertussen", on("9 feb 2021"))))

    assert rows(model) == [FIRST, SECOND, "G-ertussen", THIRD]
    assert inserted.at(0)[1:] == [2, 2]
    assert cell(model, 3, Column.NUMMER) == "4"


def test_that_a_moved_event_keeps_what_points_at_it(session: CaseSession, model: EventTableModel) -> None:
    held = QPersistentModelIndex(model.index(0, 2))
    session.run(ChangeEvent(event_id=FIRST, changes={"when": on("9 mrt 2021")}))

    assert rows(model) == [SECOND, THIRD, FIRST]
    assert held.row() == 2


def test_that_removing_and_undoing_follow(session: CaseSession, model: EventTableModel) -> None:
    session.run(DeleteEvents(event_ids=(FIRST, THIRD)))
    assert rows(model) == [SECOND]

    session.undo()
    assert rows(model) == [FIRST, SECOND, THIRD]


def test_that_many_at_once_come_as_one_reset(tmp_path: Path, state: ViewState) -> None:
    many = [an_event(f"Dag {n}", on("5 jan 2021"), id=f"G-{n:03}") for n in range(100)]
    session = a_session(tmp_path, entities=many)
    model = EventTableModel(session, state, lambda _case, _event: QIcon())
    reset = QSignalSpy(model.modelReset)
    session.run(DeleteEvents(event_ids=tuple(event.id for event in many[1:])))

    assert (reset.count(), rows(model)) == (1, ["G-000"])
    session.close()


def test_that_the_filter_narrows_and_widens(state: ViewState, model: EventTableModel) -> None:
    state.set_event_filter(EventFilter(text="politie"))
    assert rows(model) == [SECOND]
    assert model.row_of(FIRST) is None

    state.set_event_filter(None)
    assert model.rowCount() == 3


def test_that_another_column_sorts(model: EventTableModel) -> None:
    model.sort(COLUMNS.index(Column.TITEL), Qt.SortOrder.DescendingOrder)

    assert rows(model) == [SECOND, FIRST, THIRD]


def test_that_typing_in_a_cell_changes_the_event(session: CaseSession, model: EventTableModel) -> None:
    for column, typed in (
        (Column.DATUM, "9 jan 2021"),
        (Column.TITEL, "Nieuwe naam"),
        (Column.SOORT, EventKind.ZITTING),
    ):
        assert model.setData(model.index(0, COLUMNS.index(column)), typed)

    event = session.snapshot.events[FIRST]
    assert (event.when.text, event.title, event.kind) == ("9 jan 2021", "Nieuwe naam", EventKind.ZITTING)


def test_that_what_is_no_date_changes_nothing(session: CaseSession, model: EventTableModel) -> None:
    assert not model.setData(model.index(0, COLUMNS.index(Column.DATUM)), "ooit misschien")
    assert not model.setData(model.index(0, COLUMNS.index(Column.PARTIJEN)), "GI")
    assert not session.can_undo


def test_that_a_locked_event_and_a_read_only_case_are_not_edited(tmp_path: Path, state: ViewState) -> None:
    locked = an_event("Vast", locked=True)
    session = a_session(tmp_path, entities=[locked])
    model = EventTableModel(session, state, lambda _case, _event: QIcon())
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    session.close()


def test_that_only_some_columns_can_be_edited(model: EventTableModel) -> None:
    editable = [
        column
        for place, column in enumerate(COLUMNS)
        if model.flags(model.index(0, place)) & Qt.ItemFlag.ItemIsEditable
    ]

    assert editable == [Column.DATUM, Column.TITEL, Column.SOORT]


def test_that_a_turning_point_is_bold(session: CaseSession, model: EventTableModel) -> None:
    assert cell(model, 0, Column.TITEL, _Role.FontRole) is None
    session.run(LabelEvents(event_ids=(FIRST,), add=(EventLabel.KANTELMOMENT,)))

    assert cell(model, 0, Column.TITEL, _Role.FontRole).bold()


def test_that_another_name_of_a_party_is_shown(session: CaseSession, model: EventTableModel) -> None:
    told = QSignalSpy(model.dataChanged)
    session.run(ChangeParty(party_id="P1", changes={"code": "JT"}))

    assert told.count() == 1
    assert cell(model, 0, Column.PARTIJEN) == "JT"
