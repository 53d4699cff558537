"""Recent cases by the name of their file; what is gone can only be taken from the list."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.start.recent_list import RecentCase, RecentList
from app.ui.theme.look import ThemedLook

HERE, GONE = Path("map/Linde.casus"), Path("stick/Eik.casus")


@pytest.fixture
def recent(qtbot: QtBot, look: ThemedLook) -> RecentList:
    recent = RecentList(look)
    qtbot.addWidget(recent)
    recent.resize(340, 300)
    recent.show()
    recent.set_cases((RecentCase(path=HERE), RecentCase(path=GONE, is_there=False)))
    return recent


def test_that_rows_tell_name_and_place(recent: RecentList) -> None:
    assert [row.button.accessibleName() for row in recent.rows] == ["Linde", "Eik"]
    assert recent.rows[0].button.accessibleDescription() == "map"
    assert recent.rows[1].button.accessibleDescription() == "Niet gevonden op deze plek"


def test_that_a_click_opens_only_what_is_there(qtbot: QtBot, recent: RecentList) -> None:
    opened = QSignalSpy(recent.opened)
    for row in recent.rows:
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)

    assert [opened.at(place) for place in range(opened.count())] == [[HERE]]


def test_that_cross_and_delete_forget(qtbot: QtBot, recent: RecentList) -> None:
    forgotten = QSignalSpy(recent.forgotten)
    qtbot.mouseClick(recent.rows[1].cross, Qt.MouseButton.LeftButton)
    qtbot.keyClick(recent.rows[0].button, Qt.Key.Key_Delete)

    assert [forgotten.at(place)[0] for place in range(2)] == [GONE, HERE]


def test_that_an_empty_list_says_what_comes_here(recent: RecentList) -> None:
    recent.set_cases(())

    assert recent.rows == []
    assert any("laatst opende" in one.text() for one in recent.findChildren(QLabel))
