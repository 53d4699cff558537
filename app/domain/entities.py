"""The list of everything a case consists of; one place where a new entity is named."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain.case import Case
from app.domain.consent import Consent
from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.event import Event
from app.domain.family import FamilyMember
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import Involvement
from app.domain.learning import ActionItem, Finding, LearningQuestion
from app.domain.link import Link
from app.domain.party import Party
from app.domain.professional import Professional
from app.domain.scene import Scene
from app.domain.service import Service
from app.domain.session import LearningSession
from app.domain.signal_decision import SignalDecision
from app.domain.source import Source


class EntityKind(StrEnum):
    """The kinds of entity a change set speaks of; values are the attributes of the snapshot."""

    CASE = "case"
    PARTY = "parties"
    FAMILY_MEMBER = "family"
    PROFESSIONAL = "professionals"
    SOURCE = "sources"
    INVOLVEMENT = "involvements"
    FRAME = "frames"
    EVENT = "events"
    SERVICE = "services"
    HANDOVER = "handovers"
    LINK = "links"
    CONTEXT = "contexts"
    COURSE = "courses"
    QUESTION = "questions"
    CONSENT = "consents"
    SESSION = "session"
    FINDING = "findings"
    ACTION_ITEM = "action_items"
    SIGNAL_DECISION = "signal_decisions"
    SCENE = "scenes"


Entity = (
    Case
    | Party
    | FamilyMember
    | Professional
    | Source
    | Involvement
    | Frame
    | Event
    | Service
    | Handover
    | Link
    | ContextPeriod
    | Course
    | LearningQuestion
    | Consent
    | LearningSession
    | Finding
    | ActionItem
    | SignalDecision
    | Scene
)

SESSION_ID = "sessie"
"""The id under which the one session of a case is known; it has no id of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntitySpec:
    """How one kind of entity is called: its type, the prefix of its ids and its Dutch names."""

    kind: EntityKind
    type: type[Entity]
    prefix: str
    one: str
    many: str


_SPECS = (
    EntitySpec(kind=EntityKind.CASE, type=Case, prefix="C", one="casus", many="casussen"),
    EntitySpec(kind=EntityKind.PARTY, type=Party, prefix="P", one="partij", many="partijen"),
    EntitySpec(
        kind=EntityKind.FAMILY_MEMBER, type=FamilyMember, prefix="L", one="gezinslid", many="gezinsleden"
    ),
    EntitySpec(
        kind=EntityKind.PROFESSIONAL,
        type=Professional,
        prefix="F",
        one="functionaris",
        many="functionarissen",
    ),
    EntitySpec(kind=EntityKind.SOURCE, type=Source, prefix="BR", one="bron", many="bronnen"),
    EntitySpec(
        kind=EntityKind.INVOLVEMENT,
        type=Involvement,
        prefix="R",
        one="betrokkenheid",
        many="betrokkenheden",
    ),
    EntitySpec(kind=EntityKind.FRAME, type=Frame, prefix="K", one="kader", many="kaders"),
    EntitySpec(kind=EntityKind.EVENT, type=Event, prefix="G", one="gebeurtenis", many="gebeurtenissen"),
    EntitySpec(kind=EntityKind.SERVICE, type=Service, prefix="A", one="aanbod", many="aanbod"),
    EntitySpec(kind=EntityKind.HANDOVER, type=Handover, prefix="O", one="overdracht", many="overdrachten"),
    EntitySpec(kind=EntityKind.LINK, type=Link, prefix="V", one="verband", many="verbanden"),
    EntitySpec(
        kind=EntityKind.CONTEXT,
        type=ContextPeriod,
        prefix="CP",
        one="contextperiode",
        many="contextperioden",
    ),
    EntitySpec(kind=EntityKind.COURSE, type=Course, prefix="KO", one="koers", many="koersen"),
    EntitySpec(
        kind=EntityKind.QUESTION, type=LearningQuestion, prefix="Q", one="leervraag", many="leervragen"
    ),
    EntitySpec(kind=EntityKind.CONSENT, type=Consent, prefix="TO", one="toestemming", many="toestemmingen"),
    EntitySpec(kind=EntityKind.SESSION, type=LearningSession, prefix="S", one="sessie", many="sessies"),
    EntitySpec(kind=EntityKind.FINDING, type=Finding, prefix="I", one="opbrengst", many="opbrengsten"),
    EntitySpec(kind=EntityKind.ACTION_ITEM, type=ActionItem, prefix="T", one="actie", many="acties"),
    EntitySpec(
        kind=EntityKind.SIGNAL_DECISION,
        type=SignalDecision,
        prefix="SB",
        one="signaalbesluit",
        many="signaalbesluiten",
    ),
    EntitySpec(kind=EntityKind.SCENE, type=Scene, prefix="SC", one="scène", many="scènes"),
)

SPECS: Mapping[EntityKind, EntitySpec] = MappingProxyType({spec.kind: spec for spec in _SPECS})
"""Every kind of entity, in an order in which references mostly point backwards."""

_KIND_OF_TYPE: Mapping[type[Entity], EntityKind] = MappingProxyType({s.type: s.kind for s in _SPECS})


def kind_of(entity: Entity) -> EntityKind:
    """The kind of an entity."""
    return _KIND_OF_TYPE[type(entity)]


def id_of(entity: Entity) -> str:
    """The id under which an entity is kept: its own, that of the person, or the fixed one of the session."""
    match entity:
        case Consent():
            return entity.family_member_id
        case SignalDecision():
            return entity.signal_id
        case LearningSession():
            return SESSION_ID
        case _:
            return entity.id
