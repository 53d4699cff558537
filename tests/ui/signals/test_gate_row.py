"""What others see."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.signal_decision import Release
from app.ui.signals.gate_row import GateRow
from app.ui.theme.look import ThemedLook


@pytest.fixture
def gate(qtbot: QtBot, look: ThemedLook) -> GateRow:
    gate = GateRow(look, "Wie zag wie")
    qtbot.addWidget(gate)
    gate.show()
    return gate


def test_that_nothing_is_chosen_at_first(gate: GateRow) -> None:
    gate.show_choice(None, "", is_read_only=False)

    assert gate.choice.value is None
    assert not gate.own_text.isVisible()
    assert gate.choice.accessibleName() == "Wat anderen zien van ‘Wie zag wie’"


def test_that_a_choice_is_told(qtbot: QtBot, gate: GateRow) -> None:
    chosen = QSignalSpy(gate.release_chosen)
    qtbot.mouseClick(gate.choice.findChildren(QRadioButton)[0], Qt.MouseButton.LeftButton)

    assert chosen.at(0) == [Release.JA]


def test_that_own_words_are_told_when_they_are_complete(qtbot: QtBot, gate: GateRow) -> None:
    gate.show_choice(Release.HERFORMULEERD, "Oud", is_read_only=False)
    written = QSignalSpy(gate.text_written)
    gate.own_text.setFocus()
    qtbot.keyClicks(gate.own_text.editor, "Nieuw ")
    gate.own_text.editing_finished.emit()

    assert gate.own_text.isVisible()
    assert written.at(0) == ["Nieuw Oud"]


def test_that_a_case_to_read_cannot_be_decided_about(gate: GateRow) -> None:
    gate.show_choice(Release.HERFORMULEERD, "Tekst", is_read_only=True)

    assert not gate.choice.isEnabled()
    assert gate.own_text.editor.isReadOnly()
