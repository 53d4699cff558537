"""Invariant 1: ids are unique over all entities, and every reference resolves."""

from app.domain.ids import EventId, PartyId
from app.domain.invariants.identity import (
    ids_are_unique,
    ids_are_unique_at,
    ids_given_by,
    references_resolve,
)
from app.domain.session import LearningSession
from tests.builders import a_decision, a_meeting, a_party, a_snapshot, an_agreement, an_event


def test_that_every_reference_resolves() -> None:
    event = an_event(party_ids=(PartyId("P1"),))

    assert list(references_resolve(a_snapshot(a_party("P1"), event), event)) == []


def test_that_a_reference_to_nothing_is_found() -> None:
    event = an_event("Gesprek", party_ids=(PartyId("P9"),))

    (problem,) = references_resolve(a_snapshot(event), event)

    assert problem.code == "verwijzing_onbekend"
    assert problem.message.endswith("verwijst naar ‘P9’ (partij). Dat staat niet in de casus.")


def test_that_a_reference_to_something_else_is_found() -> None:
    event = an_event(id=EventId("G1"), party_ids=(PartyId("G1"),))

    assert len(list(references_resolve(a_snapshot(event), event))) == 1


def test_that_ids_are_unique_over_kinds_and_parts() -> None:
    event = an_event(meeting=a_meeting("M1", agreements=[an_agreement("AF1")]), decision=a_decision("B1"))
    case = a_snapshot(event, a_party("P1"), LearningSession())

    assert list(ids_are_unique(case)) == []
    assert list(ids_are_unique_at(case, event)) == []
    assert set(ids_given_by(event)) == {event.id, "M1", "AF1", "B1"}
    assert list(ids_given_by(LearningSession())) == []


def test_that_an_id_given_out_twice_is_found_at_both() -> None:
    party, event = a_party("X"), an_event("Gesprek", decision=a_decision("X"))
    case = a_snapshot(party, event)

    everywhere = list(ids_are_unique(case))

    assert {problem.entity_id for problem in everywhere} == {"X", event.id}
    assert {problem.code for problem in everywhere} == {"id_dubbel"}
    assert [problem.entity_id for problem in ids_are_unique_at(case, event)] == [event.id]


def test_that_an_id_used_twice_within_one_event_is_found() -> None:
    event = an_event(meeting=a_meeting("M1"), decision=a_decision("M1"))
    case = a_snapshot(event)

    assert list(ids_are_unique(case))
    assert list(ids_are_unique_at(case, event))
