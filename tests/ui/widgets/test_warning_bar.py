"""A bar with something the user should know."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.warning_bar import WarningBar


@pytest.fixture
def bar(qtbot: QtBot, look: ThemedLook) -> WarningBar:
    bar = WarningBar(look)
    qtbot.addWidget(bar)
    return bar


def test_that_the_bar_hides_until_it_has_something_to_say(bar: WarningBar) -> None:
    assert bar.isHidden()
    bar.show_text("Dit bestand staat op een netwerkschijf.")
    assert not bar.isHidden()
    assert bar.text == bar.accessibleName() == "Dit bestand staat op een netwerkschijf."


def test_that_the_cross_closes_the_bar(qtbot: QtBot, bar: WarningBar) -> None:
    bar.show_text("Tekst")
    cross = bar.findChild(QToolButton)
    assert cross.accessibleName() == "Melding sluiten"

    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_that_escape_closes_the_bar(qtbot: QtBot, bar: WarningBar) -> None:
    bar.show_text("Tekst")

    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.findChild(QToolButton), Qt.Key.Key_Escape)


def test_that_there_is_a_button_only_for_an_action(qtbot: QtBot, bar: WarningBar) -> None:
    button = bar.findChild(QPushButton)
    bar.show_text("Tekst")
    assert button.isHidden()

    bar.show_text("Tekst", action="Meer weten")
    with qtbot.waitSignal(bar.action_requested):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.text() == "Meer weten"


def test_that_the_ground_is_that_of_a_note(bar: WarningBar, look: ThemedLook) -> None:
    bar.show_text("Tekst")
    bar.resize(600, 42)

    assert bar.grab().toImage().pixelColor(300, 2) == look.colour("noteSoft")
