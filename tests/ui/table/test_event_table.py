"""The table shares its selection, and says what to do when it is empty."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.editing.events import DeleteEvents
from app.ui.session import CaseSession
from app.ui.table.event_table import EventTable, runs_of
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from app.ui.widgets.empty_state import EmptyState
from tests.ui.case_files import a_session

FIRST, SECOND, THIRD = "G-eerste-gesprek", "G-ruzie-aan-de-deur", "G-derde-gesprek"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def state(session: CaseSession) -> ViewState:
    return ViewState(session)


@pytest.fixture
def table(qtbot: QtBot, look: ThemedLook, session: CaseSession, state: ViewState) -> EventTable:
    table = EventTable(session, state, look, lambda _case, _event: QIcon())
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    return table


def selected_rows(table: EventTable) -> list[int]:
    return sorted(index.row() for index in table.rows.selectionModel().selectedRows())


def click_row(qtbot: QtBot, table: EventTable, row: int, *keys: Qt.KeyboardModifier) -> None:
    place = table.rows.visualRect(table.model.index(row, 1)).center()
    modifier = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_that_clicking_selects_for_everybody(qtbot: QtBot, table: EventTable, state: ViewState) -> None:
    click_row(qtbot, table, 1)
    assert state.selected_ids == (SECOND,)

    click_row(qtbot, table, 2, Qt.KeyboardModifier.ControlModifier)
    assert set(state.selected_ids) == {SECOND, THIRD}
    assert state.current_id == THIRD


def test_that_arrow_keys_walk_through_events(qtbot: QtBot, table: EventTable, state: ViewState) -> None:
    click_row(qtbot, table, 0)
    qtbot.keyClick(table.rows, Qt.Key.Key_Down)

    assert (state.selected_ids, state.current_id) == ((SECOND,), SECOND)


def test_that_a_selection_made_elsewhere_shows(table: EventTable, state: ViewState) -> None:
    state.select([FIRST, THIRD], object())

    assert selected_rows(table) == [0, 2]
    assert state.selected_ids == (FIRST, THIRD)


def test_that_unbroken_runs_are_selected_at_once() -> None:
    assert runs_of([5, 1, 2, 3, 7, 8]) == [(1, 3), (5, 5), (7, 8)]
    assert runs_of([]) == []


def test_that_the_selection_survives_another_order(table: EventTable, state: ViewState) -> None:
    state.select([SECOND], object())
    table.rows.sortByColumn(2, Qt.SortOrder.DescendingOrder)

    assert selected_rows(table) == [0]
    assert state.selected_ids == (SECOND,)


def test_that_removing_a_row_leaves_no_ghost_selection(
    table: EventTable, state: ViewState, session: CaseSession
) -> None:
    state.select([SECOND], object())
    session.run(DeleteEvents(event_ids=(SECOND,)))
    state.forget_missing(session.snapshot.events)

    assert selected_rows(table) == []


def test_that_enter_asks_to_open(qtbot: QtBot, table: EventTable) -> None:
    click_row(qtbot, table, 0)
    asked = QSignalSpy(table.open_requested)
    qtbot.keyClick(table.rows, Qt.Key.Key_Return)

    assert asked.count() == 1


def test_that_a_filter_that_fits_nothing_offers_the_way_back(
    qtbot: QtBot, table: EventTable, state: ViewState
) -> None:
    state.set_event_filter(EventFilter(text="staat nergens"))
    empty = table.findChild(EmptyState)
    assert empty.isVisible()

    qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert state.event_filter is None
    assert table.rows.isVisible()


def test_that_an_empty_case_asks_for_the_first_event(qtbot: QtBot, tmp_path: Path, look: ThemedLook) -> None:
    session = a_session(tmp_path, entities=())
    table = EventTable(session, ViewState(session), look, lambda _case, _event: QIcon())
    qtbot.addWidget(table)
    table.show()
    asked = QSignalSpy(table.add_requested)
    qtbot.mouseClick(table.findChild(EmptyState).findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert asked.count() == 1
    session.close()
