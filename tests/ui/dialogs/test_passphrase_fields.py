"""A new passphrase is typed twice, hidden unless shown."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.dialogs.passphrase_fields import PassphraseFields, repeated_note
from app.ui.theme.look import ThemedLook


@pytest.mark.parametrize(
    ("first", "second", "is_fine"), [("", "", False), ("a", "b", False), ("zon maan", "zon maan", True)]
)
def test_that_both_must_be_equal(first: str, second: str, is_fine: bool) -> None:
    assert (repeated_note(first, second) == "") is is_fine


def test_that_letters_are_hidden_until_asked(qtbot: QtBot, look: ThemedLook) -> None:
    fields = PassphraseFields(look)
    qtbot.addWidget(fields)
    assert fields.first.echoMode() is QLineEdit.EchoMode.Password

    fields.findChild(QCheckBox).click()
    assert fields.second.echoMode() is QLineEdit.EchoMode.Normal


def test_that_what_is_needed_is_said_and_goes_when_typing(qtbot: QtBot, look: ThemedLook) -> None:
    fields = PassphraseFields(look)
    qtbot.addWidget(fields)
    qtbot.keyClicks(fields.first, "zon")
    assert not fields.check()

    qtbot.keyClicks(fields.second, "zon")
    assert fields.check()
    assert fields.passphrase == "zon"
