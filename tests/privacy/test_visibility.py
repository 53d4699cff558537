"""Leaving events out leaves no trace of them."""

from dataclasses import replace

from app.domain.event import Visibility
from app.domain.party import Party
from app.privacy.visibility import mentioned_ids, own_ids, without_hidden, without_mentions
from tests.privacy.marked_case import (
    HIDDEN,
    OFFICER,
    ONLY_HIDDEN_SERVICE,
    ONLY_HIDDEN_SOURCE,
    POLICE,
    SHOWN,
    WORKER,
    a_full_case,
)


def test_that_a_case_without_hidden_events_stays_as_it_is() -> None:
    case = a_full_case()
    open_case = case.with_entities([replace(case.events[HIDDEN], visibility=Visibility.SESSIE)])
    assert without_hidden(open_case) is open_case


def test_that_references_to_a_hidden_event_are_gone() -> None:
    shown = without_hidden(a_full_case())
    event = shown.events[SHOWN]
    assert event.decision is not None
    assert event.decision.trigger_event_id is None
    assert event.meeting is not None
    assert event.meeting.trigger_event_ids == ()
    assert event.meeting.agreements[0].follow_up_event_id is None
    assert shown.handovers["O1"].event_id is None
    assert shown.questions["Q1"].linked_ids == (SHOWN,)
    assert shown.findings["I1"].evidence_ids == (SHOWN,)
    assert not shown.links


def test_that_a_finding_that_rests_on_hidden_events_only_is_gone() -> None:
    shown = without_hidden(a_full_case())
    assert "I2" not in shown.findings
    assert "I3" in shown.findings


def test_that_what_is_there_for_a_hidden_event_only_goes_with_it() -> None:
    shown = without_hidden(a_full_case())
    assert ONLY_HIDDEN_SERVICE not in shown.services
    assert ONLY_HIDDEN_SOURCE not in shown.sources
    assert OFFICER not in shown.professionals
    assert POLICE not in shown.parties
    assert "A1" in shown.services
    assert "BR1" in shown.sources
    assert WORKER in shown.professionals


def test_that_a_party_with_a_lane_of_its_own_stays() -> None:
    case = a_full_case()
    police = case.parties[POLICE]
    assert isinstance(police, Party)
    shown = without_hidden(case.with_entities([replace(police, is_core=True)]))
    assert POLICE in shown.parties


def test_that_decisions_of_a_hidden_event_are_no_longer_pointed_at() -> None:
    case = a_full_case()
    hidden = case.events[HIDDEN]
    assert hidden.decision is not None
    service = replace(case.services["A1"], decision_id=hidden.decision.id, conceived_in_event_id=HIDDEN)
    shown = without_hidden(case.with_entities([service])).services["A1"]
    assert shown.decision_id is None
    assert shown.conceived_in_event_id is None


def test_that_ids_of_parts_count_as_own() -> None:
    event = a_full_case().events[SHOWN]
    assert own_ids(event) == {SHOWN, "OV-G1", "AF-G1", "BS-G1", "G1-1", "G1-2"}


def test_that_mentions_are_found_in_all_parts() -> None:
    event = a_full_case().events[SHOWN]
    assert {"P1", "F1", "L1", "L2", "L3", "BR1", "A1", HIDDEN} == set(mentioned_ids(event))


def test_that_removing_nothing_changes_nothing() -> None:
    case = a_full_case()
    assert without_mentions(case, frozenset()) is case
