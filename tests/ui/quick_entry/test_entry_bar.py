"""Adding an event in one line, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.event import EventKind
from app.ui.quick_entry.entry_bar import QuickEntryBar
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from tests.builders import day
from tests.ui.case_files import a_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[CaseSession]:
    session = a_session(tmp_path)
    yield session
    session.close()


@pytest.fixture
def bar(qtbot: QtBot, look: ThemedLook, session: CaseSession) -> QuickEntryBar:
    bar = QuickEntryBar(session, look)
    qtbot.addWidget(bar)
    bar.resize(1000, 80)
    bar.show()
    qtbot.waitExposed(bar)
    bar.field.setFocus()
    return bar


def chips(bar: QuickEntryBar) -> list[str]:
    return [chip.accessibleName() for chip in bar.chips.chips]


def test_that_the_reading_shows_before_enter(qtbot: QtBot, bar: QuickEntryBar) -> None:
    assert not bar.chips.isVisible()
    qtbot.keyClicks(bar.field, "14 sept 2021, dochter vertrekt, school")

    assert chips(bar) == ["14 september 2021", "Dochter vertrekt", "Overig", "School"]
    assert bar.chips.isVisible()


def test_that_enter_adds_and_empties(qtbot: QtBot, bar: QuickEntryBar, session: CaseSession) -> None:
    added = QSignalSpy(bar.added)
    qtbot.keyClicks(bar.field, "9 feb 2021 incident op school")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)

    event = session.snapshot.events[added.at(0)[0]]
    assert (event.title, event.kind) == ("Incident op school", EventKind.INCIDENT)
    assert event.when.earliest == day("9 feb 2021")
    assert bar.field.text() == ""
    assert session.undo_label == "Gebeurtenis toegevoegd"


def test_that_half_a_line_stays(qtbot: QtBot, bar: QuickEntryBar, session: CaseSession) -> None:
    for half in ("dochter vertrekt", "9 feb 2021"):
        bar.field.setText(half)
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.field.text() == half
    assert not session.can_undo
    assert bar.field.accessibleDescription() == "En wat gebeurde er toen?"


def test_that_a_date_is_filled_in_unless_something_was_typed(bar: QuickEntryBar) -> None:
    bar.begin("5-1-2021, ")
    assert bar.field.text() == "5-1-2021, "

    bar.field.setText("half af")
    bar.begin("6-1-2021, ")
    assert bar.field.text() == "half af"


def test_that_escape_empties_and_then_leaves(qtbot: QtBot, bar: QuickEntryBar) -> None:
    left = QSignalSpy(bar.left)
    qtbot.keyClicks(bar.field, "half")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert (bar.field.text(), left.count()) == ("", 0)

    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert left.count() == 1


def test_that_markup_stays_text(qtbot: QtBot, bar: QuickEntryBar, session: CaseSession) -> None:
    bar.field.setText("2021 <b>=1+1</b>")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)

    assert "<b>=1+1</b>" in {event.title for event in session.snapshot.events.values()}


def test_that_the_bar_is_named(bar: QuickEntryBar) -> None:
    named = [one.accessibleName() for one in bar.findChildren(QWidget) if one.accessibleName()]

    assert "Snel invoeren" in named
    assert "Gebeurtenis toevoegen" in named
