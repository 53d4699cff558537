"""What typing in a cell means."""

from app.domain.event import EventKind
from app.domain.snapshot import empty_snapshot
from app.ui.table.edits import date_command, date_reading, kind_command, title_command
from tests.builders import a_case, an_event, day, on

EVENT = an_event("Gesprek", on("5 jan 2021"), until=on("8 jan 2021"))
CASE = empty_snapshot(a_case()).with_entities([EVENT])


def test_that_a_date_becomes_a_command_with_its_own_words() -> None:
    command = date_command(CASE, EVENT, "maart 2021 t/m mei 2021")

    assert command is not None
    assert command.changes["until"].latest == day("31 mei 2021")
    assert date_command(CASE, EVENT, "6-1-2021").changes["until"] == EVENT.until


def test_that_no_date_and_the_same_date_change_nothing() -> None:
    assert date_command(CASE, EVENT, "ooit misschien") is None
    assert date_command(CASE, EVENT, " 5 jan 2021 ") is None
    assert date_reading(CASE, "ooit misschien").problem


def test_that_a_title_is_one_line_and_never_empty() -> None:
    assert title_command(EVENT, " Ander \n gesprek ").changes == {"title": "Ander gesprek"}
    assert title_command(EVENT, "  ") is None
    assert title_command(EVENT, "Gesprek") is None


def test_that_another_kind_is_a_change() -> None:
    assert kind_command(EVENT, EventKind.INCIDENT).changes == {"kind": EventKind.INCIDENT}
    assert kind_command(EVENT, EVENT.kind) is None
