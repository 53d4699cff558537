"""The dialog with the fields of the case."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.dialogs.case_details.presenter import CaseDetailsPresenter
from app.ui.dialogs.case_details.view import CaseDetailsDialog
from app.ui.theme.look import ThemedLook
from tests.ui.dialogs.case_details.test_presenter import CASE


def test_that_a_new_goal_is_asked_to_be_kept(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = CaseDetailsDialog(look, CaseDetailsPresenter(CASE))
    qtbot.addWidget(dialog)
    dialog.open()
    asked = QSignalSpy(dialog.submitted)
    qtbot.keyClicks(dialog.goal.editor, "Leren van elkaar")
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)

    assert asked.at(0)[0].changes == {"goal": "Leren van elkaar"}


def test_that_keeping_without_a_change_just_closes(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = CaseDetailsDialog(look, CaseDetailsPresenter(CASE))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    asked = QSignalSpy(dialog.submitted)
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)

    assert (asked.count(), dialog.isVisible()) == (0, False)


def test_that_a_day_that_is_not_understood_keeps_the_dialog(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = CaseDetailsDialog(look, CaseDetailsPresenter(CASE))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.end.edit.setText("ooit")
    asked = QSignalSpy(dialog.submitted)
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)

    assert (asked.count(), dialog.isVisible()) == (0, True)
    assert dialog.end.line


def test_that_a_case_to_read_cannot_be_typed_in(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = CaseDetailsDialog(look, CaseDetailsPresenter(CASE), is_read_only=True)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.title_edit, "anders")

    assert dialog.title_edit.text() == CASE.title
    assert not dialog.keep_button.isVisible()
