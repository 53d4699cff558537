"""One sentence, one action."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.empty_state import EmptyState

SENTENCE = "Nog geen gebeurtenissen. Voeg de eerste toe."


def test_that_the_action_can_be_asked_for_by_keyboard(qtbot: QtBot, look: ThemedLook) -> None:
    state = EmptyState(look, SENTENCE, action="Gebeurtenis toevoegen", icon="timeline")
    qtbot.addWidget(state)
    state.show()
    button = state.findChild(QPushButton)

    with qtbot.waitSignal(state.action_requested):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.text() == "Gebeurtenis toevoegen"
    assert state.accessibleName() == SENTENCE


def test_that_without_an_action_there_is_no_button(qtbot: QtBot, look: ThemedLook) -> None:
    state = EmptyState(look, SENTENCE)
    qtbot.addWidget(state)
    assert state.findChild(QPushButton).isHidden()

    state.set_sentence("Niets gevonden.", action="Filter wissen")
    assert not state.findChild(QPushButton).isHidden()
    assert state.accessibleName() == "Niets gevonden."
