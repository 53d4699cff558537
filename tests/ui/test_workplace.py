"""The views of a case use their room and hand the focus on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.editing.events import DeleteEvents
from app.ui.main_window import MainWindow
from app.ui.theme.look import ThemedLook
from app.ui.workplace import Workplace
from tests.ui.desk import FIRST, a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


@pytest.fixture
def work(window: MainWindow, tmp_path: Path) -> Workplace:
    return a_desk(window, tmp_path).page.work


def test_that_leaving_the_line_of_entry_returns_to_the_view(
    qtbot: QtBot, window: MainWindow, work: Workplace
) -> None:
    work.begin_entry("5-1-2021, ", ", TOE")
    assert window.focusWidget() is work.entry.field
    assert (work.entry.field.text(), work.entry.field.cursorPosition()) == ("5-1-2021, , TOE", 10)

    qtbot.keyClick(work.entry.field, Qt.Key.Key_Escape)
    qtbot.keyClick(work.entry.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is work.canvas


def test_that_a_low_window_shows_the_line_only_when_asked(
    qtbot: QtBot, window: MainWindow, work: Workplace
) -> None:
    window.resize(900, 500)
    assert not work.entry.isVisible()
    work.begin_entry("")
    assert work.entry.isVisible()

    qtbot.keyClick(work.entry.field, Qt.Key.Key_Escape)
    assert not work.entry.isVisible()


def test_that_closing_the_fields_in_their_head_folds_the_side(work: Workplace) -> None:
    work.side.set_open(is_open=True)
    work.inspector.close_requested.emit()

    assert not work.side.is_open


def test_that_leaving_the_fields_uncovers_the_view(window: MainWindow, work: Workplace) -> None:
    work.side.set_open(is_open=True)
    work.inspector.left.emit()

    assert not work.side.is_open
    assert window.focusWidget() is work.canvas


def test_that_docked_fields_stay_when_left(window: MainWindow, work: Workplace) -> None:
    window.resize(1920, 1080)
    work.side.set_open(is_open=True)
    work.inspector.left.emit()

    assert work.side.is_open


def test_that_the_toast_turns_back(work: Workplace) -> None:
    session = work.entry._session
    session.run(DeleteEvents(event_ids=(FIRST,)))
    work.toast.undo_requested.emit()

    assert FIRST in session.snapshot.events


def test_that_regions_are_the_parts_that_show(work: Workplace) -> None:
    assert work.regions() == [work.canvas, work.entry.field, work.overview]

    work.show_views(canvas=False, table=True)
    assert work.regions() == [work.table, work.entry.field]
