"""Somebody makes a case, types events, changes one, turns back, closes and comes back later."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.dialogs.new_case.view import NewCaseDialog
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.table.columns import Column

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_a_first_case_is_made_worked_on_and_found_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    make_case(qtbot, window, tmp_path / "Linde.casus")
    desk = window.desk
    assert desk.page.step is Step.VERZAMELEN
    type_events(qtbot, window)
    assert [event.title for event in desk.session.snapshot.events_in_order] == [
        "Moeder meldt zich",
        "Ruzie bij de school",
        "Huisbezoek bij vader",
    ]

    change_title(qtbot, window, row=1, title="Ruzie op het schoolplein")
    assert desk.session.snapshot.events_in_order[1].title == "Ruzie op het schoolplein"
    desk.page.work.table.rows.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert desk.session.snapshot.events_in_order[1].title == "Ruzie bij de school"

    qtbot.keyClick(window, Qt.Key.Key_W, CTRL)
    assert window.page is window.start
    qtbot.mouseClick(window.start.recent.rows[0].button, Qt.MouseButton.LeftButton)
    assert window.desk.page.step is Step.TIJDLIJN
    assert len(window.desk.session.snapshot.events) == 3
    assert not window.desk.session.can_undo


def make_case(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    qtbot.mouseClick(window.start.new_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(NewCaseDialog)
    qtbot.keyClicks(dialog.title_edit, "Casus Linde")
    qtbot.keyClicks(dialog.start.edit, "maart 2019")
    qtbot.keyClicks(dialog.end.edit, "2022")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    question = window.findChild(QFileDialog)
    question.selectFile(str(path))
    question.accept()
    window.activateWindow()  # a screenless platform does not return to the window by itself
    qtbot.waitUntil(window.isActiveWindow)


def type_events(qtbot: QtBot, window: MainWindow) -> None:
    entry = window.desk.page.work.entry
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    entry.field.clear()
    for line in (
        "18 mrt 2019 moeder meldt zich",
        "zomer 2021, ruzie bij de school",
        "2022 huisbezoek bij vader",
    ):
        qtbot.keyClicks(entry.field, line)
        qtbot.keyClick(entry.field, Qt.Key.Key_Return)


def change_title(qtbot: QtBot, window: MainWindow, *, row: int, title: str) -> None:
    table = window.desk.page.work.table
    table.rows.selectRow(row)
    table.edit_current(Column.TITEL)
    editor = next(one for one in table.rows.viewport().findChildren(QLineEdit) if one.isVisible())
    qtbot.keyClicks(editor, title)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    session = window.desk.session
    qtbot.waitUntil(lambda: title in {event.title for event in session.snapshot.events.values()})
