"""Which events are shown."""

import pytest

from app.domain.event import Establishment, EventKind, EventLabel, Visibility
from app.domain.filters import EventFilter
from app.domain.ids import FamilyMemberId, PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.when import unknown_within
from tests.builders import a_decision, a_meeting, a_snapshot, an_event, day, from_until, on

TALK = an_event(
    "Gesprek thuis",
    on("1 jan 2021"),
    party_ids=(PartyId("P1"), PartyId("P2")),
    family_member_ids=(FamilyMemberId("L1"),),
    labels=(EventLabel.RUST,),
)
MDO = an_event("Eén plan", on("2 jan 2021"), kind=EventKind.OVERLEG, meeting=a_meeting())
URGENT = an_event(
    "Plaatsing",
    on("3 jan 2021"),
    until=on("9 jan 2021"),
    decision=a_decision(nood=True),
    visibility=Visibility.PARTIJ,
)
CONTESTED = an_event("Ruzie", on("4 jan 2021"), establishment=Establishment.BETWIST)
UNDATED = an_event("Ooit", unknown_within(day("1 jan 2019"), day("31 dec 2022")))


@pytest.fixture
def case() -> CaseSnapshot:
    return a_snapshot(TALK, MDO, URGENT, CONTESTED, UNDATED)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (EventFilter(), (UNDATED, TALK, MDO, URGENT, CONTESTED)),
        (EventFilter(party_ids=frozenset({"P2", "P9"})), (TALK,)),
        (EventFilter(family_member_ids=frozenset({"L1"})), (TALK,)),
        (EventFilter(kinds=frozenset({EventKind.OVERLEG})), (MDO,)),
        (EventFilter(labels=frozenset({EventLabel.RUST, EventLabel.NETWERK})), (TALK,)),
        (EventFilter(visibilities=frozenset({Visibility.PARTIJ})), (URGENT,)),
        (EventFilter(nood=True), (URGENT,)),
        (EventFilter(mdo=True), (MDO,)),
        (EventFilter(contested=True), (CONTESTED,)),
        (EventFilter(undated=True), (UNDATED,)),
        (EventFilter(period=from_until("4 jan 2021", "5 jan 2021")), (URGENT, CONTESTED)),
        (EventFilter(text="PLAN een"), (MDO,)),
        (EventFilter(text="plan", nood=True), ()),
        (EventFilter(nood=True, mdo=True), ()),
    ],
)
def test_that_all_fields_of_a_filter_must_hold(
    case: CaseSnapshot, wanted: EventFilter, shown: tuple[object, ...]
) -> None:
    assert wanted.matching(case) == shown
    assert tuple(event for event in case.events_in_order if wanted.accepts(case, event)) == shown


def test_that_a_filter_that_asks_nothing_is_empty() -> None:
    assert EventFilter().is_empty
    assert EventFilter(text="  ").is_empty
    assert not EventFilter(text="plan").is_empty
    assert not EventFilter(undated=True).is_empty
