"""The page of a case: steps, filter, search, warnings and undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import CaseError, InvariantError
from app.domain.filters import EventFilter
from app.editing.events import DeleteEvents
from app.storage.case_file import CaseFile
from app.ui.case_page import CasePage
from app.ui.filter_panel import FilterPanel
from app.ui.fit import SideMode
from app.ui.main_window import MainWindow
from app.ui.road import Step
from app.ui.theme.look import ThemedLook
from app.ui.undated import UndatedTray
from tests.ui.case_files import a_case_file
from tests.ui.desk import FIRST, SECOND, a_desk, a_window


@pytest.fixture
def window(qtbot: QtBot, look: ThemedLook) -> MainWindow:
    return a_window(qtbot, look)


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> CasePage:
    return a_desk(window, tmp_path).page


def test_that_each_step_shows_its_own(page: CasePage) -> None:
    work = page.work
    page.show_step(Step.VERZAMELEN)
    assert (work.table.isVisible(), work.canvas.isVisible(), work.overview.isVisible()) == (
        True,
        False,
        False,
    )

    page.show_step(Step.TIJDLIJN)
    assert (work.table.isVisible(), work.canvas.isVisible(), work.overview.isVisible()) == (False, True, True)

    page.show_step(Step.VERSLAG)
    assert page.report.isVisible()
    assert not page.tools.isVisible()


def test_that_the_table_comes_under_the_timeline(page: CasePage) -> None:
    page.set_has_table(has_table=True)

    assert page.work.table.isVisible()
    assert page.work.canvas.isVisible()
    assert page.work.table.y() > page.work.canvas.y()


def test_that_search_goes_to_an_event(qtbot: QtBot, page: CasePage) -> None:
    page.show_step(Step.VERSLAG)
    page.begin_search()
    qtbot.keyClicks(page.header.search, "politie")
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)

    assert page.step is Step.TIJDLIJN
    assert page.view_state.selected_ids == (SECOND,)


def test_that_going_to_a_hidden_event_shows_all_again(qtbot: QtBot, page: CasePage) -> None:
    page.view_state.set_event_filter(EventFilter(text="eerste"))
    page.begin_search()
    qtbot.keyClicks(page.header.search, "ruzie")
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)

    assert page.view_state.event_filter is None
    assert page.view_state.selected_ids == (SECOND,)


def test_that_a_search_can_narrow_the_view(qtbot: QtBot, page: CasePage) -> None:
    page.begin_search()
    qtbot.keyClicks(page.header.search, "gesprek")
    for _ in range(5):
        qtbot.keyClick(page.header.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)

    assert page.view_state.event_filter == EventFilter(text="gesprek")


def test_that_filter_and_tray_open_under_their_buttons(
    qtbot: QtBot, page: CasePage, window: MainWindow
) -> None:
    for button, kind in ((page.tools.filter_button, FilterPanel), (page.tools.undated_button, UndatedTray)):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        card = window.findChildren(kind)[-1]
        assert card.isVisible()
        qtbot.keyClick(card, Qt.Key.Key_Escape)
        assert not window.findChildren(kind) or not card.isVisible()


def test_that_undo_selects_what_comes_back(page: CasePage) -> None:
    page.session.run(DeleteEvents(event_ids=(FIRST,)))
    page.undo()
    assert page.view_state.selected_ids == (FIRST,)

    page.redo()
    assert page.view_state.selected_ids == ()


def test_that_a_refusal_stands_in_a_bar_and_trouble_asks_for_more(page: CasePage) -> None:
    asked = QSignalSpy(page.problem_raised)
    page.session.problem_raised.emit(InvariantError("Datum", "Dit kan niet.", "Kies een andere."))
    assert page.warning.isVisible()
    assert page.warning.text == "Dit kan niet. Kies een andere."
    assert asked.count() == 0

    page.session.problem_raised.emit(CaseError("Vol", "De schijf is vol."))
    assert asked.count() == 1


def test_that_a_case_to_read_says_so_and_takes_no_entry(window: MainWindow, tmp_path: Path) -> None:
    path = a_case_file(tmp_path)
    with CaseFile.open(path):
        window.flow.open_path(path, read_only=True)
        page = window.desk.page
        assert "om te lezen" in page.warning.text
        assert not page.work.entry.isVisible()
        window.close_case()


@pytest.mark.parametrize(
    ("size", "mode"),
    [((1920, 1080), SideMode.DOCKED), ((1366, 768), SideMode.RAIL), ((800, 500), SideMode.SHEET)],
)
def test_that_the_room_is_used(
    window: MainWindow, page: CasePage, size: tuple[int, int], mode: SideMode
) -> None:
    window.resize(*size)

    assert page.work.side.mode is mode
    assert (window.width(), window.height()) == size


def test_that_every_region_can_have_the_focus(page: CasePage) -> None:
    page.set_has_table(has_table=True)
    page.work.side.set_open(is_open=True)
    for region in page.regions():
        region.setFocus(Qt.FocusReason.TabFocusReason)
        focus = page.window().focusWidget()
        assert region is focus or region.isAncestorOf(focus) or region.focusProxy() is focus, region


def test_that_what_can_have_the_focus_has_a_name(page: CasePage, window: MainWindow) -> None:
    window.resize(1920, 1080)
    unnamed = [
        one
        for one in page.header.findChildren(QWidget) + page.tools.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]

    assert unnamed == []
