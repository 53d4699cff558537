"""Asking for a passphrase: hidden, again when wrong, never empty."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.dialogs.passphrase.view import PassphraseDialog
from app.ui.theme.look import ThemedLook


def test_that_enter_gives_what_was_typed(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = PassphraseDialog(look, "Linde")
    qtbot.addWidget(dialog)
    dialog.open()
    given = QSignalSpy(dialog.given)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert given.count() == 0

    qtbot.keyClicks(dialog.edit, "zon maan")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert given.at(0) == ["zon maan"]


def test_that_a_wrong_one_is_told_kindly_and_may_be_tried_again(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = PassphraseDialog(look, "Linde")
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.edit, "zon")
    dialog.say_wrong("Dit wachtwoord past niet.")
    assert dialog.field_note == "Dit wachtwoord past niet."
    assert dialog.edit.selectedText()

    qtbot.keyClicks(dialog.edit, "maan")
    assert dialog.field_note == ""
    assert dialog.edit.text() == "maan"


def test_that_letters_can_be_shown(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = PassphraseDialog(look, "Linde")
    qtbot.addWidget(dialog)
    assert dialog.edit.echoMode() is QLineEdit.EchoMode.Password

    dialog.is_shown.click()
    assert dialog.edit.echoMode() is QLineEdit.EchoMode.Normal
