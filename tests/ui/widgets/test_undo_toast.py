"""A message with the way back."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.ui.theme.look import ThemedLook
from app.ui.widgets.undo_toast import UndoToast


@pytest.fixture
def host(qtbot: QtBot, look: ThemedLook) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    elsewhere = QLineEdit(host)
    host.show()
    host.activateWindow()
    elsewhere.setFocus()
    return host


def point_at(toast: UndoToast) -> None:
    QApplication.sendEvent(toast, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))


def button_of(toast: UndoToast) -> QPushButton:
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_that_the_message_stands_at_the_bottom_left(host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.show_message("Gebeurtenis verwijderd.")

    assert (toast.x(), toast.geometry().bottom()) == (16, 600 - 16 - 1)
    host.resize(500, 400)
    assert (toast.x(), toast.geometry().bottom()) == (16, 400 - 16 - 1)


def test_that_room_is_left_for_what_lies_below(host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.set_bottom_gap(24)
    toast.show_message("Gebeurtenis verwijderd.")

    assert toast.geometry().bottom() == 600 - 16 - 24 - 1


def test_that_the_message_goes_by_itself(qtbot: QtBot, host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host, lifetime_ms=1)

    with qtbot.waitSignal(toast.expired):
        toast.show_message("Gebeurtenis verwijderd.")
    assert toast.isHidden()


def test_that_it_waits_while_the_pointer_is_on_it(host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.show_message("Gebeurtenis verwijderd.")
    assert toast.is_counting

    point_at(toast)
    assert not toast.is_counting
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_counting


def test_that_it_waits_while_its_button_has_the_focus(qtbot: QtBot, host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.show_message("Gebeurtenis verwijderd.")

    button_of(toast).setFocus()
    assert not toast.is_counting
    point_at(toast)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_counting
    button_of(toast).clearFocus()
    assert toast.is_counting


def test_that_the_button_asks_to_undo_and_the_message_goes(
    qtbot: QtBot, host: QWidget, look: ThemedLook
) -> None:
    toast = UndoToast(look, host)
    toast.show_message("Gebeurtenis verwijderd.")
    assert button_of(toast).text() == "Terugdraaien"

    with qtbot.waitSignal(toast.undo_requested), qtbot.assertNotEmitted(toast.expired):
        qtbot.keyClick(button_of(toast), Qt.Key.Key_Space)
    assert toast.isHidden()
    assert not toast.is_counting


def test_that_escape_takes_the_message_away(qtbot: QtBot, host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.show_message("Gebeurtenis verwijderd.")

    with qtbot.waitSignal(toast.expired), qtbot.assertNotEmitted(toast.undo_requested):
        qtbot.keyClick(button_of(toast), Qt.Key.Key_Escape)


def test_that_the_message_can_be_heard_and_is_shown_to_the_letter(host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(look, host)
    toast.show_message("<b>Moeder</b> verwijderd.", action="Terugzetten")

    assert toast.text == toast.accessibleName() == "<b>Moeder</b> verwijderd."
    assert button_of(toast).text() == "Terugzetten"


def test_that_it_slides_in_only_when_motion_is_wanted(qtbot: QtBot, host: QWidget, look: ThemedLook) -> None:
    toast = UndoToast(ThemedLook(load_theme(ThemeName.LIGHT)), host)
    toast.show_message("Gebeurtenis verwijderd.")

    assert toast.y() > 600 - 16 - toast.height()
    qtbot.waitUntil(lambda: toast.geometry().bottom() == 600 - 16 - 1)
