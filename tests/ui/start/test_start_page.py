"""The start screen: what the program is not for, and the ways in."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.start.recent_list import RecentCase
from app.ui.start.start_page import StartPage
from app.ui.theme.look import ThemedLook


@pytest.fixture
def page(qtbot: QtBot, look: ThemedLook) -> StartPage:
    page = StartPage(look)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def test_that_it_says_what_it_is_not_for(page: StartPage) -> None:
    words = " ".join(one.text() for one in page.findChildren(QLabel))

    for what in ("calamiteitenonderzoek", "tuchtrecht", "rechtszaak"):
        assert what in words


def test_that_every_way_in_asks_for_its_own(qtbot: QtBot, page: StartPage) -> None:
    ways = {
        page.new_button: page.new_requested,
        page.open_button: page.open_requested,
        page.example_button: page.example_requested,
        page.json_button: page.json_requested,
        page.restore_button: page.restore_requested,
    }
    spies = {button: QSignalSpy(signal) for button, signal in ways.items()}
    for button in ways:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [spy.count() for spy in spies.values()] == [1] * len(ways)


def test_that_a_recent_case_is_asked_for(qtbot: QtBot, page: StartPage) -> None:
    page.set_recent((RecentCase(path=Path("Linde.casus")),))
    asked = QSignalSpy(page.recent_requested)
    qtbot.mouseClick(page.recent.rows[0].button, Qt.MouseButton.LeftButton)

    assert asked.at(0) == [Path("Linde.casus")]


def test_that_everything_fits_the_smallest_window(page: StartPage) -> None:
    page.resize(1366, 768)

    for button in (page.new_button, page.open_button, page.example_button, page.restore_button):
        assert not button.visibleRegion().isEmpty()
        assert button.width() >= button.sizeHint().width()
