"""The fields are docked, behind a rail or over the view, as the room allows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.fit import SideMode
from app.ui.side_panel import SidePanel
from app.ui.theme.look import ThemedLook


@pytest.fixture
def panel(qtbot: QtBot, look: ThemedLook) -> SidePanel:
    window, host = QWidget(), QWidget()
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel = SidePanel(look, QLineEdit(), host, is_open=True)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(host, 1)
    row.addWidget(panel)
    qtbot.addWidget(window)
    window.resize(1400, 600)
    window.show()
    panel.window_of_test = window
    return panel


def test_that_docked_fields_take_room_beside_the_view(panel: SidePanel) -> None:
    assert panel.content.isVisible()
    assert panel.width() == 360


def test_that_behind_the_rail_it_starts_closed_and_opens_over_the_view(
    qtbot: QtBot, panel: SidePanel
) -> None:
    told = QSignalSpy(panel.opened_changed)
    panel.set_mode(SideMode.RAIL)
    assert (panel.is_open, panel.content.isVisible(), panel.width()) == (False, False, 36)

    qtbot.mouseClick(panel.open_button, Qt.MouseButton.LeftButton)
    assert panel.content.isVisible()
    assert panel.width() == 36
    assert [told.at(place)[0] for place in range(told.count())] == [False, True]


def test_that_escape_closes_what_lies_over_the_view(qtbot: QtBot, panel: SidePanel) -> None:
    panel.set_mode(SideMode.RAIL)
    panel.set_open(is_open=True)
    qtbot.keyClick(panel.content, Qt.Key.Key_Escape)

    assert not panel.is_open


def test_that_a_sheet_covers_the_whole_view(qtbot: QtBot, panel: SidePanel) -> None:
    panel.set_mode(SideMode.SHEET)
    panel.set_open(is_open=True)

    assert not panel.isVisible()
    assert panel.content.window() is panel.window_of_test
    qtbot.waitUntil(lambda: panel.content.width() >= panel.window_of_test.width() - 4)


def test_that_closing_a_docked_panel_leaves_a_rail_to_open_it(qtbot: QtBot, panel: SidePanel) -> None:
    panel.set_open(is_open=False)
    assert panel.open_button.isVisible()

    qtbot.mouseClick(panel.open_button, Qt.MouseButton.LeftButton)
    assert panel.is_open


def test_that_a_smaller_window_for_a_while_does_not_forget_what_the_user_wants(panel: SidePanel) -> None:
    panel.set_mode(SideMode.RAIL)
    assert (panel.is_open, panel.is_wanted) == (False, True)

    panel.set_mode(SideMode.DOCKED)
    assert panel.is_open
    assert panel.content.isVisible()


def test_that_closing_it_where_there_is_room_is_remembered(panel: SidePanel) -> None:
    panel.set_open(is_open=False)
    panel.set_mode(SideMode.RAIL)
    panel.set_open(is_open=True)

    panel.set_mode(SideMode.DOCKED)
    assert (panel.is_open, panel.is_wanted) == (False, False)
