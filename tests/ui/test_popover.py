"""A card under a button closes on Escape and on a click elsewhere."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.popover import Popover
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import label


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    button = QPushButton("Filter", window)
    button.move(60, 20)
    qtbot.addWidget(window)
    window.resize(500, 400)
    window.show()
    return window


@pytest.fixture
def card(look: ThemedLook, window: QWidget) -> Popover:
    card = Popover(look, "Filter", window)
    card.body.addWidget(label("Inhoud"))
    card.open_under(button_of(window))
    return card


def button_of(window: QWidget) -> QPushButton:
    return window.findChild(QPushButton)


def is_gone(card: Popover) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(card)


def test_that_it_opens_under_its_button(window: QWidget, card: Popover) -> None:
    button = button_of(window)

    assert card.isVisible()
    assert (card.x(), card.y()) == (button.x(), button.geometry().bottom() + 5)


def test_that_it_stays_within_the_window(look: ThemedLook, window: QWidget) -> None:
    button_of(window).move(460, 380)
    card = Popover(look, "Filter", window)
    card.body.addWidget(label("Veel inhoud op een rij"))
    card.open_under(button_of(window))

    assert window.rect().contains(card.geometry())


def test_that_escape_closes_it_and_returns_to_the_button(
    qtbot: QtBot, window: QWidget, card: Popover
) -> None:
    qtbot.keyClick(card, Qt.Key.Key_Escape)

    assert is_gone(card)
    assert window.focusWidget() is button_of(window)


def test_that_a_click_elsewhere_closes_it(qtbot: QtBot, window: QWidget, card: Popover) -> None:
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isVisible()

    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight())
    assert is_gone(card)


def test_that_the_button_that_opened_it_only_closes_it(qtbot: QtBot, window: QWidget, card: Popover) -> None:
    pressed: list[bool] = []
    button_of(window).pressed.connect(lambda: pressed.append(True))
    qtbot.mouseClick(button_of(window), Qt.MouseButton.LeftButton)

    assert is_gone(card)
    assert pressed == []
