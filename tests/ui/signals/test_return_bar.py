"""The way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.signals.return_bar import ReturnBar
from app.ui.theme.look import ThemedLook


@pytest.fixture
def bar(qtbot: QtBot, look: ThemedLook) -> ReturnBar:
    bar = ReturnBar(look)
    qtbot.addWidget(bar)
    return bar


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "Uit ‘Wie zag wie’: deze tijd."),
        (1, "Uit ‘Wie zag wie’: 1 gebeurtenis."),
        (6, "Uit ‘Wie zag wie’: 6 gebeurtenissen."),
    ],
)
def test_that_it_says_where_one_came_from(bar: ReturnBar, count: int, words: str) -> None:
    assert not bar.isVisible()
    bar.show_origin("Wie zag wie", count)

    assert bar.isVisible()
    assert bar.words == bar.accessibleName() == words


def test_that_the_button_asks_for_the_way_back(qtbot: QtBot, bar: ReturnBar) -> None:
    bar.show_origin("Wie zag wie", 1)
    asked = QSignalSpy(bar.return_requested)
    qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)

    assert asked.count() == 1
