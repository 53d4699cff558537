"""The plus behind chips offers what is not there yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.add_button import AddButton
from app.ui.widgets.picker import Option


def two_options() -> list[Option]:
    return [Option(key="P1", text="Jeugdteam"), Option(key="P2", text="School")]


def test_that_what_is_there_is_not_offered(qtbot: QtBot, look: ThemedLook) -> None:
    button = AddButton(look, "Toevoegen", two_options)
    qtbot.addWidget(button)
    button.set_taken(["P1"])
    button.show()

    assert button.open_picker().lines == ["School"]


def test_that_a_choice_is_told(qtbot: QtBot, look: ThemedLook) -> None:
    button = AddButton(look, "Toevoegen", two_options)
    qtbot.addWidget(button)
    button.show()
    picker = button.open_picker()
    with qtbot.waitSignal(button.chosen) as told:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)

    assert told.args == ["P1"]


def test_that_without_words_the_name_is_still_heard(qtbot: QtBot, look: ThemedLook) -> None:
    button = AddButton(look, "Toevoegen", two_options)
    qtbot.addWidget(button)
    button.set_words("")

    assert button.text() == ""
    assert button.accessibleName() == "Toevoegen"
