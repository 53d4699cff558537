"""Tab follows the page as it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.inspector.tab_order import follow_reading_order, reading_order


def following(widget: QWidget) -> QWidget:
    """The next widget that Tab stops at."""
    found = widget.nextInFocusChain()
    while not found.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found = found.nextInFocusChain()
    return found


def test_that_what_came_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    first, last = QLineEdit(), QPushButton("Klaar")
    column.addWidget(first)
    column.addWidget(QLabel("Alleen woorden"))
    column.addLayout(row)
    column.addWidget(last)
    later = QLineEdit()
    row.addWidget(later)

    order = reading_order(page)
    follow_reading_order(order)

    assert order == [first, later, last]
    assert following(first) is later
    assert following(later) is last
