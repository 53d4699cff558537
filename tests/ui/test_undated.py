"""Events without a date are in a tray, from which they can be chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.snapshot import empty_snapshot
from app.domain.when import unknown_within
from app.ui.theme.look import ThemedLook
from app.ui.undated import UndatedTray, undated_events
from tests.builders import a_case, an_event, day

CASE = empty_snapshot(a_case()).with_entities(
    [
        an_event("Ooit", unknown_within(day("1 jan 2019"), day("31 dec 2022"))),
        an_event("Gesprek"),
    ]
)


def test_that_only_events_without_a_date_are_in_it() -> None:
    assert [event.title for event in undated_events(CASE)] == ["Ooit"]


def test_that_choosing_one_tells_which(qtbot: QtBot, look: ThemedLook) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tray = UndatedTray(look, CASE, window)
    tray.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    tray.show()
    chosen = QSignalSpy(tray.chosen)
    place = tray.list.visualItemRect(tray.list.item(0)).center()
    qtbot.mouseClick(tray.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.at(0) == ["G-ooit"]
    assert not tray.isVisible()
