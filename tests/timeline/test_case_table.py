"""A case dealt out over lanes, and dealt out again after an edit."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import change_set
from app.domain.entities import EntityKind
from app.domain.event import Event, EventKind
from app.domain.snapshot import CaseSnapshot
from app.domain.when import unknown_within
from app.timeline.case_table import CaseTable, case_table, refreshed_table
from tests.builders import (
    a_family_member,
    a_meeting,
    a_party,
    a_snapshot,
    an_event,
    day,
    in_the_year,
    on,
)
from tests.timeline.scenery import example_case

UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))
SHAPES = st.sampled_from(
    [
        {"party_ids": ("P1",)},
        {"party_ids": ("P2",), "family_member_ids": ("L1",)},
        {"family_member_ids": ("L1",), "kind": EventKind.INCIDENT},
        {"meeting": a_meeting(), "kind": EventKind.OVERLEG},
        {"when": UNKNOWN},
        {"when": in_the_year(2020), "party_ids": ("P2",)},
        {"when": on("5 feb 2018"), "party_ids": ("P1",)},
    ]
)
PEOPLE = (a_party("P1"), a_party("P2", order=1), a_family_member("L1"))


def content(table: CaseTable) -> object:
    """All that a table says, in a form that can be compared."""
    lanes = [
        (own.lane, own.events, own.echoes, own.bars, own.presences, own.at.tolist()) for own in table.tables
    ]
    return lanes, table.meetings, table.undated, dict(table.homes), table.limits


def event(number: int, changes: dict[str, Any]) -> Event:
    return an_event(f"E{number}", **changes)


@given(st.lists(SHAPES, max_size=8), st.integers(0, 7), st.one_of(st.none(), SHAPES))
def test_that_a_refreshed_table_says_what_a_new_one_says(
    shapes: list[dict[str, object]], number: int, following: dict[str, object] | None
) -> None:
    before = a_snapshot(*PEOPLE, *(event(n, changes) for n, changes in enumerate(shapes)))
    event_id = f"G-e{number}"
    if following is None:
        after = before.with_entities(removed=[(EntityKind.EVENT, event_id)])
    else:
        after = before.with_entities([event(number, following)])

    changes = change_set("Gewijzigd", [(EntityKind.EVENT, event_id)])
    assert content(refreshed_table(case_table(before), after, changes)) == content(case_table(after))


def test_that_lanes_an_edit_does_not_touch_keep_their_columns() -> None:
    case = a_snapshot(*PEOPLE, event(1, {"party_ids": ("P1",)}), event(2, {"party_ids": ("P2",)}))
    table = case_table(case)
    after = case.with_entities([event(1, {"party_ids": ("P1",), "fact": "Anders"})])

    refreshed = refreshed_table(table, after, change_set("", [(EntityKind.EVENT, "G-e1")]))
    assert refreshed.table("P2") is table.table("P2")
    assert refreshed.table("P1") is not table.table("P1")


def test_that_another_party_deals_everything_out_anew() -> None:
    case = a_snapshot(*PEOPLE)
    after = case.with_entities([a_party("P3", order=2)])

    refreshed = refreshed_table(case_table(case), after, change_set("", [(EntityKind.PARTY, "P3")]))
    assert refreshed.table("P3") is not None


def test_that_what_has_no_lane_of_its_own_does_not_touch_lanes() -> None:
    case = a_snapshot(*PEOPLE, event(1, {}))
    table = case_table(case)

    refreshed = refreshed_table(table, case, change_set("", [(EntityKind.LINK, "V1")]))
    assert refreshed.tables == table.tables


def everything(case: CaseSnapshot) -> list[str]:
    table = case_table(case)
    in_lanes = [event.id for own in table.tables for event in own.events]
    return sorted([*in_lanes, *(m.event_id for m in table.meetings), *(e.id for e in table.undated)])


def test_that_every_event_of_the_example_is_in_one_place() -> None:
    assert everything(example_case()) == sorted(example_case().events)


@pytest.mark.parametrize(
    "events",
    [(), (event(1, {}),), tuple(event(n, {"when": UNKNOWN}) for n in range(5))],
    ids=["none", "one", "undated only"],
)
def test_that_a_case_with_next_to_nothing_has_a_table(events: tuple[Event, ...]) -> None:
    case = a_snapshot(*PEOPLE, *events)

    assert everything(case) == sorted(case.events)
    assert case_table(case).limits.days == 1461


def test_that_the_limits_hold_everything_that_is_drawn() -> None:
    case = a_snapshot(
        *PEOPLE,
        event(1, {"when": on("3 mrt 1890"), "party_ids": ("P1",)}),
        event(2, {"when": in_the_year(2025), "party_ids": ("P2",)}),
        event(3, {"when": on("1 feb 2024"), "meeting": a_meeting()}),
    )
    limits = case_table(case).limits

    assert limits.first == day("3 mrt 1890").toordinal()
    assert limits.last == day("1 jan 2026").toordinal()


def test_that_the_undated_keep_the_order_given_by_hand() -> None:
    last = replace(event(1, {"when": UNKNOWN}), order=2)
    case = a_snapshot(last, event(2, {"when": UNKNOWN}))

    assert [one.title for one in case_table(case).undated] == ["E2", "E1"]


def test_that_there_is_no_table_of_a_lane_that_does_not_exist() -> None:
    assert case_table(a_snapshot()).table("P99") is None
