"""Who refers to an id in a whole case."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import EntityKind
from app.domain.ids import DecisionId, EventId, FamilyMemberId, PartyId, SceneId
from app.domain.reference_index import (
    OVERLAY_LIMIT,
    Place,
    ReferenceIndex,
    decision_event,
    owners_of,
    referrers_of,
    resolves,
    use_text,
    uses_of,
)
from app.domain.references import ANYTHING, DECISION, PARTY, Reference
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.snapshot import CaseSnapshot
from tests.builders import (
    a_decision,
    a_family_member,
    a_link,
    a_meeting,
    a_party,
    a_professional,
    a_service,
    a_snapshot,
    an_event,
)

P1 = PartyId("P1")
EVENT_1, EVENT_2 = Place(EntityKind.EVENT, "G1"), Place(EntityKind.EVENT, "G2")


def event(event_id: str, *party_ids: str, **changes: Any) -> Any:
    return an_event("Gesprek", id=EventId(event_id), party_ids=party_ids, **changes)


def test_that_everything_that_refers_is_found_once() -> None:
    case = a_snapshot(a_party("P1"), event("G1", "P1", supplied_by_id=P1), event("G2"), a_professional("F1"))

    assert referrers_of(case, "P1") == (Place(EntityKind.PROFESSIONAL, "F1"), EVENT_1)
    assert referrers_of(case, "G1") == ()


def test_that_the_consent_of_a_person_is_not_somebody_else() -> None:
    consent = Consent(family_member_id=FamilyMemberId("L1"), status=ConsentStatus.GEGEVEN)

    assert referrers_of(a_snapshot(a_family_member("L1"), consent), "L1") == ()


def test_that_the_index_follows_an_edit() -> None:
    case = a_snapshot(event("G1", "P1"), event("G2"))
    assert referrers_of(case, "P1") == (EVENT_1,)

    after = case.with_entities([event("G1"), event("G2", "P1")])

    assert referrers_of(after, "P1") == (EVENT_2,)
    assert referrers_of(after.with_entities(removed=[(EntityKind.EVENT, "G2")]), "P1") == ()


def test_that_after_many_edits_the_index_is_made_anew() -> None:
    case = a_snapshot(event("G1", "P1"))
    many = {EntityKind.EVENT: {f"G{n}" for n in range(OVERLAY_LIMIT + 1)}}

    assert case.derived(ReferenceIndex).after(case, many) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.sets(st.sampled_from(["P1", "P2", "P3"]))), max_size=12))
def test_that_a_mended_index_answers_as_one_made_anew(edits: list[tuple[int, set[str]]]) -> None:
    case = a_snapshot(*(event(f"G{n}", "P1") for n in range(3)))
    case.derived(ReferenceIndex)
    for number, parties in edits:
        changed = event(f"G{number}", *sorted(parties), decision=a_decision(f"B{number}"))
        case = case.with_entities([changed]) if parties else without_event(case, number)

    anew = CaseSnapshot(case=case.case, events=case.events)
    for target in ("P1", "P2", "P3"):
        assert set(referrers_of(case, target)) == set(referrers_of(anew, target))
    for number in range(6):
        assert owners_of(case, f"B{number}") == owners_of(anew, f"B{number}")


def without_event(case: CaseSnapshot, number: int) -> CaseSnapshot:
    return case.with_entities(removed=[(EntityKind.EVENT, f"G{number}")])


def test_that_what_only_points_does_not_keep_a_party_in_use() -> None:
    scene = Scene(id=SceneId("SC1"), kind=SceneKind.FASE, title="", shows=SceneFilter(lane_ids=("P1",)))
    case = a_snapshot(a_party("P1"), scene, event("G1", "P1"))

    assert uses_of(case, "P1") == (EVENT_1,)


def test_that_an_id_given_out_twice_has_two_owners() -> None:
    case = a_snapshot(a_party("X"), an_event(id=EventId("G1"), meeting=a_meeting("X")))

    assert owners_of(case, "X") == (Place(EntityKind.PARTY, "X"), EVENT_1)


def test_that_a_decision_is_found_by_its_event() -> None:
    case = a_snapshot(event("G1", decision=a_decision("B1")), event("G2", meeting=a_meeting("M1")))

    assert decision_event(case, "B1") == case.events["G1"]
    assert decision_event(case, "M1") is None
    assert decision_event(case, "B9") is None


def test_that_a_reference_resolves_only_to_its_own_kind() -> None:
    case = a_snapshot(a_party("P1"), event("G1", decision=a_decision("B1"), meeting=a_meeting("M1")))

    assert resolves(case, Reference("P1", PARTY, "partij"))
    assert not resolves(case, Reference("G1", PARTY, "partij"))
    assert resolves(case, Reference("B1", DECISION, "besluit"))
    assert not resolves(case, Reference("M1", DECISION, "besluit"))
    assert resolves(case, Reference("M1", ANYTHING, "onderbouwing"))
    assert not resolves(case, Reference("M9", ANYTHING, "onderbouwing"))


def test_that_use_is_told_in_a_sentence() -> None:
    case = a_snapshot(
        event("G1", "P1"),
        event("G2", "P1"),
        a_professional("F1", "P1"),
        a_service("A1", provider_id=P1, decision_id=DecisionId("B1")),
        a_link("V1", "G1", "G2", according_to_id=P1),
    )
    places = referrers_of(case, "P1")

    assert use_text(places) == "1 functionaris, 2 gebeurtenissen, 1 aanbod en 1 verband"
    assert use_text([]) == ""


def test_that_an_index_is_a_value() -> None:
    case = a_snapshot(event("G1", "P1"))

    assert replace(case).derived(ReferenceIndex) == case.derived(ReferenceIndex)
