"""Walking from event to event."""

import pytest

from app.domain.event import EventKind
from app.domain.when import unknown_within
from app.timeline.case_table import CaseTable, case_table
from app.timeline.dealing import MEETINGS_ID
from app.timeline.navigation import across, alike, beside, nearest, walk_order
from tests.builders import a_meeting, a_party, a_snapshot, an_event, day, on
from tests.timeline.scenery import example_case

UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))


@pytest.fixture
def table() -> CaseTable:
    return case_table(
        a_snapshot(
            a_party("P1"),
            a_party("P2", order=1),
            a_party("P3", order=2),
            an_event("A", on("1 mrt 2021"), party_ids=("P1",)),
            an_event("B", on("1 mrt 2021"), party_ids=("P3",), order=1, kind=EventKind.INCIDENT),
            an_event("C", on("5 jun 2021"), party_ids=("P1",)),
            an_event("M", on("1 mei 2021"), meeting=a_meeting(), kind=EventKind.OVERLEG),
            an_event("U", UNKNOWN, party_ids=("P1",)),
        )
    )


def test_that_walking_passes_every_dated_event_once(table: CaseTable) -> None:
    assert walk_order(table) == ("G-a", "G-b", "G-m", "G-c")


def test_that_the_walk_stops_at_both_ends(table: CaseTable) -> None:
    assert beside(table, "G-a", 1) == "G-b"
    assert beside(table, "G-a", -1) == "G-a"
    assert beside(table, "G-c", 1) == "G-c"


def test_that_without_a_start_the_walk_begins_at_an_end(table: CaseTable) -> None:
    assert beside(table, None, 1) == "G-a"
    assert beside(table, "G-99", -1) == "G-c"


def test_that_the_next_of_the_same_kind_skips_the_others(table: CaseTable) -> None:
    assert alike(table, "G-a", 1) == "G-c"
    assert alike(table, "G-c", 1) is None
    assert alike(table, "G-b", 1) is None
    assert alike(table, "G-99", 1) is None


def test_that_up_and_down_go_to_the_nearest_event_in_the_next_lane_with_any(table: CaseTable) -> None:
    assert across(table, "G-a", 1) == "G-b"
    assert across(table, "G-b", -1) == "G-a"
    assert across(table, "G-c", -1) == "G-m"
    assert across(table, "G-m", 1) == "G-c"
    assert across(table, "G-m", -1) is None


def test_that_an_event_without_date_has_no_lane_to_leave(table: CaseTable) -> None:
    assert across(table, "G-u", 1) is None


def test_that_the_nearest_event_is_looked_for_in_one_lane(table: CaseTable) -> None:
    assert nearest(table, "P1", day("1 jan 2021").toordinal()) == "G-a"
    assert nearest(table, "P1", day("1 jan 2022").toordinal()) == "G-c"
    assert nearest(table, MEETINGS_ID, 0.0) == "G-m"
    assert nearest(table, "P2", 0.0) is None


def test_that_an_empty_case_has_nowhere_to_walk() -> None:
    empty = case_table(a_snapshot())

    assert walk_order(empty) == ()
    assert beside(empty, None, 1) is None


def test_that_one_can_walk_through_the_whole_example() -> None:
    table = case_table(example_case())
    seen, now = [], beside(table, None, 1)
    while now is not None and now not in seen:
        seen.append(now)
        now = beside(table, now, 1)

    assert set(seen) == {event.id for event in example_case().events.values() if event.when.is_known}
