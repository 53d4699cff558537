"""The list of signals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.signal_decision import Release
from app.signals.order import GROUPS, READING_ORDER
from app.ui.signals.signal_list import SignalList
from app.ui.theme.look import ThemedLook


@pytest.fixture
def rows(qtbot: QtBot, look: ThemedLook) -> SignalList:
    rows = SignalList(look)
    qtbot.addWidget(rows)
    rows.resize(250, 600)
    rows.show_releases({"S21": Release.JA})
    rows.show()
    return rows


def test_that_every_signal_has_a_row_under_its_group(rows: SignalList) -> None:
    assert rows.count() == len(READING_ORDER) + len(GROUPS)
    assert rows.item(0).text() == "Vooraf"
    assert not rows.item(0).flags()


def test_that_a_row_tells_what_was_decided(rows: SignalList) -> None:
    told = [rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in (1, 2)]

    assert told == ["Hoe volledig is de tijdlijn, Tonen", "Feit, beleving, lezingen en bron, Nog kiezen"]


def test_that_arrows_walk_the_signals_and_skip_the_groups(qtbot: QtBot, rows: SignalList) -> None:
    rows.show_signal("S20")
    chosen = QSignalSpy(rows.signal_chosen)
    qtbot.keyClick(rows, Qt.Key.Key_Down)

    assert chosen.at(0) == ["S17"]


def test_that_showing_a_signal_asks_for_nothing(rows: SignalList) -> None:
    chosen = QSignalSpy(rows.signal_chosen)
    rows.show_signal("S3")

    assert rows.currentItem().text() == "Besluiten die toen snel moesten"
    assert chosen.count() == 0


def test_that_letters_are_left_to_the_page(qtbot: QtBot, rows: SignalList) -> None:
    rows.show_signal("S21")
    qtbot.keyClick(rows, Qt.Key.Key_W)

    assert rows.currentItem().text() == "Hoe volledig is de tijdlijn"


def test_that_a_chosen_row_is_filled(rows: SignalList, look: ThemedLook) -> None:
    rows.show_signal("S21")
    area = rows.visualItemRect(rows.currentItem())
    image = rows.viewport().grab().toImage()

    assert image.pixelColor(area.right() - 20, area.center().y()) == look.colour("selection")
