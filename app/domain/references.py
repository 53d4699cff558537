"""In which fields of an entity ids of others stand; the only place that knows.

From it follow the check that every reference resolves, what an edit can have broken,
and the sentence with which the removal of something still in use is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.domain.consent import Consent
from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.decision import Decision
from app.domain.entities import Entity, EntityKind
from app.domain.event import Event
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import Involvement
from app.domain.learning import ActionItem, Finding, LearningQuestion
from app.domain.link import Link
from app.domain.meeting import Meeting
from app.domain.professional import Professional
from app.domain.scene import Scene
from app.domain.service import Service
from app.domain.session import LearningSession
from app.domain.source import Source

PARTY = frozenset({EntityKind.PARTY})
PROFESSIONAL = frozenset({EntityKind.PROFESSIONAL})
FAMILY = frozenset({EntityKind.FAMILY_MEMBER})
ACTOR = PARTY | PROFESSIONAL | FAMILY
SOURCE = frozenset({EntityKind.SOURCE})
INVOLVEMENT = frozenset({EntityKind.INVOLVEMENT})
FRAME = frozenset({EntityKind.FRAME})
EVENT = frozenset({EntityKind.EVENT})
SERVICE = frozenset({EntityKind.SERVICE})
DECISION: frozenset[EntityKind] = frozenset()
"""A decision is part of an event: its id is found among the parts, not among the entities."""
ANYTHING = frozenset(EntityKind) - {EntityKind.CONSENT, EntityKind.SESSION, EntityKind.SIGNAL_DECISION}


class Reference(NamedTuple):
    """One reference: the id referred to, the kinds it may be of, and what it is in Dutch."""

    target_id: str
    kinds: frozenset[EntityKind]
    what: str

    @property
    def keeps(self) -> bool:
        """Whether what is referred to may not disappear: people, parties and sources stay while in use."""
        return self.kinds in (PARTY, PROFESSIONAL, FAMILY, ACTOR, SOURCE)


def references_of(entity: Entity) -> Iterator[Reference]:
    """Every reference in an entity and its parts, empty fields left out."""
    match entity:
        case Event():
            yield from _event_references(entity)
        case Professional():
            yield Reference(entity.party_id, PARTY, "partij")
        case Source():
            yield from _each([entity.holder_party_id], PARTY, "houder")
        case Involvement():
            yield from _involvement_references(entity)
        case Frame():
            yield from _each(entity.family_member_ids, FAMILY, "gezinslid")
        case Service():
            yield from _service_references(entity)
        case Handover():
            yield from _handover_references(entity)
        case Link():
            yield from _each([entity.from_id, entity.to_id], EVENT, "gebeurtenis")
            yield from _each([entity.according_to_id], ACTOR, "'volgens'")
        case Scene():
            yield from _each(entity.shows.lane_ids, PARTY | FAMILY, "baan")
        case _:
            yield from _session_references(entity)


def part_ids(entity: Entity) -> Iterator[str]:
    """Ids of the parts of an event: its accounts, meeting, agreements and decision."""
    if not isinstance(entity, Event):
        return
    for account in entity.accounts:
        yield account.id
    if entity.meeting is not None:
        yield entity.meeting.id
        for agreement in entity.meeting.agreements:
            yield agreement.id
    if entity.decision is not None:
        yield entity.decision.id


def _each(ids: Iterable[str | None], kinds: frozenset[EntityKind], what: str) -> Iterator[Reference]:
    for target_id in ids:
        if target_id is not None:
            yield Reference(target_id, kinds, what)


def _event_references(event: Event) -> Iterator[Reference]:
    yield from _each(event.party_ids, PARTY, "partij")
    yield from _each(event.professional_ids, PROFESSIONAL, "functionaris")
    yield from _each(event.family_member_ids, FAMILY, "gezinslid")
    yield from _each(event.source_ids, SOURCE, "bron")
    yield from _each([event.supplied_by_id], ACTOR, "aanleveraar")
    yield from _each([event.service_id], SERVICE, "aanbod")
    yield from _each([event.frame_id], FRAME, "kader")
    for experience in event.experiences:
        yield Reference(experience.actor_id, ACTOR, "spreker")
    for account in event.accounts:
        yield Reference(account.actor_id, ACTOR, "verteller")
        yield from _each([account.source_id], SOURCE, "bron")
    if event.contact is not None:
        yield from _each(event.contact.with_family_member_ids, FAMILY, "gezinslid")
        yield from _each([event.contact.initiative_id], ACTOR, "initiatiefnemer")
    if event.meeting is not None:
        yield from _meeting_references(event.meeting)
    if event.decision is not None:
        yield from _decision_references(event.decision)


def _meeting_references(meeting: Meeting) -> Iterator[Reference]:
    for attendance in meeting.present:
        yield from _each([attendance.professional_id], PROFESSIONAL, "aanwezige functionaris")
        yield from _each([attendance.party_id], PARTY, "aanwezige partij")
    yield from _each((absence.party_id for absence in meeting.absent), PARTY, "afwezige partij")
    yield from _each(meeting.family_present_ids, FAMILY, "aanwezig gezinslid")
    yield from _each(meeting.trigger_event_ids, EVENT, "aanleiding")
    for agreement in meeting.agreements:
        yield from _each([agreement.owner_id], ACTOR, "eigenaar van een afspraak")
        yield from _each([agreement.follow_up_event_id], EVENT, "opvolging")


def _decision_references(decision: Decision) -> Iterator[Reference]:
    yield from _each(decision.taken_by_ids, ACTOR, "beslisser")
    yield from _each([decision.trigger_event_id], EVENT, "aanleiding")
    yield from _each((standpoint.actor_id for standpoint in decision.standpoints), ACTOR, "standpunt")
    yield from _each(decision.consulted_ids, ACTOR, "afgestemd met")
    yield from _each(decision.explained_to_ids, ACTOR, "uitgelegd aan")


def _involvement_references(involvement: Involvement) -> Iterator[Reference]:
    yield Reference(involvement.professional_id, PROFESSIONAL, "functionaris")
    yield Reference(involvement.party_id, PARTY, "partij")
    yield from _each([involvement.handed_to_id], INVOLVEMENT, "opvolgende betrokkenheid")


def _service_references(service: Service) -> Iterator[Reference]:
    yield from _each([service.provider_id], PARTY, "aanbieder")
    yield from _each(service.for_ids, FAMILY, "gezinslid")
    yield from _each([service.conceived_in_event_id], EVENT, "overleg waarin het bedacht is")
    yield from _each([service.decision_id], DECISION, "besluit")
    yield from _each([service.succeeded_by_id], SERVICE, "opvolgend aanbod")


def _handover_references(handover: Handover) -> Iterator[Reference]:
    involvements = [handover.from_involvement_id, handover.to_involvement_id]
    yield from _each(involvements, INVOLVEMENT, "betrokkenheid")
    yield from _each([handover.event_id], EVENT, "gebeurtenis")


def _session_references(entity: Entity) -> Iterator[Reference]:
    """References of what belongs to course, session and learning."""
    match entity:
        case ContextPeriod():
            yield from _each(entity.party_ids, PARTY, "partij")
        case Course():
            yield from _each([entity.party_id, *entity.shared_with_ids], PARTY, "partij")
            yield from _each(entity.source_ids, SOURCE, "bron")
        case LearningQuestion():
            yield Reference(entity.submitter_id, ACTOR, "indiener")
            yield from _each(entity.linked_ids, ANYTHING, "verwijzing")
        case Consent():
            yield Reference(entity.family_member_id, FAMILY, "gezinslid")
        case LearningSession():
            yield from _each((one.party_id for one in entity.participants), PARTY, "partij van een deelnemer")
        case Finding():
            yield from _each(entity.evidence_ids, ANYTHING, "onderbouwing")
        case ActionItem():
            yield Reference(entity.owner_party_id, PARTY, "eigenaar")
        case _:
            return
