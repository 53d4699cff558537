"""The form of a new case: filled in by keyboard, kept open while something is needed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.dialogs.new_case.presenter import NewCasePresenter
from app.ui.dialogs.new_case.view import NewCaseDialog
from app.ui.theme.look import ThemedLook
from tests.builders import day


@pytest.fixture
def dialog(qtbot: QtBot, look: ThemedLook) -> NewCaseDialog:
    dialog = NewCaseDialog(look, NewCasePresenter(day("1 mrt 2024")))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    qtbot.keyClicks(dialog.title_edit, "Casus Linde")
    qtbot.keyClicks(dialog.start.edit, "2019")
    qtbot.keyClicks(dialog.end.edit, "maart 2023")


def test_that_a_filled_form_gives_the_case(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    fill(qtbot, dialog)
    made = QSignalSpy(dialog.submitted)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    new = made.at(0)[0]
    assert new.case.title == "Casus Linde"
    assert (new.case.period.start, new.case.period.end) == (day("1 jan 2019"), day("31 mrt 2023"))
    assert new.passphrase is None
    assert not dialog.isVisible()


def test_that_an_empty_form_stays_with_notes(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    made = QSignalSpy(dialog.submitted)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)

    assert made.count() == 0
    assert dialog.isVisible()
    assert dialog.start.line == "Vul in wanneer het begon. Bijvoorbeeld: 2019."


def test_that_a_date_that_is_not_understood_keeps_its_own_note(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    fill(qtbot, dialog)
    dialog.start.edit.setText("ooit")
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)

    assert dialog.isVisible()
    assert "ooit" in dialog.start.line or "begrijp" in dialog.start.line


def test_that_a_passphrase_is_given_only_when_both_are_equal(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    fill(qtbot, dialog)
    dialog.is_protected.setChecked(True)
    qtbot.keyClicks(dialog.passphrase.first, "zon maan ster")
    made = QSignalSpy(dialog.submitted)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert made.count() == 0

    qtbot.keyClicks(dialog.passphrase.second, "zon maan ster")
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert made.at(0)[0].passphrase == "zon maan ster"


def test_that_the_dialog_grows_when_more_is_asked(qtbot: QtBot, dialog: NewCaseDialog) -> None:
    before = dialog.height()
    dialog.is_protected.setChecked(True)
    qtbot.waitUntil(lambda: dialog.height() > before + 100)
