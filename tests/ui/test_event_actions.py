"""Adding, copying and removing events from anywhere in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.ui.actions import Act
from app.ui.case_desk import CaseDesk
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from tests.builders import day
from tests.ui.desk import FIRST, SECOND, THIRD, a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path) -> CaseDesk:
    return a_desk(window, tmp_path)


def test_that_a_new_event_begins_at_the_selected_one(window: MainWindow, desk: CaseDesk) -> None:
    desk.view_state.select([SECOND])
    window.actions_by_name[Act.ADD_EVENT].trigger()

    assert desk.page.work.entry.field.text() == "3 feb 2021, "
    assert window.focusWidget() is desk.page.work.entry.field


def test_that_without_selection_it_begins_in_the_middle_of_the_view(desk: CaseDesk) -> None:
    desk.view_state.set_visible_span(day("1 jan 2021").toordinal(), day("3 jan 2021").toordinal())
    desk.events.add()

    assert desk.page.work.entry.field.text() == "2-1-2021, "


def test_that_a_double_click_in_a_lane_brings_day_and_party(desk: CaseDesk) -> None:
    desk.page.work.canvas.event_requested.emit(day("9 feb 2021"), "P2")

    assert desk.page.work.entry.field.text() == "9-2-2021, , SCH"


def test_that_adding_leaves_the_last_step(desk: CaseDesk) -> None:
    desk.page.show_step(Step.VERSLAG)
    desk.events.add()

    assert desk.page.step is Step.TIJDLIJN


def test_that_delete_offers_the_way_back(qtbot: QtBot, window: MainWindow, desk: CaseDesk) -> None:
    desk.view_state.select([FIRST, SECOND])
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert set(desk.session.snapshot.events) == {THIRD}
    assert desk.page.work.toast.isVisible()
    assert desk.page.work.toast.text == "2 gebeurtenissen verwijderd."
    assert desk.view_state.selected_ids == ()

    desk.page.work.toast.undo_requested.emit()
    assert len(desk.session.snapshot.events) == 3


def test_that_delete_in_a_text_field_removes_letters_only(
    qtbot: QtBot, window: MainWindow, desk: CaseDesk
) -> None:
    desk.view_state.select([FIRST])
    desk.page.work.begin_entry("5-1-2021, ")
    desk.page.work.entry.field.setCursorPosition(0)
    qtbot.keyClick(desk.page.work.entry.field, Qt.Key.Key_Delete)

    assert desk.page.work.entry.field.text() == "-1-2021, "
    assert FIRST in desk.session.snapshot.events
    assert not window.actions_by_name[Act.UNDO].isEnabled()


def test_that_nothing_is_removed_where_nothing_shows(desk: CaseDesk) -> None:
    desk.view_state.select([FIRST])
    desk.page.show_step(Step.VERSLAG)
    desk.events.delete()

    assert FIRST in desk.session.snapshot.events


def test_that_a_copy_is_selected(desk: CaseDesk) -> None:
    desk.view_state.select([FIRST])
    desk.events.duplicate()

    (copied,) = desk.view_state.selected_ids
    assert copied != FIRST
    assert desk.session.snapshot.events[copied].title == "Eerste gesprek"


def test_that_everything_in_the_filter_is_selected(desk: CaseDesk) -> None:
    desk.events.select_all()
    assert set(desk.view_state.selected_ids) == {FIRST, SECOND, THIRD}

    desk.view_state.set_event_filter(EventFilter(text="gesprek"))
    desk.events.select_all()
    assert set(desk.view_state.selected_ids) == {FIRST, THIRD}
