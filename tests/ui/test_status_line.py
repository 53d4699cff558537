"""Counts and selection in one line, a moment after the view stands still."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.filters import EventFilter
from app.domain.snapshot import empty_snapshot
from app.ui.status_line import StatusLine, status_words
from app.ui.theme.look import ThemedLook
from app.ui.view_state import ViewState
from tests.builders import a_case, an_event, day, on
from tests.ui.case_files import a_session

CASE = empty_snapshot(a_case()).with_entities(
    [
        an_event("Een", on("5 jan 2021"), id="G-1"),
        an_event("Lang", on("6 jan 2021"), id="G-2", until=on("9 mei 2021")),
        an_event("Laat", on("1 jul 2022"), id="G-3"),
    ]
)


def span(first: str, last: str) -> tuple[float, float]:
    return float(day(first).toordinal()), float(day(last).toordinal())


def test_that_what_can_lie_in_view_is_counted() -> None:
    state = ViewState()
    state.set_visible_span(*span("1 feb 2021", "1 mrt 2021"))

    assert status_words(CASE, state) == "3 gebeurtenissen · 1 in beeld"


def test_that_a_filter_and_a_selection_are_told() -> None:
    state = ViewState()
    state.set_event_filter(EventFilter(text="la"))
    state.select(["G-3"])
    assert status_words(CASE, state) == "3 gebeurtenissen · 2 na filter · Geselecteerd: 1 jul 2022, Laat"

    state.select(["G-1", "G-3"])
    assert status_words(CASE, state).endswith("2 geselecteerd")


def test_that_the_line_follows_and_can_say_something_else(
    qtbot: QtBot, look: ThemedLook, tmp_path: Path
) -> None:
    session = a_session(tmp_path)
    state = ViewState(session)
    line = StatusLine(session, state, look)
    qtbot.addWidget(line)
    line.say("Even iets anders.")
    assert line.words == "Even iets anders."

    state.select(["G-eerste-gesprek"])
    qtbot.waitUntil(lambda: "Eerste gesprek" in line.words)
    session.close()
