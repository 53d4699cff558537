"""Which checks belong to what, and what an edit can have broken elsewhere."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from app.domain.account import Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.entities import EntityKind, id_of, kind_of
from app.domain.event import EventKind
from app.domain.family import Authority, FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.ids import ContextId, CourseId, EventId, FamilyMemberId, FindingId, FrameId, PartyId
from app.domain.invariants import problems, problems_around
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.domain.session import AgendaItem, LearningSession
from app.domain.snapshot import CaseSnapshot
from tests.builders import (
    a_case,
    a_decision,
    a_family_member,
    a_link,
    a_meeting,
    a_party,
    a_professional,
    a_service,
    a_snapshot,
    an_agreement,
    an_event,
    an_involvement,
    day,
    from_until,
    on,
)

L1, L3 = FamilyMemberId("L1"), FamilyMemberId("L3")
WORDS = Experience(actor_id=L3, text="Ik wil rust.")

SOUND: tuple[Any, ...] = (
    a_party("P1"),
    a_party("P2"),
    a_professional("F1", "P1"),
    an_involvement("R1", "F1", "P1"),
    a_family_member("L1", authority=Authority.EENHOOFDIG),
    a_family_member("L3", FamilyMemberKind.KIND, age_at_start=6),
    Consent(family_member_id=L1, status=ConsentStatus.GEGEVEN),
    LearningSession(when=on("1 mrt 2022"), minutes=30, agenda=(AgendaItem(minutes=30, part="Alles"),)),
    an_event("Aanleiding", on("1 jan 2021"), id=EventId("G1"), decision=a_decision("B1")),
    an_event(
        "MDO",
        on("1 feb 2021"),
        id=EventId("G2"),
        party_ids=("P1",),
        professional_ids=("F1",),
        experiences=(WORDS,),
        meeting=a_meeting(trigger_event_ids=("G1",), agreements=[an_agreement(follow_up_event_id="G3")]),
    ),
    an_event("Start", on("1 mrt 2021"), id=EventId("G3"), kind=EventKind.AANBOD_START, service_id="A1"),
    a_service("A1", start=on("1 mrt 2021"), decision_id="B1"),
    a_link("V1", "G1", "G2"),
    Frame(id=FrameId("K1"), kind=FrameKind.VRIJWILLIG, family_member_ids=(L3,), start=on("1 jan 2021")),
    Finding(
        id=FindingId("I1"),
        kind=FindingKind.WAT_SCHUURDE,
        level=FindingLevel.REGIO,
        text="Zo.",
        evidence_ids=("B1",),
    ),
)


def edited(
    *changed: Any, removed: Iterable[tuple[EntityKind, str]] = ()
) -> tuple[CaseSnapshot, dict[EntityKind, set[str]]]:
    before = a_snapshot(*SOUND)
    assert problems(before) == []
    touched: dict[EntityKind, set[str]] = {}
    for kind, entity_id in [*((kind_of(one), id_of(one)) for one in changed), *removed]:
        touched.setdefault(kind, set()).add(entity_id)
    return before.with_entities(changed, removed), touched


def a_sound(entity_id: str) -> Any:
    return next(one for one in SOUND if id_of(one) == entity_id)


def test_that_a_sound_case_has_no_problems_anywhere() -> None:
    case = a_snapshot(*SOUND)
    everything = {kind: set(case.of_kind(kind)) for kind in EntityKind}

    assert problems(case) == []
    assert problems_around(case, everything) == []


EDITS: list[tuple[str, tuple[Any, ...], str]] = [
    ("a trigger that becomes later", (replace(a_sound("G1"), when=on("9 feb 2021")),), "terug_in_de_tijd"),
    (
        "a follow-up that becomes earlier",
        (replace(a_sound("G3"), when=on("9 jan 2021")),),
        "terug_in_de_tijd",
    ),
    ("a decision a service rests on", (replace(a_sound("G1"), decision=None),), "verwijzing_onbekend"),
    ("somebody who changes party", (a_professional("F1", "P2"),), "functionaris_zonder_partij"),
    ("a service that starts later", (a_service("A1", start=on("2 mrt 2021")),), "aanbod_datum_verschilt"),
    (
        "an involvement that ends before the meeting",
        (an_involvement("R1", "F1", "P1", end=on("31 jan 2021")),),
        "functionaris_zonder_betrokkenheid",
    ),
    (
        "a parent who withdraws consent",
        (Consent(family_member_id=L1, status=ConsentStatus.INGETROKKEN),),
        "woorden_zonder_toestemming",
    ),
    (
        "a session by which the child is twelve",
        (LearningSession(when=on("1 mrt 2025")),),
        "woorden_zonder_toestemming",
    ),
    (
        "a case that began earlier, so that the child is older",
        (a_case(period=from_until("1 jan 2012", "31 dec 2022")),),
        "woorden_zonder_toestemming",
    ),
    (
        "a child that is older",
        (a_family_member("L3", FamilyMemberKind.KIND, age_at_start=12),),
        "woorden_zonder_toestemming",
    ),
    (
        "a second frame beside the first",
        (Frame(id=FrameId("K2"), kind=FrameKind.OTS, family_member_ids=(L3,), start=on("1 jan 2022")),),
        "kader_overlap",
    ),
    ("an id given out again", (an_event("Dubbel", id=EventId("P1")),), "id_dubbel"),
    (
        "a reversed context",
        (
            ContextPeriod(
                id=ContextId("CP1"),
                kind=ContextKind.BELEID,
                description="Dicht",
                start=on("2 jan 2021"),
                end=on("1 jan 2021"),
            ),
        ),
        "periode_omgekeerd",
    ),
    (
        "a reversed course",
        (
            Course(
                id=CourseId("KO1"),
                party_id=PartyId("P1"),
                text="Rust.",
                start=on("2 jan 2021"),
                end=on("1 jan 2021"),
            ),
        ),
        "periode_omgekeerd",
    ),
    (
        "an agenda that grows",
        (LearningSession(minutes=20, agenda=(AgendaItem(minutes=30, part="x"),)),),
        "agenda_telt_niet_op",
    ),
]


@pytest.mark.parametrize(("changed", "code"), [edit[1:] for edit in EDITS], ids=[edit[0] for edit in EDITS])
def test_that_what_an_edit_breaks_is_found_around_it(changed: tuple[Any, ...], code: str) -> None:
    case, touched = edited(*changed)

    around = problems_around(case, touched)

    assert code in {problem.code for problem in around}
    assert {(one.code, one.entity_id) for one in around} == {
        (one.code, one.entity_id) for one in problems(case)
    }


@pytest.mark.parametrize(
    ("kind", "entity_id", "left_behind"),
    [
        (EntityKind.EVENT, "G1", {"G2", "V1", "A1", "I1"}),
        (EntityKind.PARTY, "P1", {"F1", "R1", "G2"}),
        (EntityKind.SERVICE, "A1", {"G3"}),
        (EntityKind.FAMILY_MEMBER, "L3", {"G2", "K1"}),
    ],
)
def test_that_what_loses_its_reference_is_found(
    kind: EntityKind, entity_id: str, left_behind: set[str]
) -> None:
    case, touched = edited(removed=[(kind, entity_id)])

    around = [problem for problem in problems_around(case, touched) if problem.code == "verwijzing_onbekend"]

    assert {problem.entity_id for problem in around} == left_behind


def test_that_one_edit_does_not_look_at_the_whole_case() -> None:
    """What was wrong elsewhere already is not said again with every edit."""
    wrong = an_event("Elders", id=EventId("G9"), party_ids=("P9",))
    case = a_snapshot(*SOUND, wrong)

    assert problems_around(case, {EntityKind.EVENT: {"G1"}}) == []
    assert [problem.entity_id for problem in problems(case)] == ["G9"]


def test_that_a_problem_is_said_once() -> None:
    case, touched = edited(
        replace(a_sound("G1"), when=on("9 feb 2021")), replace(a_sound("G2"), title="Anders")
    )

    around = problems_around(case, touched)

    assert len(around) == len(set(around))
    assert day("9 feb 2021") == case.events["G1"].when.earliest
