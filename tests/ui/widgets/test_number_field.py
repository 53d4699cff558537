"""A field for a whole number."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.widgets.number_field import NumberField


@pytest.fixture
def field(qtbot: QtBot, look: ThemedLook) -> Iterator[NumberField]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit())
    field = NumberField(look, (1, 365), suffix=" dagen")
    column.addWidget(field)
    field.setValue(14)
    page.show()
    page.activateWindow()
    yield field
    page.close()


def turn_wheel(field: NumberField) -> None:
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turn)


def test_that_scrolling_past_changes_nothing(field: NumberField) -> None:
    turn_wheel(field)

    assert field.value() == 14


def test_that_the_wheel_changes_the_number_with_the_focus(field: NumberField) -> None:
    field.setFocus()
    turn_wheel(field)

    assert field.value() == 15


def test_that_keys_change_the_number_within_its_bounds(qtbot: QtBot, field: NumberField) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.value(), field.text()) == (15, "15 dagen")
    field.setValue(1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 1


def test_that_the_indent_follows_the_zoom(field: NumberField, look: ThemedLook) -> None:
    before = field.lineEdit().textMargins().left()
    look.change(zoom=2.0)

    assert field.lineEdit().textMargins().left() == 2 * before
