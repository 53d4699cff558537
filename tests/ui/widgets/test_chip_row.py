"""Chips that wrap and can be taken away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.themes import ThemeName, load_theme
from app.ui.theme.look import ThemedLook
from app.ui.widgets.chip_row import ChipRow, ChipText

PARTIES = (
    ChipText(key=1, text="Jeugdbescherming Veldrijk"),
    ChipText(key=2, text="Jeugdteam Lindervoort"),
    ChipText(key=3, text="Raad", icon="party", is_on=True),
)


@pytest.fixture
def row(qtbot: QtBot, look: ThemedLook) -> ChipRow:
    row = ChipRow(look, name="Genomen door")
    qtbot.addWidget(row)
    row.set_chips(PARTIES)
    row.resize(400, 60)
    row.show()
    row.activateWindow()
    QApplication.processEvents()
    return row


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_that_delete_asks_to_take_a_chip_away(qtbot: QtBot, row: ChipRow, key: Qt.Key) -> None:
    with qtbot.waitSignal(row.chip_removed) as told:
        qtbot.keyClick(row.chips[1], key)

    assert told.args == [2]


def test_that_the_cross_asks_the_same_and_says_of_which(qtbot: QtBot, row: ChipRow) -> None:
    cross = row.chips[0].findChild(QToolButton)
    assert cross.accessibleName() == "Jeugdbescherming Veldrijk weghalen"

    with qtbot.waitSignal(row.chip_removed) as told:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert told.args == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_that_enter_or_space_activates_a_chip(qtbot: QtBot, row: ChipRow, key: Qt.Key) -> None:
    with qtbot.waitSignal(row.chip_activated) as told:
        qtbot.keyClick(row.chips[2], key)

    assert told.args == [3]


def test_that_a_click_activates_a_chip(qtbot: QtBot, row: ChipRow) -> None:
    with qtbot.waitSignal(row.chip_activated) as told:
        qtbot.mouseClick(row.chips[1], Qt.MouseButton.LeftButton)

    assert told.args == [2]


def test_that_arrow_keys_go_from_chip_to_chip_and_stop_at_the_ends(qtbot: QtBot, row: ChipRow) -> None:
    row.chips[0].setFocus()
    for key, place in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Right, 2),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is row.chips[place]


def test_that_the_focus_stays_in_place_when_a_chip_goes(qtbot: QtBot, row: ChipRow) -> None:
    row.chips[1].setFocus()
    row.set_chips((PARTIES[0], PARTIES[2]))

    assert QApplication.focusWidget() is row.chips[1]
    assert [chip.key for chip in row.chips] == [1, 3]


def test_that_a_row_without_crosses_cannot_lose_a_chip(qtbot: QtBot, look: ThemedLook) -> None:
    row = ChipRow(look, is_removable=False)
    qtbot.addWidget(row)
    row.set_chips(PARTIES)

    assert row.findChildren(QToolButton) == []
    with qtbot.assertNotEmitted(row.chip_removed):
        qtbot.keyClick(row.chips[0], Qt.Key.Key_Delete)


def test_that_chips_are_named_for_screen_readers(row: ChipRow) -> None:
    assert row.accessibleName() == "Genomen door"
    assert [chip.accessibleName() for chip in row.chips] == [party.text for party in PARTIES]
    assert row.chips[0].accessibleDescription() == "Delete haalt dit weg"


def test_that_a_narrow_row_asks_for_more_height(row: ChipRow) -> None:
    high_when_wide = row.minimumHeight()
    row.resize(200, 60)
    QApplication.processEvents()

    assert row.minimumHeight() > high_when_wide


def test_that_a_chip_that_is_on_is_filled(row: ChipRow, look: ThemedLook) -> None:
    # The pointer of the screenless platform rests on the first chip.
    grounds = [chip.grab().toImage().pixelColor(chip.width() // 2, 4) for chip in row.chips[1:]]

    assert grounds == [look.colour("sunken"), look.colour("selection")]


def test_that_chips_follow_the_zoom(row: ChipRow, look: ThemedLook) -> None:
    look.change(theme=load_theme(ThemeName.DARK), zoom=2.0)

    assert [chip.height() for chip in row.chips] == [44, 44, 44]
