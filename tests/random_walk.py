"""Random commands on a case: at least one way to make every command there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from importlib import import_module
from inspect import isabstract
from pathlib import Path
from random import Random
from typing import Any

import app.editing
from app.domain import ids
from app.domain.account import Account, Emotion, Experience
from app.domain.case import CaseStatus
from app.domain.consent import Consent, ConsentStatus
from app.domain.contact import Contact, ContactForm
from app.domain.context import ContextKind, ContextPeriod
from app.domain.course import Course
from app.domain.decision import Decision, DecisionBasis, NoodFeature, Stance
from app.domain.entities import EntityKind
from app.domain.event import Establishment, Event, EventKind, EventLabel, Visibility
from app.domain.family import Authority, FamilyMember, FamilyMemberKind
from app.domain.frame import Frame, FrameKind
from app.domain.handover import Handover, HandoverMode
from app.domain.involvement import CaseRole, EndReason, Involvement
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
    AbsenceReason,
    Agreement,
    AgreementStatus,
    AttendanceMode,
    MeetingKind,
    SharedAnalysis,
)
from app.domain.party import Party
from app.domain.professional import Function, Professional
from app.domain.scene import Scene, SceneFilter, SceneKind
from app.domain.service import Service, ServiceEnding, ServiceKind, ServiceOutcome
from app.domain.session import AgendaItem, LearningSession
from app.domain.signal_decision import Release, SignalDecision
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source, SourceKind
from app.domain.when import When, between, in_month, on_day
from app.domain.wording import worded
from app.editing import (
    accounts,
    agreements,
    attendance,
    case_details,
    consents,
    contacts,
    decisions,
    event_parties,
    events,
    frames,
    handovers,
    imports,
    involvements,
    meetings,
    merging,
    parties,
    party_timelines,
    scenes,
    services,
    sessions,
    signal_decisions,
    sources,
)
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveOne

_FIRST = date(2019, 1, 1)


@dataclass(frozen=True)
class Walk:
    """Draws from a case with a seed: ids, dates, values and whole commands."""

    random: Random
    case: CaseSnapshot

    def one(self, kind: EntityKind) -> Any:
        """The id of something of a kind, now and then of nothing."""
        known = sorted(self.case.of_kind(kind))
        return self.random.choice(known) if known and self.random.random() > 0.02 else "weg"

    def some(self, kind: EntityKind, most: int = 3) -> tuple[Any, ...]:
        """A few ids of a kind."""
        known = sorted(self.case.of_kind(kind))
        return tuple(self.random.sample(known, min(len(known), self.random.randint(1, most))))

    def actor(self) -> Any:
        """A party, a professional or a family member."""
        return self.one(self.any_of([EntityKind.PARTY, EntityKind.PROFESSIONAL, EntityKind.FAMILY_MEMBER]))

    def any_of(self, values: Any) -> Any:
        """One of these values or members."""
        return self.random.choice(list(values))

    def number(self) -> int:
        """A small number."""
        return self.random.randint(0, 9)

    def text(self) -> str:
        """A few words, also strange ones."""
        return self.random.choice(
            ["Gesprek", "School belt", "<b>vet</b>", "=1+1", "reëel 😀", "שלום", "a" * 70]
        )

    def fresh(self, prefix: str) -> Any:
        """An id that is not there yet."""
        return f"{prefix}-{self.random.getrandbits(40):010x}"

    def when(self) -> When:
        """A date, exact or not."""
        day = _FIRST + timedelta(days=self.random.randint(0, 1400))
        exact = on_day(day)
        month = in_month(day.year, day.month, "", circa=self.random.random() < 0.5)
        span = between(day, day + timedelta(days=self.number()), "", circa=True)
        return worded(self.any_of([exact, exact, month, span]))

    def event_id(self, part: str = "id") -> Any:
        """The id of an event, mostly of one that has a part."""
        with_part = sorted(event.id for event in self.case.events.values() if getattr(event, part))
        return self.any_of(with_part) if with_part else self.one(EntityKind.EVENT)

    def part_of(self, part: str) -> dict[str, Any]:
        """An event with parts in a tuple, and the id of one of them."""
        event = self.case.events.get(self.event_id(part))
        parts = () if event is None else getattr(event, part)
        return {"event_id": event and event.id, "account_id": self.any_of(parts).id if parts else "weg"}

    def mergeable(self) -> dict[str, Any]:
        """An event to keep and a few others, mostly ones of which the supplier is known."""
        supplied = sorted(event.id for event in self.case.events.values() if event.supplied_by_id)
        if len(supplied) < 2 or self.random.random() < 0.1:
            return {"keep_id": self.one(EntityKind.EVENT), "other_ids": self.some(EntityKind.EVENT)}
        kept, *others = self.random.sample(supplied, min(len(supplied), self.random.randint(2, 3)))
        return {"keep_id": kept, "other_ids": tuple(others)}

    def agreement(self) -> dict[str, Any]:
        """A meeting and one of its agreements."""
        event = self.case.events.get(self.event_id("meeting"))
        known = event.meeting.agreements if event is not None and event.meeting is not None else ()
        return {"event_id": event and event.id, "agreement_id": self.any_of(known).id if known else "weg"}


def all_commands() -> list[type[Intention]]:
    """Every command there is, in order of name."""
    folder = Path(app.editing.__file__).parent
    for path in folder.glob("*.py"):
        import_module(f"app.editing.{path.stem}")
    found: list[type[Intention]] = []
    waiting: list[type[Intention]] = list(Intention.__subclasses__())
    while waiting:
        command = waiting.pop()
        waiting += command.__subclasses__()
        is_base = isabstract(command) or command in (AddOne, ChangeOne) or issubclass(RemoveOne, command)
        if not is_base and command.__module__ != "app.editing.intention":
            found.append(command)
    return sorted(set(found), key=lambda one: one.__name__)


def draw(walk: Walk, command: type[Intention]) -> Intention:
    """A command of this type with random values."""
    if command in MAKERS:
        return command(**MAKERS[command](walk))
    first = fields(command)[-1].name  # type: ignore[arg-type] # every command is a dataclass
    if issubclass(command, AddOne):
        made: Any = ENTITIES[first](walk)
        return command(**{first: made})
    if issubclass(command, ChangeOne):
        changes = walk.any_of(CHANGES[command.KIND])(walk)
        return command(**{first: walk.one(command.KIND), "changes": changes})
    assert issubclass(command, RemoveOne)
    return command(**{first: walk.one(command.KIND)})


def commands(seed: int, count: int, snapshot: Callable[[], CaseSnapshot]) -> Iterator[Intention]:
    """A number of random commands, each drawn from the case as it then is."""
    random = Random(seed)
    known = all_commands()
    for _ in range(count):
        yield draw(Walk(random, snapshot()), random.choice(known))


def _event(walk: Walk) -> Event:
    return Event(
        id=walk.fresh("G"),
        when=walk.when(),
        kind=walk.any_of(EventKind),
        title=walk.text(),
        party_ids=walk.some(EntityKind.PARTY),
        professional_ids=walk.some(EntityKind.PROFESSIONAL, 1),
        source_ids=walk.some(EntityKind.SOURCE, 1),
        supplied_by_id=walk.any_of([None, walk.one(EntityKind.PARTY)]),
        order=walk.number(),
    )


def _frame(walk: Walk) -> Frame:
    children = tuple(child.id for child in walk.case.children)
    return Frame(
        id=walk.fresh("K"),
        kind=walk.any_of(FrameKind),
        family_member_ids=children[: walk.random.randint(0, len(children))],
        start=walk.when(),
        end=walk.any_of([None, walk.when()]),
    )


def _involvement(walk: Walk) -> Involvement:
    return Involvement(
        id=walk.fresh("R"),
        professional_id=walk.one(EntityKind.PROFESSIONAL),
        party_id=walk.one(EntityKind.PARTY),
        role=walk.any_of(CaseRole),
        start=walk.when(),
    )


def _service(walk: Walk) -> Service:
    return Service(id=walk.fresh("A"), name=walk.text(), kind=walk.any_of(ServiceKind), start=walk.when())


def _context(walk: Walk) -> ContextPeriod:
    return ContextPeriod(
        id=walk.fresh("CP"), kind=walk.any_of(ContextKind), description=walk.text(), start=walk.when()
    )


def _question(walk: Walk) -> LearningQuestion:
    return LearningQuestion(
        id=walk.fresh("Q"), submitter_id=walk.actor(), theme=walk.any_of(QuestionTheme), text=walk.text()
    )


def _finding(walk: Walk) -> Finding:
    return Finding(
        id=walk.fresh("I"),
        kind=walk.any_of(FindingKind),
        level=walk.any_of(FindingLevel),
        text=walk.text(),
        evidence_ids=walk.some(EntityKind.EVENT),
    )


def _scene(walk: Walk) -> Scene:
    shows = SceneFilter(lane_ids=walk.some(EntityKind.PARTY))
    return Scene(id=walk.fresh("SC"), kind=walk.any_of(SceneKind), title=walk.text(), shows=shows)


def _handover(walk: Walk) -> Handover:
    return Handover(
        id=walk.fresh("O"),
        from_involvement_id=walk.one(EntityKind.INVOLVEMENT),
        to_involvement_id=walk.one(EntityKind.INVOLVEMENT),
        event_id=walk.any_of([None, walk.one(EntityKind.EVENT)]),
    )


def _link(walk: Walk) -> Link:
    return Link(
        id=walk.fresh("V"),
        kind=walk.any_of(LinkKind),
        from_id=walk.one(EntityKind.EVENT),
        to_id=walk.one(EntityKind.EVENT),
        according_to_id=walk.any_of([None, walk.actor()]),
    )


def _account(walk: Walk) -> Account:
    return Account(id=walk.fresh("LZ"), actor_id=walk.actor(), text=walk.text(), when=walk.when())


def _decision(walk: Walk) -> Decision:
    return Decision(
        id=walk.fresh("BS"),
        basis=walk.any_of(DecisionBasis),
        nood_features=walk.any_of([(), (NoodFeature.TIJDSDRUK,)]),
        trigger_event_id=walk.any_of([None, walk.one(EntityKind.EVENT)]),
    )


def _agenda(walk: Walk) -> tuple[AgendaItem, ...]:
    return tuple(AgendaItem(minutes=20, part=walk.text()) for _ in range(walk.number()))


ENTITIES: Mapping[str, Callable[[Walk], Any]] = {
    "event": _event,
    "frame": _frame,
    "involvement": _involvement,
    "service": _service,
    "context": _context,
    "question": _question,
    "finding": _finding,
    "scene": _scene,
    "handover": _handover,
    "link": _link,
    "party": lambda w: Party(id=w.fresh("P"), name=w.text(), code="NW"),
    "professional": lambda w: Professional(
        id=w.fresh("F"), designation=w.text(), party_id=w.one(EntityKind.PARTY)
    ),
    "family_member": lambda w: FamilyMember(
        id=w.fresh("L"), designation="Tante", kind=FamilyMemberKind.OVERIG_NETWERK
    ),
    "source": lambda w: Source(id=w.fresh("BR"), kind=w.any_of(SourceKind), description=w.text()),
    "course": lambda w: Course(
        id=w.fresh("KO"), party_id=w.one(EntityKind.PARTY), text=w.text(), start=w.when()
    ),
    "action_item": lambda w: ActionItem(
        id=w.fresh("T"), text=w.text(), owner_party_id=w.one(EntityKind.PARTY)
    ),
}

Draw = Callable[[Walk], dict[str, Any]]

CHANGES: Mapping[EntityKind, list[Draw]] = {
    EntityKind.EVENT: [
        lambda w: {"title": w.any_of([w.text(), ""])},
        lambda w: {"when": w.when()},
        lambda w: {"when": w.when(), "until": w.when()},
        lambda w: {"kind": w.any_of(EventKind), "service_id": w.one(EntityKind.SERVICE)},
        lambda w: {"party_ids": w.some(EntityKind.PARTY)},
        lambda w: {"professional_ids": w.some(EntityKind.PROFESSIONAL)},
        lambda w: {"locked": w.any_of([True, False])},
        lambda w: {"establishment": w.any_of(Establishment)},
        lambda w: {"frame_id": w.one(EntityKind.FRAME), "source_ids": w.some(EntityKind.SOURCE)},
    ],
    EntityKind.PARTY: [lambda w: {"name": w.text()}, lambda w: {"is_core": w.any_of([True, False])}],
    EntityKind.PROFESSIONAL: [
        lambda w: {"function": w.any_of(Function)},
        lambda w: {"party_id": w.one(EntityKind.PARTY)},
    ],
    EntityKind.FAMILY_MEMBER: [
        lambda w: {"authority": w.any_of(Authority)},
        lambda w: {"age_at_start": w.number()},
    ],
    EntityKind.SOURCE: [lambda w: {"holder_party_id": w.any_of([None, w.one(EntityKind.PARTY)])}],
    EntityKind.INVOLVEMENT: [
        lambda w: {"start": w.when()},
        lambda w: {"end": w.any_of([None, w.when()])},
        lambda w: {"end_reason": w.any_of(EndReason)},
    ],
    EntityKind.FRAME: [
        lambda w: {"start": w.when()},
        lambda w: {"end": w.any_of([None, w.when()])},
        lambda w: {"kind": w.any_of(FrameKind)},
        lambda w: {"family_member_ids": tuple(child.id for child in w.case.children[: w.number()])},
    ],
    EntityKind.SERVICE: [
        lambda w: {"start": w.when()},
        lambda w: {"end": w.any_of([None, w.when()])},
        lambda w: {"outcome": w.any_of(ServiceOutcome), "for_ids": w.some(EntityKind.FAMILY_MEMBER)},
    ],
    EntityKind.HANDOVER: [lambda w: {"mode": w.any_of(HandoverMode)}],
    EntityKind.LINK: [lambda w: {"kind": w.any_of(LinkKind)}, lambda w: {"to_id": w.one(EntityKind.EVENT)}],
    EntityKind.CONTEXT: [lambda w: {"end": w.when()}, lambda w: {"party_ids": w.some(EntityKind.PARTY)}],
    EntityKind.COURSE: [
        lambda w: {"text": w.text()},
        lambda w: {"shared_with_ids": w.some(EntityKind.PARTY)},
    ],
    EntityKind.QUESTION: [lambda w: {"linked_ids": w.some(EntityKind.EVENT)}],
    EntityKind.FINDING: [lambda w: {"evidence_ids": w.some(EntityKind.SERVICE)}],
    EntityKind.ACTION_ITEM: [lambda w: {"status": w.any_of(ActionStatus), "due": w.when()}],
    EntityKind.SCENE: [lambda w: {"minutes": w.number()}],
}


def _events(**more: Callable[[Walk], Any]) -> Draw:
    return lambda w: {"event_ids": w.some(EntityKind.EVENT)} | {name: made(w) for name, made in more.items()}


def _in_event(part: str, **more: Callable[[Walk], Any]) -> Draw:
    return lambda w: {"event_id": w.event_id(part)} | {name: made(w) for name, made in more.items()}


MAKERS: Mapping[type[Intention], Draw] = {
    imports.ImportCase: lambda w: {"case": w.case.case, "entities": ()},
    party_timelines.ImportTimelines: lambda w: {"entities": (_event(w), _event(w))},
    merging.MergeEvents: lambda w: w.mergeable(),
    case_details.ChangeCase: lambda w: {
        "changes": w.any_of([{"title": w.text()}, {"status": w.any_of(CaseStatus)}])
    },
    events.ChangeEvents: _events(changes=lambda w: {"visibility": w.any_of(Visibility)}),
    events.DeleteEvents: _events(),
    events.DuplicateEvents: _events(),
    event_parties.SetEventParties: _events(
        add=lambda w: (w.one(EntityKind.PARTY),), remove=lambda w: (w.one(EntityKind.PARTY),)
    ),
    events.LabelEvents: _events(
        add=lambda w: (w.any_of(EventLabel),), remove=lambda w: (w.any_of(EventLabel),)
    ),
    events.MoveEvents: _events(days=lambda w: w.random.randint(-20, 20)),
    events.OrderOnDay: lambda w: {"event_ids": (w.one(EntityKind.EVENT),)},
    events.SetEventDate: _in_event("id", when=Walk.when),
    decisions.TagAsNood: _events(features=lambda w: (w.any_of(NoodFeature),)),
    decisions.RemoveNood: _events(basis=lambda w: DecisionBasis.PLANMATIG),
    decisions.SetDecision: _in_event("id", decision=_decision),
    decisions.ChangeDecision: _in_event("decision", changes=lambda w: {"basis": w.any_of(DecisionBasis)}),
    decisions.RemoveDecision: _in_event("decision"),
    decisions.SetStandpoint: _in_event(
        "decision", actor_id=Walk.actor, stance=lambda w: w.any_of([None, *Stance])
    ),
    meetings.MakeMdo: _in_event("id"),
    meetings.MakeMeeting: _in_event("id", kind=lambda w: w.any_of(MeetingKind)),
    meetings.ChangeMeeting: _in_event(
        "meeting", changes=lambda w: {"shared_analysis": w.any_of(SharedAnalysis)}
    ),
    meetings.RemoveMeeting: _in_event("meeting"),
    attendance.SetAttendance: _in_event(
        "meeting",
        professional_id=lambda w: w.one(EntityKind.PROFESSIONAL),
        mode=lambda w: w.any_of(AttendanceMode),
    ),
    attendance.SetAbsence: _in_event(
        "meeting", party_id=lambda w: w.one(EntityKind.PARTY), reason=lambda w: w.any_of(AbsenceReason)
    ),
    attendance.ClearAttendance: _in_event("meeting", party_id=lambda w: w.one(EntityKind.PARTY)),
    agreements.AddAgreement: _in_event(
        "meeting", agreement=lambda w: Agreement(id=w.fresh("AF"), text=w.text(), due=w.when())
    ),
    agreements.ChangeAgreement: lambda w: (
        w.agreement()
        | {
            "changes": w.any_of(
                [{"status": w.any_of(AgreementStatus)}, {"follow_up_event_id": w.one(EntityKind.EVENT)}]
            )
        }
    ),
    agreements.RemoveAgreement: Walk.agreement,
    contacts.SetContact: _in_event(
        "id",
        contact=lambda w: Contact(
            form=w.any_of(ContactForm), with_family_member_ids=w.some(EntityKind.FAMILY_MEMBER)
        ),
    ),
    contacts.RemoveContact: _in_event("contact"),
    accounts.AddAccount: _in_event("id", account=_account),
    accounts.ChangeAccount: lambda w: w.part_of("accounts") | {"changes": {"text": w.text()}},
    accounts.RemoveAccount: lambda w: w.part_of("accounts"),
    accounts.AddExperience: _in_event(
        "id", experience=lambda w: Experience(actor_id=w.actor(), text=w.text())
    ),
    accounts.ChangeExperience: _in_event(
        "experiences", place=lambda w: 0, changes=lambda w: {"emotion": w.any_of(Emotion)}
    ),
    accounts.RemoveExperience: _in_event("experiences", place=lambda w: 0),
    frames.MoveFrameBoundary: lambda w: {"frame_id": w.one(EntityKind.FRAME), "start": w.when()},
    handovers.AddHandover: lambda w: {"handover": _handover(w)},
    involvements.EndInvolvement: lambda w: {
        "involvement_id": w.one(EntityKind.INVOLVEMENT),
        "end": w.when(),
    },
    involvements.HandOver: lambda w: {
        "involvement_id": w.one(EntityKind.INVOLVEMENT),
        "end": w.when(),
        "successor": _involvement(w),
        "handover_id": w.fresh("O"),
    },
    parties.ReorderParties: lambda w: {"party_ids": w.some(EntityKind.PARTY)},
    scenes.ReorderScenes: lambda w: {"scene_ids": w.some(EntityKind.SCENE)},
    services.EndService: lambda w: {
        "service_id": w.one(EntityKind.SERVICE),
        "end": w.when(),
        "outcome": w.any_of(ServiceOutcome),
        "ending": w.any_of(ServiceEnding),
    },
    consents.SetConsent: lambda w: {
        "consent": Consent(family_member_id=w.one(EntityKind.FAMILY_MEMBER), status=w.any_of(ConsentStatus))
    },
    sources.AddSourceToEvent: _in_event("id", source=ENTITIES["source"]),
    sessions.SetSession: lambda w: {"session": LearningSession(place=w.text(), when=w.when())},
    sessions.ChangeSession: lambda w: {"changes": {"place": w.text()}},
    sessions.SetAgenda: lambda w: {"agenda": _agenda(w), "minutes": w.any_of([None, 60])},
    sessions.RemoveSession: lambda w: {},
    signal_decisions.SetSignalDecision: lambda w: {
        "signal_decision": SignalDecision(signal_id=ids.SignalId("S7"), release=w.any_of(Release))
    },
}
