"""Searching: a list under the field, gone through by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.search.search_box import SearchBox
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from tests.ui.case_files import a_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    return window


@pytest.fixture
def box(look: ThemedLook, session: CaseSession, window: QWidget) -> SearchBox:
    box = SearchBox(session, look)
    row = QHBoxLayout(window)
    row.addWidget(QLineEdit())
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    window.show()
    return box


def found(box: SearchBox) -> list[str]:
    rows = box.results.findChild(QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def test_that_words_find_titles_and_facts_without_accents(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "GÉSPREK")

    assert box.results.isVisible()
    assert box.results.words == "2 gebeurtenissen gevonden"
    assert found(box)[0] == "1   5 jan 2021   Eerste gesprek"
    box.setText("politie")
    assert found(box) == ["2   3 feb 2021   Ruzie aan de deur"]


def test_that_arrows_and_enter_choose(qtbot: QtBot, box: SearchBox) -> None:
    chosen = QSignalSpy(box.chosen)
    qtbot.keyClicks(box, "gesprek")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert chosen.at(0) == ["G-derde-gesprek"]
    assert not box.results.isVisible()


def test_that_the_last_row_narrows_the_view(qtbot: QtBot, box: SearchBox) -> None:
    narrowed = QSignalSpy(box.narrowed)
    qtbot.keyClicks(box, "gesprek")
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    qtbot.keyClick(box, Qt.Key.Key_Return)

    assert narrowed.at(0) == ["gesprek"]
    assert box.text() == ""


def test_that_a_click_chooses(qtbot: QtBot, box: SearchBox) -> None:
    chosen = QSignalSpy(box.chosen)
    qtbot.keyClicks(box, "ruzie")
    rows = box.results.findChild(QListWidget)
    place = rows.visualItemRect(rows.item(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.at(0) == ["G-ruzie-aan-de-deur"]


def test_that_finding_nothing_is_said(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "olifant")

    assert box.results.words.startswith("Niets gevonden")
    assert box.accessibleDescription() == box.results.words


def test_that_escape_empties_and_then_leaves(qtbot: QtBot, box: SearchBox) -> None:
    left = QSignalSpy(box.left)
    qtbot.keyClicks(box, "gesprek")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), box.results.isVisible(), left.count()) == ("", False, 0)

    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert left.count() == 1


def test_that_the_list_stays_within_the_window(qtbot: QtBot, box: SearchBox, window: QWidget) -> None:
    qtbot.keyClicks(box, "gesprek")

    assert window.rect().contains(box.results.geometry())
