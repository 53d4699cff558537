"""The list of keys names keys that are heard."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.actions import WindowActions
from app.ui.dialogs.keys.view import KeysDialog
from app.ui.theme.look import ThemedLook


def test_that_every_key_with_ctrl_belongs_to_an_action(qtbot: QtBot, look: ThemedLook) -> None:
    dialog = KeysDialog(look)
    qtbot.addWidget(dialog)
    actions = WindowActions(look, dialog)
    heard = {keys.toString() for action in actions.each() for keys in action.shortcuts()}
    named = [one.text() for one in dialog.findChildren(QLabel) if one.text().startswith("Ctrl+")]

    assert named
    for keys in named:
        first = keys.split()[0].replace("Enter", "Return")
        assert first in heard, keys
