"""The tools: what they ask for, and what shows without a canvas."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.when import unknown_within
from app.editing.events import ChangeEvent
from app.timeline.view import ColourBy
from app.ui.actions import WindowActions
from app.ui.fit import fit_for
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.tool_row import ToolRow
from app.ui.view_state import ViewState
from app.ui.widgets.chip_row import Chip
from tests.builders import day
from tests.ui.case_files import a_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def state(session: CaseSession) -> ViewState:
    return ViewState(session)


@pytest.fixture
def tools(qtbot: QtBot, look: ThemedLook, session: CaseSession, state: ViewState) -> ToolRow:
    tools = ToolRow(session, state, look, WindowActions(look, session))
    qtbot.addWidget(tools)
    tools.resize(1366, 40)
    tools.show()
    return tools


def chip(tools: ToolRow) -> Chip:
    return tools.findChildren(Chip)[-1]


def test_that_filter_and_tray_are_asked_for(qtbot: QtBot, tools: ToolRow) -> None:
    filters, trays = QSignalSpy(tools.filter_requested), QSignalSpy(tools.undated_requested)
    qtbot.mouseClick(tools.filter_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chip(tools), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tools.undated_button, Qt.MouseButton.LeftButton)

    assert (filters.count(), trays.count()) == (2, 1)


def test_that_the_filter_is_told_and_can_be_taken_away(qtbot: QtBot, tools: ToolRow) -> None:
    assert chip(tools).accessibleName() == "Alles zichtbaar"
    tools.set_filter_words("GI, Nood")
    assert chip(tools).accessibleName() == "GI, Nood"

    cleared = QSignalSpy(tools.filter_cleared)
    qtbot.keyClick(chip(tools), Qt.Key.Key_Delete)
    assert cleared.count() == 1


def test_that_events_without_a_date_are_counted(tools: ToolRow, session: CaseSession) -> None:
    assert tools.undated_button.text() == "Zonder datum 0"
    unknown = unknown_within(day("1 jan 2019"), day("31 dec 2022"))
    session.run(ChangeEvent(event_id="G-eerste-gesprek", changes={"when": unknown}))

    assert tools.undated_button.text() == "Zonder datum 1"


def test_that_colour_is_chosen(qtbot: QtBot, tools: ToolRow, state: ViewState) -> None:
    tools.colours.setFocus()
    qtbot.keyClick(tools.colours, Qt.Key.Key_Down)

    assert state.colour_mode is ColourBy.SOORT


def test_that_tools_of_the_canvas_go_with_it(tools: ToolRow) -> None:
    tools.set_has_canvas(has_canvas=False)
    assert not tools.colours.isVisible()
    assert not tools.fit_button.isVisible()
    assert tools.filter_button.isVisible()

    tools.set_has_canvas(has_canvas=True)
    assert tools.fit_button.isVisible()


def test_that_words_go_before_tools_do(tools: ToolRow) -> None:
    tools.set_fit(fit_for(1000, 768))

    assert tools.fit_button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert tools.fit_button.isVisible()
