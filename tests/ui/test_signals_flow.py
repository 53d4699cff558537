"""From a signal to the timeline and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.signals.target import Target, to_events
from app.ui.case_page import CasePage
from app.ui.road import Step
from app.ui.signals_flow import with_room
from app.ui.theme.look import ThemedLook
from tests.builders import day
from tests.ui.desk import FIRST, SECOND, a_desk, a_window


@pytest.fixture
def page(qtbot: QtBot, look: ThemedLook, tmp_path: Path) -> CasePage:
    page = a_desk(a_window(qtbot, look), tmp_path).page
    page.show_step(Step.SIGNALEN)
    return page


def test_that_a_target_is_shown_and_lit_up_on_the_timeline(page: CasePage) -> None:
    page.signals.page.target_chosen.emit(to_events([FIRST, SECOND, "weg"]), "Wie zag wie")
    first, last = page.view_state.visible_span

    assert page.step is Step.TIJDLIJN
    assert page.view_state.selected_ids == (FIRST, SECOND)
    assert first < day("5 jan 2021").toordinal() < day("3 feb 2021").toordinal() < last
    assert last - first < 60
    assert page.signals.bar.words == "Uit ‘Wie zag wie’: 2 gebeurtenissen."


def test_that_escape_goes_back_to_the_signals(qtbot: QtBot, page: CasePage) -> None:
    page.signals.page.target_chosen.emit(to_events([FIRST]), "Wie zag wie")
    qtbot.keyClick(page.work.canvas, Qt.Key.Key_Escape)

    assert page.step is Step.SIGNALEN
    assert not page.signals.bar.isVisible()


def test_that_a_time_without_events_is_shown_as_well(page: CasePage) -> None:
    target = Target(first=day("1 mrt 2020"), last=day("1 mei 2020"))
    page.signals.page.target_chosen.emit(target, "Wie had regie")
    first, last = page.view_state.visible_span

    assert first < target.first.toordinal() < target.last.toordinal() < last
    assert page.view_state.selected_ids == ()


def test_that_a_filter_that_hides_the_events_goes(page: CasePage) -> None:
    page.view_state.set_event_filter(EventFilter(nood=True))
    page.signals.page.target_chosen.emit(to_events([FIRST]), "Wie zag wie")

    assert page.view_state.event_filter is None


def test_that_walking_the_road_takes_the_bar_away(page: CasePage) -> None:
    page.signals.page.target_chosen.emit(to_events([FIRST]), "Wie zag wie")
    page.show_step(Step.TIJDLIJN)

    assert not page.signals.bar.isVisible()


def test_that_the_keys_find_the_list_and_the_cards(page: CasePage) -> None:
    assert page.signals.page.list in page.regions()
    assert page.signals.page.column in page.regions()
    assert not page.shows_work


def test_that_one_day_has_room_around_it() -> None:
    assert with_room(100, 101) == (90, 111)
    assert with_room(100, 200) == (88, 212)
