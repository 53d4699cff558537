"""Editing in a cell by keyboard: dates say how they are understood, half ones are kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.event import EventKind
from app.ui.session import CaseSession
from app.ui.table.cell_editors import DateEditor
from app.ui.table.columns import Column
from app.ui.table.event_table import EventTable
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from tests.builders import day
from tests.ui.case_files import a_session

FIRST = "G-eerste-gesprek"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def table(qtbot: QtBot, look: ThemedLook, session: CaseSession) -> EventTable:
    table = EventTable(session, ViewState(session), look, lambda _case, _event: QIcon())
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show()
    table.rows.selectRow(0)
    return table


def editor_of(table: EventTable, kind: type) -> QLineEdit | QComboBox:
    return next(one for one in table.rows.viewport().findChildren(kind) if one.isVisible())


def test_that_a_date_is_read_while_it_is_typed(qtbot: QtBot, table: EventTable, session: CaseSession) -> None:
    table.edit_current(Column.DATUM)
    editor = editor_of(table, DateEditor)
    assert editor.text() == "5 jan 2021"
    qtbot.keyClicks(editor, "9 feb 2021")
    assert editor.line == "Begrepen als: 9 februari 2021"

    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.snapshot.events[FIRST].when.earliest == day("9 feb 2021"))


def test_that_a_date_that_is_not_understood_stays_to_be_mended(
    qtbot: QtBot, table: EventTable, session: CaseSession
) -> None:
    table.edit_current(Column.DATUM)
    editor = editor_of(table, DateEditor)
    qtbot.keyClicks(editor, "ooit misschien")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == "ooit misschien"
    assert editor.accessibleDescription() == editor.line != ""

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not editor.isVisible())
    assert not session.can_undo


def test_that_a_kind_is_chosen_from_a_list(qtbot: QtBot, table: EventTable, session: CaseSession) -> None:
    table.edit_current(Column.SOORT)
    editor = editor_of(table, QComboBox)
    assert editor.currentText() == EventKind.CONTACT.label
    editor.setCurrentIndex(editor.findData(EventKind.ZITTING.value))
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.snapshot.events[FIRST].kind is EventKind.ZITTING)


def test_that_f2_edits_the_title(qtbot: QtBot, table: EventTable, session: CaseSession) -> None:
    table.rows.setCurrentIndex(table.model.index(0, 2))
    qtbot.keyClick(table.rows, Qt.Key.Key_F2)
    editor = editor_of(table, QLineEdit)
    qtbot.keyClicks(editor, "Kennismaking")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: session.snapshot.events[FIRST].title == "Kennismaking")
