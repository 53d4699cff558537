"""The line to add one more: nothing half is put in the case, nothing written is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import CaseError
from app.domain.ids import EventId
from app.ui.inspector.choices import actor_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.entry_row import EntryRow
from tests.ui.inspector.stage import MOTHER, leave, pick, write


def a_row(qtbot: QtBot, edits: EventEdits) -> EntryRow:
    row = EntryRow(edits, "Wat zei iemand?", actor_options, "Van wie?")
    qtbot.addWidget(row)
    row.show_for(EventId("G-1"))
    row.show()
    row.activateWindow()
    QApplication.processEvents()
    return row


def test_that_it_asks_first_of_whom(qtbot: QtBot, edits: EventEdits) -> None:
    row = a_row(qtbot, edits)
    write(row.text.editor, "Ik was bang.")
    with qtbot.assertNotEmitted(row.entered):
        QTest.keyClick(row.text.editor, Qt.Key.Key_Return)

    assert row.note == "Van wie is dit? Kies eerst wie."
    assert row.text.text() == "Ik was bang."


def test_that_leaving_adds_what_is_complete(qtbot: QtBot, edits: EventEdits) -> None:
    row = a_row(qtbot, edits)
    pick(row.who.add_button.open_picker(), "moeder")
    write(row.text.editor, "Ik was bang.")
    with qtbot.waitSignal(row.entered) as told:
        leave(row.text.editor)

    assert told.args == [MOTHER, "Ik was bang."]


def test_that_an_empty_line_adds_nothing(qtbot: QtBot, edits: EventEdits) -> None:
    row = a_row(qtbot, edits)
    write(row.text.editor, "   ")
    with qtbot.assertNotEmitted(row.entered):
        leave(row.text.editor)


def test_that_what_is_not_complete_waits_while_another_event_is_shown(
    qtbot: QtBot, edits: EventEdits
) -> None:
    row = a_row(qtbot, edits)
    write(row.text.editor, "Nog van niemand")
    row.show_for(EventId("G-2"))
    assert row.text.text() == ""

    row.show_for(EventId("G-1"))
    assert row.text.text() == "Nog van niemand"


def test_that_what_was_refused_stays_with_the_reason(qtbot: QtBot, edits: EventEdits) -> None:
    row = a_row(qtbot, edits)
    write(row.text.editor, "Geheim")
    row.clear_entry(CaseError("Kan niet", "dit kan nog niet.", "Vraag het eerst."))

    assert row.note == "Dit kan nog niet. Vraag het eerst."
    assert row.text.text() == "Geheim"


def test_that_shift_enter_starts_a_line(qtbot: QtBot, edits: EventEdits) -> None:
    row = a_row(qtbot, edits)
    write(row.text.editor, "Een")
    QTest.keyClick(row.text.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert row.text.text() == "Een\n"
