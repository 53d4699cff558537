"""A case in which every kind of entity occurs and every field is filled: what storage must not lose."""

from __future__ import annotations

from app.domain.account import Account, Emotion, Experience
from app.domain.case import Case, CaseProgress, CaseStatus
from app.domain.consent import Consent, ConsentStatus
from app.domain.contact import Contact, ContactForm
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.decision import Decision, DecisionBasis, DecisionKind, NoodFeature, Stance, Standpoint
from app.domain.entities import Entity
from app.domain.event import Establishment, Event, EventKind, EventLabel, Safety, Visibility
from app.domain.family import Authority, FamilyMember, FamilyMemberKind, Household
from app.domain.frame import Frame, FrameKind
from app.domain.goal import GoalCategory
from app.domain.handover import Handover, HandoverMode
from app.domain.ids import (
    AccountId,
    ActionItemId,
    AgreementId,
    ContextId,
    CourseId,
    DecisionId,
    EventId,
    FamilyMemberId,
    FindingId,
    FrameId,
    HandoverId,
    InvolvementId,
    MeetingId,
    PartyId,
    ProfessionalId,
    QuestionId,
    SceneId,
    ServiceId,
    SignalId,
    SourceId,
)
from app.domain.involvement import CaseRole, EndReason, Focus, Involvement
from app.domain.learning import (
    ActionItem,
    ActionStatus,
    Finding,
    FindingKind,
    FindingLevel,
    LearningQuestion,
    QuestionTheme,
)
from app.domain.link import Link, LinkKind
from app.domain.meeting import (
    Absence,
    AbsenceReason,
    Agreement,
    AgreementStatus,
    Attendance,
    AttendanceMode,
    Meeting,
    MeetingKind,
    SharedAnalysis,
)
from app.domain.party import Party, PartyKind
from app.domain.professional import Function, Professional
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.service import Service, ServiceEnding, ServiceKind, ServiceOutcome
from app.domain.session import AgendaItem, LearningSession, Participant, SessionRole
from app.domain.signal_decision import Release, SignalDecision, SignalParameter
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source, SourceKind
from tests.builders import (
    a_case,
    a_link,
    a_party,
    day,
    from_until,
    in_the_month,
    in_the_year,
    on,
    somewhere_between,
)

MOTHER, CHILD = FamilyMemberId("L1"), FamilyMemberId("L3")
TEAM, GUARD = PartyId("P1"), PartyId("P2")
WORKER, GUARDIAN = ProfessionalId("F1"), ProfessionalId("F2")
JOURNAL = SourceId("BR1")
MEETING_EVENT, DECISION_EVENT = EventId("G2"), EventId("G3")

STRANGE_TEXT = 'Ze zei: <b>"=1+1"</b> & zo.\r\n\tÉén 👩‍👧 שלום ñ \u202eomgekeerd'
"""Text of which every character must stay what it is."""


def full_case() -> CaseSnapshot:
    """The case: twenty kinds, every field with something in it."""
    return CaseSnapshot(case=the_case()).with_entities(
        [*people(), *spans(), *events(), *between_events(), *learning(), the_session()]
    )


def the_case() -> Case:
    """The details of the case."""
    return a_case(
        "Casus Proef",
        status=CaseStatus.VERZAMELEN,
        progress=CaseProgress.AFGESLOTEN,
        theme="complexe scheiding",
        occasion=STRANGE_TEXT,
        goal="Samen terugkijken.",
        fictional=True,
        notice="Volledig verzonnen.",
        delete_after=day("31 dec 2027"),
    )


def people() -> list[Entity]:
    """Parties, family, professionals, sources and consent."""
    return [
        a_party("P1", "Jeugdteam", kind=PartyKind.GEMEENTELIJKE_TOEGANG, order=1, description="Toegang"),
        a_party("P2", "Jeugdbescherming", kind=PartyKind.GECERTIFICEERDE_INSTELLING, order=2),
        Party(id=PartyId("P3"), name="School", code="SCH", is_core=False, joins_session=False, order=3),
        FamilyMember(
            id=MOTHER,
            designation="Moeder",
            kind=FamilyMemberKind.MOEDER,
            household=Household.A,
            authority=Authority.GEZAMENLIJK,
        ),
        FamilyMember(id=CHILD, designation="Kind 1", kind=FamilyMemberKind.KIND, age_at_start=8),
        Professional(
            id=WORKER, designation="Casusregisseur 1", party_id=TEAM, function=Function.CASUSREGISSEUR
        ),
        Professional(
            id=GUARDIAN, designation="Jeugdbeschermer 1", party_id=GUARD, function=Function.JEUGDBESCHERMER
        ),
        Source(
            id=JOURNAL,
            kind=SourceKind.CONTACTJOURNAAL,
            description="Journaal 2019",
            holder_party_id=TEAM,
            supplied=True,
        ),
        Consent(
            family_member_id=MOTHER,
            status=ConsentStatus.GEGEVEN,
            when=on("20 apr 2022"),
            scope="Gebruik in de leersessie.",
        ),
    ]


def spans() -> list[Entity]:
    """What lasts: involvements, frames, services, courses, circumstances."""
    return [
        Involvement(
            id=InvolvementId("R1"),
            professional_id=WORKER,
            party_id=TEAM,
            role=CaseRole.CASUSREGIE,
            start=on("18 mrt 2019"),
            end=somewhere_between("20 dec 2019", "5 jan 2020"),
            end_reason=EndReason.UITVAL_ZIEKTE,
            has_regie=True,
            focus=Focus.OUDERS,
            task_view="Hulp organiseren.",
            handed_to_id=InvolvementId("R2"),
        ),
        Involvement(
            id=InvolvementId("R2"),
            professional_id=GUARDIAN,
            party_id=GUARD,
            role=CaseRole.WETTELIJKE_TAAK,
            start=in_the_month("jan 2020"),
        ),
        Frame(
            id=FrameId("K1"),
            kind=FrameKind.VRIJWILLIG,
            family_member_ids=(CHILD,),
            start=on("18 mrt 2019"),
            end=on("28 feb 2021"),
            note="Op verzoek.",
        ),
        Service(
            id=ServiceId("A1"),
            name="Mediation",
            kind=ServiceKind.MEDIATION,
            start=on("6 mei 2020"),
            provider_id=PartyId("P3"),
            for_ids=(MOTHER,),
            goal="Afspraken maken.",
            goal_category=GoalCategory.COMMUNICATIE_OUDERS,
            applied_on=on("11 apr 2020"),
            end=in_the_month("jul 2020", circa=True),
            outcome=ServiceOutcome.NIET_BEREIKT,
            ending=ServiceEnding.VOORTIJDIG_GEZIN,
            conceived_in_event_id=MEETING_EVENT,
            decision_id=DecisionId("B1"),
            succeeded_by_id=ServiceId("A2"),
            what_helped="Rust.",
        ),
        Service(id=ServiceId("A2"), name="KIES", kind=ServiceKind.KIES, start=in_the_year(2021)),
        Course(
            id=CourseId("KO1"),
            party_id=TEAM,
            text="Ouders komen samen tot afspraken.",
            start=on("11 apr 2019"),
            end=on("15 feb 2021"),
            shared_with_ids=(GUARD,),
            source_ids=(JOURNAL,),
        ),
        ContextPeriod(
            id=ContextId("CP1"),
            kind=ContextKind.MAATSCHAPPELIJK,
            description="Scholen dicht",
            start=on("16 mrt 2020"),
            end=on("7 jun 2020"),
            party_ids=(PartyId("P3"),),
        ),
    ]


def events() -> list[Event]:
    """An event with accounts, one with a meeting, one with a decision."""
    return [_contested_event(), _meeting_event(), _decision_event()]


def between_events() -> list[Entity]:
    """What ties events and involvements together."""
    return [
        Handover(
            id=HandoverId("O1"),
            from_involvement_id=InvolvementId("R1"),
            to_involvement_id=InvolvementId("R2"),
            event_id=DECISION_EVENT,
            mode=HandoverMode.SCHRIFTELIJK,
        ),
        Link(
            id=a_link("V1", "G1", "G2").id,
            kind=LinkKind.LEIDDE_TOT,
            from_id=EventId("G1"),
            to_id=MEETING_EVENT,
            according_to_id=WORKER,
            confirmed_in_session=True,
        ),
    ]


def learning() -> list[Entity]:
    """Questions, findings, actions, decisions about signals and scenes."""
    return [
        LearningQuestion(
            id=QuestionId("Q1"),
            submitter_id=TEAM,
            theme=QuestionTheme.REGIE,
            text="Wanneer hadden wij regie?",
            linked_ids=("R1", "B1", "G2", "AF1"),
        ),
        Finding(
            id=FindingId("I1"),
            kind=FindingKind.WAT_SCHUURDE,
            level=FindingLevel.SAMENWERKING,
            text="Iedereen keek apart.",
            evidence_ids=("G1", "A1"),
            share_with_region=True,
        ),
        ActionItem(
            id=ActionItemId("T1"),
            text="Plan een gezamenlijke analyse.",
            owner_party_id=TEAM,
            due=on("1 sep 2023"),
            status=ActionStatus.BEZIG,
        ),
        SignalDecision(
            signal_id=SignalId("S3"),
            release=Release.HERFORMULEERD,
            parameters=(SignalParameter(name="dagen", value=30), SignalParameter(name="partijen", value=3)),
            text="Zo staat het er beter.",
            note="Eerst met de school bespreken.",
        ),
        Scene(
            id=SceneId("SC1"),
            kind=SceneKind.FASE,
            title="Het eerste jaar",
            order=4,
            minutes=15,
            note="Rustig beginnen.",
            shows=SceneFilter(
                period=from_until("1 jan 2019", "31 dec 2019"),
                lane_ids=(TEAM, CHILD),
                kinds=("besluit", "contact"),
            ),
        ),
        Scene(id=SceneId("SC2"), kind=SceneKind.CHECK_OUT, title="Check-out"),
    ]


def the_session() -> LearningSession:
    """The session."""
    return LearningSession(
        when=on("23 mei 2022"),
        starts_at="09:30",
        minutes=180,
        place="Neutrale ruimte",
        participants=(
            Participant(role=SessionRole.BEGELEIDER, designation="Begeleider"),
            Participant(role=SessionRole.DEELNEMER, designation="Casusregisseur 1", party_id=TEAM),
        ),
        ground_rules=("We luisteren.", "We zoeken geen schuld."),
        agenda=(AgendaItem(minutes=30, part="Welkom"), AgendaItem(minutes=150, part="Terugkijken")),
    )


def _contested_event() -> Event:
    return Event(
        id=EventId("G1"),
        when=in_the_month("jan 2020"),
        kind=EventKind.INCIDENT,
        title="Ruzie bij de wissel",
        fact=STRANGE_TEXT,
        until=on("2 feb 2020"),
        order=7,
        establishment=Establishment.BETWIST,
        safety=Safety.ZORGEN,
        visibility=Visibility.VOORBEREIDING,
        party_ids=(TEAM, GUARD),
        professional_ids=(WORKER,),
        family_member_ids=(MOTHER, CHILD),
        source_ids=(JOURNAL,),
        supplied_by_id=TEAM,
        labels=(EventLabel.KANTELMOMENT, EventLabel.STEM_KIND),
        experiences=(
            Experience(actor_id=WORKER, text="Ik stond ertussen.", emotion=Emotion.ONMACHT),
            Experience(actor_id=TEAM, text="Wij hoorden het later."),
        ),
        accounts=(
            Account(
                id=AccountId("LZ1"), actor_id=MOTHER, text="Hij kwam te laat.", when=on("5 jan 2020"),
                source_id=JOURNAL,
            ),
            Account(id=AccountId("LZ2"), actor_id=TEAM, text="Zij was weg.", when=on("6 jan 2020")),
        ),
        contact=Contact(
            form=ContactForm.HUISBEZOEK, with_family_member_ids=(MOTHER,), initiative_id=WORKER
        ),
        service_id=ServiceId("A1"),
        frame_id=FrameId("K1"),
        locked=True,
    )  # fmt: skip


def _meeting_event() -> Event:
    return Event(
        id=MEETING_EVENT,
        when=on("3 mrt 2020"),
        kind=EventKind.OVERLEG,
        title="MDO",
        party_ids=(TEAM, GUARD),
        meeting=Meeting(
            id=MeetingId("M1"),
            kind=MeetingKind.MDO,
            present=(
                Attendance(professional_id=WORKER),
                Attendance(mode=AttendanceMode.ONLINE, party_id=GUARD),
            ),
            absent=(Absence(party_id=PartyId("P3"), reason=AbsenceReason.VERHINDERD),),
            family_present_ids=(MOTHER,),
            shared_analysis=SharedAnalysis.DEELS,
            trigger_event_ids=(EventId("G1"),),
            agreements=(
                Agreement(
                    id=AgreementId("AF1"),
                    text="School belt moeder.",
                    owner_id=GUARDIAN,
                    due=on("10 mrt 2020"),
                    status=AgreementStatus.NAGEKOMEN,
                    follow_up_event_id=DECISION_EVENT,
                ),
                Agreement(id=AgreementId("AF2"), text="Iedereen leest het verslag."),
            ),
        ),
    )


def _decision_event() -> Event:
    return Event(
        id=DECISION_EVENT,
        when=on("1 apr 2020"),
        kind=EventKind.BESLUIT,
        title="Mediation starten",
        party_ids=(TEAM,),
        decision=Decision(
            id=DecisionId("B1"),
            kind=DecisionKind.INZET_AANBOD,
            basis=DecisionBasis.NOOD,
            nood_features=(NoodFeature.TIJDSDRUK, NoodFeature.ZONDER_OVERLEG),
            taken_by_ids=(TEAM, WORKER),
            trigger_event_id=EventId("G1"),
            intended_goal="Rust.",
            goal_category=GoalCategory.RUST_STABILITEIT,
            standpoints=(
                Standpoint(actor_id=MOTHER, stance=Stance.EENS_MET_TWIJFEL),
                Standpoint(actor_id=GUARD, stance=Stance.ONEENS),
            ),
            consulted_ids=(GUARD,),
            explained_to_ids=(CHILD,),
            considered_alternative="Afwachten.",
        ),
    )
