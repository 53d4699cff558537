"""The road is free to walk, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.ui.road import Road, Step
from app.ui.theme.look import ThemedLook


@pytest.fixture
def road(qtbot: QtBot, look: ThemedLook) -> Road:
    road = Road(look)
    qtbot.addWidget(road)
    road.show()
    road.show_step(Step.TIJDLIJN)
    return road


def test_that_a_click_goes_to_a_step(qtbot: QtBot, road: Road) -> None:
    chosen = QSignalSpy(road.step_chosen)
    qtbot.mouseClick(road.buttons[3], Qt.MouseButton.LeftButton)

    assert chosen.at(0) == [Step.VERSLAG]


def test_that_space_goes_to_the_step_with_the_focus(qtbot: QtBot, road: Road) -> None:
    road.setFocus()
    assert road.buttons[1].hasFocus()
    qtbot.keyClick(road.buttons[1], Qt.Key.Key_Right)
    chosen = [one.step for one in road.buttons if one.isChecked()]

    assert chosen == [Step.SIGNALEN]


def test_that_showing_a_step_asks_for_nothing(road: Road) -> None:
    chosen = QSignalSpy(road.step_chosen)
    road.show_step(Step.VERZAMELEN)

    assert road.buttons[0].isChecked()
    assert chosen.count() == 0


def test_that_a_tight_road_keeps_the_word_of_the_current_step(road: Road) -> None:
    wide = [one.sizeHint().width() for one in road.buttons]
    road.set_tight(is_tight=True)
    tight = [one.sizeHint().width() for one in road.buttons]

    assert tight[0] < 0.5 * wide[0]
    assert tight[1] > 0.8 * wide[1]
    assert road.buttons[0].accessibleName() == "Stap 1: Verzamelen"


def test_that_the_current_step_has_a_bar(road: Road, look: ThemedLook) -> None:
    image = road.buttons[1].grab().toImage()

    assert image.pixelColor(image.width() // 2, image.height() - 2) == look.colour("accent")
