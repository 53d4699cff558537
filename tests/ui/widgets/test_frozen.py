"""What may only be read stays clear and cannot be changed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.frozen import freeze


def test_that_a_frozen_box_is_readable_and_deaf(qtbot: QtBot) -> None:
    page, part = QWidget(), QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(part)
    box = QCheckBox("Tijdsdruk")
    QVBoxLayout(part).addWidget(box)
    page.show()
    freeze(part)

    place = box.mapTo(page, QPoint(8, box.height() // 2))
    assert page.childAt(place) is None
    assert box.isEnabled()
    assert not box.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.mouseClick(page.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert not box.isChecked()
