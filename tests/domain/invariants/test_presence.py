"""Invariants 9, 10 and 16: who was there."""

from typing import Any

from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.ids import PartyId, ProfessionalId
from app.domain.invariants.presence import (
    InvolvementsByProfessional,
    nobody_is_present_and_absent,
    parties_of_people_are_named,
    party_of,
    people_were_involved,
)
from app.domain.meeting import Absence, Attendance
from app.domain.problems import Severity
from app.domain.when import unknown_within
from tests.builders import (
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    an_event,
    an_involvement,
    day,
    in_the_month,
    on,
)

P1, P2, F1 = PartyId("P1"), PartyId("P2"), ProfessionalId("F1")
PEOPLE = (a_party("P1"), a_party("P2"), a_professional("F1", "P1"))
BY_NAME, BY_PARTY = Attendance(professional_id=F1), Attendance(party_id=P1)


def met(*present: Attendance, absent: tuple[str, ...] = (), **changes: Any) -> Event:
    absences = tuple(Absence(party_id=PartyId(one)) for one in absent)
    return an_event("MDO", meeting=a_meeting(present=present, absent=absences), **changes)


def test_that_another_party_may_be_absent() -> None:
    assert list(nobody_is_present_and_absent(a_snapshot(*PEOPLE), met(BY_NAME, absent=("P2",)))) == []
    assert list(nobody_is_present_and_absent(a_snapshot(), an_event())) == []


def test_that_a_party_present_and_absent_is_found_by_name_and_by_party() -> None:
    for attendance in (BY_NAME, BY_PARTY):
        (problem,) = nobody_is_present_and_absent(a_snapshot(*PEOPLE), met(attendance, absent=("P1", "P1")))
        assert problem.code == "aanwezig_en_afwezig"
        assert "Partij P1 staat bij aanwezig én bij afwezig." in problem.message


def test_that_everybody_belongs_to_a_party_of_the_event() -> None:
    event = met(BY_NAME, BY_PARTY, party_ids=(P1,), professional_ids=(F1,))

    assert list(parties_of_people_are_named(a_snapshot(*PEOPLE), event)) == []


def test_that_somebody_without_their_party_is_found_once() -> None:
    for event in (met(BY_NAME, professional_ids=(F1,)), met(BY_NAME), an_event(professional_ids=(F1,))):
        (problem,) = parties_of_people_are_named(a_snapshot(*PEOPLE), event)
        assert problem.code == "functionaris_zonder_partij"


def test_that_a_party_present_but_not_named_is_found() -> None:
    (problem,) = parties_of_people_are_named(a_snapshot(*PEOPLE), met(BY_PARTY))

    assert problem.code == "aanwezige_zonder_partij"


def test_that_somebody_who_is_not_in_the_case_belongs_to_nobody() -> None:
    event = an_event(professional_ids=(ProfessionalId("F9"),))

    assert list(parties_of_people_are_named(a_snapshot(), event)) == []
    assert list(people_were_involved(a_snapshot(), event)) == []


def test_that_somebody_present_counts_for_their_own_party() -> None:
    case = a_snapshot(*PEOPLE)

    assert party_of(case, BY_NAME) == "P1"
    assert party_of(case, Attendance(party_id=P2)) == "P2"
    assert party_of(case, Attendance(professional_id=ProfessionalId("F9"))) is None


def test_that_people_at_an_event_were_involved_that_day() -> None:
    case = a_snapshot(*PEOPLE, an_involvement("R1", end=on("5 jan 2021")))

    assert list(people_were_involved(case, an_event(professional_ids=(F1,)))) == []
    assert (
        list(people_were_involved(case, an_event("M", in_the_month("jan 2021"), professional_ids=(F1,))))
        == []
    )


def test_that_somebody_not_involved_that_day_is_worth_a_look() -> None:
    for involvement in (
        an_involvement("R1", end=on("4 jan 2021")),
        an_involvement("R1", start=on("6 jan 2021")),
    ):
        case = a_snapshot(*PEOPLE, involvement)
        (problem,) = people_were_involved(case, an_event(professional_ids=(F1,)))
        assert problem.code == "functionaris_zonder_betrokkenheid"
        assert problem.severity is Severity.WAARSCHUWING


def test_that_without_a_date_nothing_is_asked() -> None:
    undated = unknown_within(day("1 jan 2019"), day("31 dec 2022"))

    assert (
        list(people_were_involved(a_snapshot(*PEOPLE), an_event("X", undated, professional_ids=(F1,)))) == []
    )


def test_that_involvements_are_gathered_again_only_when_one_changes() -> None:
    case = a_snapshot(*PEOPLE, an_involvement())
    gathered = case.derived(InvolvementsByProfessional)

    assert gathered.after(case, {EntityKind.EVENT: {"G1"}}) is gathered
    assert gathered.after(case, {EntityKind.INVOLVEMENT: {"R1"}}) is None
