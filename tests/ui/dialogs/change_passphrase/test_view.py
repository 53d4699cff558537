"""Setting and taking away the passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.dialogs.change_passphrase.presenter import ChangePassphrasePresenter, PassphraseChoice
from app.ui.dialogs.change_passphrase.view import ChangePassphraseDialog
from app.ui.theme.look import ThemedLook


def test_that_two_equal_ones_are_given(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = ChangePassphraseDialog(look, ChangePassphrasePresenter(is_encrypted=False))
    qtbot.addWidget(dialog)
    dialog.open()
    given = QSignalSpy(dialog.submitted)
    qtbot.keyClicks(dialog.fields.first, "zon maan")
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert given.count() == 0

    qtbot.keyClicks(dialog.fields.second, "zon maan")
    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert given.at(0) == ["zon maan"]
    assert not dialog.choice.isVisible()


def test_that_taking_away_needs_no_passphrase(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = ChangePassphraseDialog(look, ChangePassphrasePresenter(is_encrypted=True))
    qtbot.addWidget(dialog)
    dialog.open()
    given = QSignalSpy(dialog.submitted)
    remove = next(one for one in dialog.choice.children() if getattr(one, "text", str)() == "Weghalen")
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert dialog.choice.value is PassphraseChoice.REMOVE
    assert not dialog.fields.isVisible()

    qtbot.mouseClick(dialog.apply_button, Qt.MouseButton.LeftButton)
    assert given.at(0) == [None]
