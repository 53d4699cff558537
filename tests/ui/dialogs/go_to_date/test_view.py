"""Asking for a day to go to."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.dialogs.go_to_date.view import GoToDateDialog
from app.ui.theme.look import ThemedLook
from tests.builders import day


def test_that_a_month_goes_to_its_first_day(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = GoToDateDialog(look)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    asked = QSignalSpy(dialog.submitted)
    qtbot.keyClicks(dialog.day.edit, "sept 2021")
    qtbot.keyClick(dialog.day.edit, Qt.Key.Key_Return)

    assert asked.at(0) == [day("1 sep 2021")]
    assert not dialog.isVisible()


def test_that_nothing_typed_keeps_asking(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = GoToDateDialog(look)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()
    assert dialog.day.line.startswith("Vul een datum in")
