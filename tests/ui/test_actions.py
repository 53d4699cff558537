"""Every action has Dutch words and keys of its own, and makes sense where it can be chosen."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from app.ui.actions import Act, WindowActions
from app.ui.road import Step
from app.ui.theme.look import ThemedLook


@pytest.fixture
def actions(look: ThemedLook) -> WindowActions:
    owner = QObject(look)
    return WindowActions(look, owner)


def test_that_no_two_actions_share_a_key(actions: WindowActions) -> None:
    keys = Counter(key.toString() for action in actions.each() for key in action.shortcuts())

    assert [key for key, count in keys.items() if count > 1] == []


def test_that_each_action_has_words(actions: WindowActions) -> None:
    assert all(action.text() for action in actions.each())
    assert {actions[name].text() for name in Act}


def test_that_menus_hold_the_actions(qtbot: QtBot, actions: WindowActions) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill(bar)

    titles = [menu.text().replace("&", "") for menu in bar.actions()]
    assert titles == ["Bestand", "Bewerken", "Beeld", "Help"]
    view = bar.actions()[2].menu().actions()
    assert [action.text() for action in view[: len(Step)]] == [step.label for step in Step]


def test_that_without_a_case_only_ways_in_are_open(actions: WindowActions) -> None:
    actions.enable(has_case=False, is_read_only=False)

    assert actions[Act.OPEN].isEnabled()
    assert not actions[Act.DELETE].isEnabled()
    assert not actions.steps[Step.VERSLAG].isEnabled()


def test_that_a_case_to_read_cannot_be_changed(actions: WindowActions) -> None:
    actions.enable(has_case=True, is_read_only=True)

    assert actions[Act.REPORT].isEnabled()
    assert not actions[Act.ADD_EVENT].isEnabled()
    assert not actions[Act.PROTECT].isEnabled()
