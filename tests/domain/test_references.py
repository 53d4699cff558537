"""In which fields ids of others stand."""

from dataclasses import fields, is_dataclass
from typing import Any, get_args

import pytest

from app.domain import ids
from app.domain.account import Account, Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.contact import Contact, ContactForm
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.decision import Stance, Standpoint
from app.domain.entities import Entity
from app.domain.frame import Frame, FrameKind
from app.domain.handover import Handover
from app.domain.learning import (
    ActionItem,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)
from app.domain.meeting import Absence, Attendance
from app.domain.references import ACTOR, EVENT, PARTY, Reference, part_ids, references_of
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.session import LearningSession, Participant, SessionRole
from tests.builders import (
    a_decision,
    a_link,
    a_meeting,
    a_party,
    a_professional,
    a_service,
    a_source,
    an_agreement,
    an_event,
    an_involvement,
    on,
)

DAY = on("1 jan 2021")

FULL_EVENT = an_event(
    party_ids=("p1",),
    professional_ids=("f1",),
    family_member_ids=("l1",),
    source_ids=("br1",),
    supplied_by_id="p2",
    service_id="a1",
    frame_id="k1",
    experiences=(Experience(actor_id=ids.PartyId("p3"), text=""),),
    accounts=(
        Account(
            id=ids.AccountId("lz1"),
            actor_id=ids.PartyId("p4"),
            text="",
            when=DAY,
            source_id=ids.SourceId("br2"),
        ),
    ),
    contact=Contact(
        form=ContactForm.EMAIL,
        with_family_member_ids=(ids.FamilyMemberId("l2"),),
        initiative_id=ids.PartyId("p5"),
    ),
    meeting=a_meeting(
        "m1",
        present=(
            Attendance(professional_id=ids.ProfessionalId("f2")),
            Attendance(party_id=ids.PartyId("p6")),
        ),
        absent=(Absence(party_id=ids.PartyId("p7")),),
        family_present_ids=(ids.FamilyMemberId("l3"),),
        trigger_event_ids=(ids.EventId("g1"),),
        agreements=[an_agreement("af1", owner_id="p8", follow_up_event_id="g2")],
    ),
    decision=a_decision(
        "b1",
        taken_by_ids=("p9",),
        trigger_event_id="g3",
        standpoints=(Standpoint(actor_id=ids.PartyId("p10"), stance=Stance.EENS),),
        consulted_ids=("p11",),
        explained_to_ids=("l4",),
    ),
)

EXPECTED: list[tuple[Any, set[str]]] = [
    (
        FULL_EVENT,
        {"f1", "f2", "a1", "k1", "br1", "br2", "g1", "g2", "g3"}
        | {f"p{n}" for n in range(1, 12)}
        | {f"l{n}" for n in range(1, 5)},
    ),
    (a_party(), set()),
    (a_professional("f1", "p1"), {"p1"}),
    (a_source(holder_party_id="p1"), {"p1"}),
    (an_involvement("r1", "f1", "p1", handed_to_id="r2"), {"f1", "p1", "r2"}),
    (
        Frame(
            id=ids.FrameId("k1"),
            kind=FrameKind.OTS,
            family_member_ids=(ids.FamilyMemberId("l1"),),
            start=DAY,
        ),
        {"l1"},
    ),
    (
        a_service(
            provider_id="p1",
            for_ids=("l1",),
            conceived_in_event_id="g1",
            decision_id="b1",
            succeeded_by_id="a2",
        ),
        {"p1", "l1", "g1", "b1", "a2"},
    ),
    (
        Handover(
            id=ids.HandoverId("o1"),
            from_involvement_id=ids.InvolvementId("r1"),
            to_involvement_id=ids.InvolvementId("r2"),
            event_id=ids.EventId("g1"),
        ),
        {"r1", "r2", "g1"},
    ),
    (a_link("v1", "g1", "g2", according_to_id="p1"), {"g1", "g2", "p1"}),
    (
        ContextPeriod(
            id=ids.ContextId("c1"),
            kind=ContextKind.BELEID,
            description="",
            start=DAY,
            party_ids=(ids.PartyId("p1"),),
        ),
        {"p1"},
    ),
    (
        Course(
            id=ids.CourseId("ko1"),
            party_id=ids.PartyId("p1"),
            text="",
            start=DAY,
            shared_with_ids=(ids.PartyId("p2"),),
            source_ids=(ids.SourceId("br1"),),
        ),
        {"p1", "p2", "br1"},
    ),
    (
        LearningQuestion(
            id=ids.QuestionId("q1"),
            submitter_id=ids.PartyId("p1"),
            theme=QuestionTheme.REGIE,
            text="",
            linked_ids=("g1", "m1"),
        ),
        {"p1", "g1", "m1"},
    ),
    (Consent(family_member_id=ids.FamilyMemberId("l1"), status=ConsentStatus.GEGEVEN), {"l1"}),
    (
        LearningSession(
            participants=(
                Participant(role=SessionRole.DEELNEMER, designation="", party_id=ids.PartyId("p1")),
                Participant(role=SessionRole.NOTULIST, designation=""),
            )
        ),
        {"p1"},
    ),
    (
        Finding(
            id=ids.FindingId("i1"),
            kind=FindingKind.LES,
            level=FindingLevel.REGIO,
            text="",
            evidence_ids=("g1",),
        ),
        {"g1"},
    ),
    (ActionItem(id=ids.ActionItemId("t1"), text="", owner_party_id=ids.PartyId("p1")), {"p1"}),
    (
        Scene(
            id=ids.SceneId("sc1"),
            kind=SceneKind.FASE,
            title="",
            shows=SceneFilter(lane_ids=("p1", "l1")),
        ),
        {"p1", "l1"},
    ),
]


@pytest.mark.parametrize(("entity", "targets"), EXPECTED, ids=[type(one).__name__ for one, _ in EXPECTED])
def test_that_every_reference_of_an_entity_is_known(entity: Entity, targets: set[str]) -> None:
    assert {reference.target_id for reference in references_of(entity)} == targets


def test_that_no_field_with_ids_was_forgotten() -> None:
    """A new field that holds an id must get a value here, and so a place in `references_of`."""
    assert {type(entity) for entity, targets in EXPECTED if targets} == {
        one for one in get_args(Entity) if _holds_ids(one)
    }
    for entity, _ in EXPECTED:
        assert [name for name, value in _id_fields(entity) if value in (None, ())] == []


def test_that_an_entity_without_references_has_none() -> None:
    assert list(references_of(an_event())) == []


def test_that_parts_of_an_event_have_ids_of_their_own() -> None:
    assert list(part_ids(FULL_EVENT)) == ["lz1", "m1", "af1", "b1"]
    assert list(part_ids(an_event())) == []
    assert list(part_ids(a_party())) == []


def test_that_people_parties_and_sources_are_kept_by_those_who_refer_to_them() -> None:
    assert Reference("p1", PARTY, "partij").keeps
    assert Reference("l1", ACTOR, "spreker").keeps
    assert not Reference("g1", EVENT, "aanleiding").keeps


def _id_fields(value: Any) -> list[tuple[str, Any]]:
    found = []
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name.endswith(("_id", "_ids")):
            found.append((field.name, inner))
        elif is_dataclass(inner):
            found += _id_fields(inner)
    return found


def _holds_ids(owner: type) -> bool:
    return any(
        field.name.endswith(("_id", "_ids")) and field.name != "signal_id"
        for one in _reachable(owner)
        for field in fields(one)
    )


def _reachable(owner: Any) -> set[Any]:
    found: set[Any] = {owner} if is_dataclass(owner) else set()
    inner = [field.type for field in fields(owner)] if is_dataclass(owner) else list(get_args(owner))
    for one in inner:
        found |= _reachable(one)
    return found
