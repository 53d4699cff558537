"""A small case with one of everything, and a way to put a mark in every free text of a value."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.domain.account import Account, Experience
from app.domain.case import Case
from app.domain.consent import Consent, ConsentStatus
from app.domain.contact import Contact, ContactForm
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.decision import Decision, DecisionBasis, NoodFeature, Stance, Standpoint
from app.domain.entities import Entity
from app.domain.event import Establishment, Event, EventKind, Visibility
from app.domain.family import Authority, FamilyMember, FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.handover import Handover
from app.domain.ids import (
    AccountId,
    ActionItemId,
    AgreementId,
    CaseId,
    ContextId,
    CourseId,
    DecisionId,
    EventId,
    FamilyMemberId,
    FindingId,
    FrameId,
    HandoverId,
    InvolvementId,
    LinkId,
    MeetingId,
    PartyId,
    ProfessionalId,
    QuestionId,
    SceneId,
    ServiceId,
    SignalId,
    SourceId,
)
from app.domain.involvement import CaseRole, Involvement
from app.domain.learning import (
    ActionItem,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)
from app.domain.link import Link, LinkKind
from app.domain.meeting import Agreement, Attendance, Meeting, MeetingKind
from app.domain.party import Party, PartyKind
from app.domain.period import Period
from app.domain.professional import Function, Professional
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.service import Service, ServiceKind
from app.domain.session import LearningSession, Participant, SessionRole
from app.domain.signal_decision import Release, SignalDecision
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.domain.source import Source, SourceKind
from app.domain.when import When, on_day

MOTHER, FATHER, CHILD = FamilyMemberId("L1"), FamilyMemberId("L2"), FamilyMemberId("L3")
TEAM, POLICE = PartyId("P1"), PartyId("P2")
WORKER, OFFICER = ProfessionalId("F1"), ProfessionalId("F2")
SHOWN, HIDDEN = EventId("G1"), EventId("G2")
ONLY_HIDDEN_SERVICE, ONLY_HIDDEN_SOURCE = ServiceId("A2"), SourceId("BR2")


def on(day: int, month: int = 3, year: int = 2020) -> When:
    """A day in the case."""
    return on_day(date(year, month, day), f"{day}-{month}-{year}")


def a_full_event(event_id: EventId, when: When, source_id: SourceId, service_id: ServiceId) -> Event:
    """An event with every part an event can have."""
    return Event(
        id=event_id,
        when=when,
        kind=EventKind.OVERLEG,
        title="Overleg",
        fact="Er is overlegd.",
        establishment=Establishment.BETWIST,
        party_ids=(TEAM,),
        professional_ids=(WORKER,),
        family_member_ids=(MOTHER, CHILD),
        source_ids=(source_id,),
        supplied_by_id=TEAM,
        experiences=(
            Experience(actor_id=MOTHER, text="Moeder zei dit"),
            Experience(actor_id=CHILD, text="Kind zei dit"),
            Experience(actor_id=WORKER, text="Werker zei dit"),
        ),
        accounts=(
            Account(id=AccountId(f"{event_id}-1"), actor_id=TEAM, text="Zo", when=when, source_id=source_id),
            Account(id=AccountId(f"{event_id}-2"), actor_id=FATHER, text="Vader leest het zus", when=when),
        ),
        contact=Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(MOTHER,)),
        meeting=Meeting(
            id=MeetingId(f"OV-{event_id}"),
            kind=MeetingKind.MDO,
            present=(Attendance(professional_id=WORKER),),
            family_present_ids=(MOTHER,),
            agreements=(Agreement(id=AgreementId(f"AF-{event_id}"), text="Bellen", owner_id=TEAM, due=when),),
        ),
        decision=Decision(
            id=DecisionId(f"BS-{event_id}"),
            basis=DecisionBasis.NOOD,
            nood_features=(NoodFeature.TIJDSDRUK,),
            taken_by_ids=(TEAM,),
            intended_goal="Rust",
            considered_alternative="Wachten",
            standpoints=(
                Standpoint(actor_id=MOTHER, stance=Stance.EENS),
                Standpoint(actor_id=TEAM, stance=Stance.ONEENS),
            ),
        ),
        service_id=service_id,
    )


def a_service(service_id: ServiceId) -> Service:
    """An aanbod that still runs."""
    return Service(
        id=service_id,
        name="Mediation",
        kind=ServiceKind.MEDIATION,
        provider_id=TEAM,
        for_ids=(MOTHER, FATHER),
        goal="Praten",
        start=on(1),
        what_helped="Tijd",
    )


def people() -> tuple[Entity, ...]:
    """The family, the parties and who work there, with consent of the family."""
    return (
        FamilyMember(
            id=MOTHER, designation="Moeder", kind=FamilyMemberKind.MOEDER, authority=Authority.GEZAMENLIJK
        ),
        FamilyMember(
            id=FATHER, designation="Vader", kind=FamilyMemberKind.VADER, authority=Authority.GEZAMENLIJK
        ),
        FamilyMember(id=CHILD, designation="Kind 1", kind=FamilyMemberKind.KIND, age_at_start=6),
        *(
            Consent(family_member_id=member_id, status=ConsentStatus.GEGEVEN, when=on(1), scope="Alles")
            for member_id in (MOTHER, FATHER, CHILD)
        ),
        Party(id=TEAM, name="Jeugdteam", code="TOE", kind=PartyKind.GEMEENTELIJKE_TOEGANG, order=1),
        Party(
            id=POLICE,
            name="Politie",
            code="POL",
            kind=PartyKind.POLITIE,
            order=2,
            is_core=False,
            joins_session=False,
        ),
        Professional(id=WORKER, designation="Regisseur 1", party_id=TEAM, function=Function.CASUSREGISSEUR),
        Professional(id=OFFICER, designation="Agent 1", party_id=POLICE, function=Function.WIJKAGENT),
        Involvement(
            id=InvolvementId("R1"),
            professional_id=WORKER,
            party_id=TEAM,
            role=CaseRole.CASUSREGIE,
            start=on(1),
            task_view="Verbinden",
        ),
    )


def learning() -> tuple[Entity, ...]:
    """Questions, findings, actions, the session, scenes and signal decisions."""
    return (
        LearningQuestion(
            id=QuestionId("Q1"),
            submitter_id=TEAM,
            theme=QuestionTheme.REGIE,
            text="Wie had regie?",
            linked_ids=(SHOWN, HIDDEN),
        ),
        LearningQuestion(
            id=QuestionId("Q2"), submitter_id=MOTHER, theme=QuestionTheme.OUDERS, text="Waarom opnieuw?"
        ),
        Finding(
            id=FindingId("I1"),
            kind=FindingKind.LES,
            level=FindingLevel.REGIO,
            text="Kijk eerst samen",
            evidence_ids=(SHOWN, HIDDEN),
            share_with_region=True,
        ),
        Finding(
            id=FindingId("I2"),
            kind=FindingKind.WAT_SCHUURDE,
            level=FindingLevel.SAMENWERKING,
            text="Alleen hierop",
            evidence_ids=(HIDDEN,),
            share_with_region=True,
        ),
        Finding(
            id=FindingId("I3"),
            kind=FindingKind.LES,
            level=FindingLevel.ORGANISATIE,
            text="Niet te delen",
        ),
        ActionItem(id=ActionItemId("T1"), text="Doen", owner_party_id=TEAM, due=on(1)),
        LearningSession(
            when=on(1, 5),
            place="Zaal",
            participants=(Participant(role=SessionRole.DEELNEMER, designation="Regisseur", party_id=TEAM),),
            ground_rules=("Rustig",),
        ),
        Scene(
            id=SceneId("SC1"),
            kind=SceneKind.FASE,
            title="Begin",
            note="Alleen voor mij",
            shows=SceneFilter(lane_ids=(POLICE,)),
        ),
        SignalDecision(signal_id=SignalId("S1"), release=Release.JA, note="Alleen voor mij"),
        SignalDecision(signal_id=SignalId("S2"), release=Release.HERFORMULEERD, text="Zo gezegd"),
        SignalDecision(signal_id=SignalId("S3"), release=Release.NEE, text="Niet tonen"),
    )


def a_full_case() -> CaseSnapshot:
    """A case with one shown and one hidden event, and everything around them."""
    period = Period(start=date(2020, 1, 1), end=date(2020, 12, 31))
    case = Case(
        id=CaseId("C-1"),
        title="Casus Wisseldag",
        period=period,
        reference_day=period.end,
        theme="Thema",
        occasion="Aanleiding",
        goal="Doel",
        fictional=True,
        notice="Verzonnen",
        delete_after=date(2021, 3, 1),
    )
    source, service = SourceId("BR1"), ServiceId("A1")
    shown = a_full_event(SHOWN, on(9), source, service)
    hidden = a_full_event(HIDDEN, on(5), ONLY_HIDDEN_SOURCE, ONLY_HIDDEN_SERVICE)
    hidden = replace(
        hidden,
        visibility=Visibility.PARTIJ,
        party_ids=(TEAM, POLICE),
        professional_ids=(WORKER, OFFICER),
        family_member_ids=(MOTHER,),
    )
    return empty_snapshot(case).with_entities(
        (
            *people(),
            *learning(),
            pointing_at(shown, HIDDEN),
            hidden,
            a_service(service),
            a_service(ONLY_HIDDEN_SERVICE),
            Source(id=source, kind=SourceKind.PLAN, description="Plan", holder_party_id=TEAM),
            Source(id=ONLY_HIDDEN_SOURCE, kind=SourceKind.PLAN, description="Ander", holder_party_id=POLICE),
            Frame(
                id=FrameId("K1"),
                kind=FrameKind.VRIJWILLIG,
                family_member_ids=(CHILD,),
                start=on(1),
                note="Op verzoek",
            ),
            Handover(
                id=HandoverId("O1"),
                from_involvement_id=InvolvementId("R1"),
                to_involvement_id=InvolvementId("R1"),
                event_id=HIDDEN,
            ),
            Link(id=LinkId("V1"), kind=LinkKind.LEIDDE_TOT, from_id=HIDDEN, to_id=SHOWN),
            ContextPeriod(
                id=ContextId("CP1"), kind=ContextKind.CAPACITEIT, description="Wachtlijst", start=on(1)
            ),
            Course(id=CourseId("KO1"), party_id=TEAM, text="Samen", start=on(1), source_ids=(source,)),
        )
    )


def pointing_at(event: Event, other: EventId) -> Event:
    """The event with every reference to another event it can have."""
    assert event.meeting is not None
    assert event.decision is not None
    agreement = replace(event.meeting.agreements[0], follow_up_event_id=other)
    return replace(
        event,
        meeting=replace(event.meeting, trigger_event_ids=(other,), agreements=(agreement,)),
        decision=replace(event.decision, trigger_event_id=other),
    )


def marked(value: Any, mark: str) -> Any:
    """The same value with ``mark`` in every free text, also the words of a date; ids and keys stay."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return f"{value} {mark}".strip()
    if isinstance(value, tuple):
        return tuple(marked(part, mark) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {"id", "value", "kinds"}
        return replace(
            value,
            **{
                each.name: marked(getattr(value, each.name), mark)
                for each in fields(value)
                if each.name not in kept and not each.name.endswith(("_id", "_ids"))
            },
        )
    return value


def texts(value: Any) -> list[str]:
    """Every text in a value and in its parts, ids too."""
    if isinstance(value, str):
        return [str(value)]
    if isinstance(value, tuple):
        return [text for part in value for text in texts(part)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for each in fields(value) for text in texts(getattr(value, each.name))]
    return []


def all_texts(case: CaseSnapshot) -> str:
    """Every text in a case, one a line."""
    return "\n".join(text for entity in case.each() for text in texts(entity))
