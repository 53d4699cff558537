"""F6 goes round the parts of the window."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.regions import next_region


def test_that_regions_follow_each_other_round(qtbot: QtBot) -> None:
    parts = [QLineEdit() for _ in range(3)]
    for part in parts:
        qtbot.addWidget(part)

    assert next_region(parts, parts[0], 1) is parts[1]
    assert next_region(parts, parts[2], 1) is parts[0]
    assert next_region(parts, parts[0], -1) is parts[2]


def test_that_a_focus_deep_inside_counts_for_its_region(qtbot: QtBot) -> None:
    outer, inner, other = QWidget(), QLineEdit(), QLineEdit()
    QVBoxLayout(outer).addWidget(inner)
    qtbot.addWidget(outer)
    qtbot.addWidget(other)

    assert next_region([outer, other], inner, 1) is other


def test_that_without_focus_the_first_region_comes(qtbot: QtBot) -> None:
    parts = [QLineEdit(), QLineEdit()]
    for part in parts:
        qtbot.addWidget(part)

    assert next_region(parts, None, 1) is parts[0]
    assert next_region(parts, None, -1) is parts[1]
