"""Lets what refers to one thing refer to another instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.decision import Decision
from app.domain.entities import Entity
from app.domain.event import Event
from app.domain.handover import Handover
from app.domain.ids import DecisionId, EventId
from app.domain.learning import Finding, LearningQuestion
from app.domain.link import Link
from app.domain.meeting import Meeting
from app.domain.service import Service

Instead = Mapping[str, str]
"""For each id that goes the id that comes in its place."""


def redirected(entity: Entity, instead: Instead) -> Entity:
    """The entity with the ids of events, meetings and decisions replaced; each is named once."""
    match entity:
        case Event():
            return redirected_event(entity, instead)
        case Service():
            return replace(
                entity,
                conceived_in_event_id=_one(entity.conceived_in_event_id, instead),
                decision_id=_decision_id(entity.decision_id, instead),
            )
        case Handover():
            return replace(entity, event_id=_one(entity.event_id, instead))
        case Link():
            former, later = (EventId(instead.get(one, one)) for one in (entity.from_id, entity.to_id))
            return replace(entity, from_id=former, to_id=later)
        case _:
            return _learned(entity, instead)


def _learned(entity: Entity, instead: Instead) -> Entity:
    """Questions and findings may rest on anything."""
    match entity:
        case LearningQuestion():
            return replace(entity, linked_ids=_all(entity.linked_ids, instead))
        case Finding():
            return replace(entity, evidence_ids=_all(entity.evidence_ids, instead))
        case _:
            return entity


def redirected_event(event: Event, instead: Instead) -> Event:
    """The event with those ids replaced; what would refer to itself is left out."""
    meeting = None if event.meeting is None else _meeting(event, event.meeting, instead)
    decision = None if event.decision is None else _decision(event, event.decision, instead)
    return replace(event, meeting=meeting, decision=decision)


def _meeting(event: Event, meeting: Meeting, instead: Instead) -> Meeting:
    triggers = _all(meeting.trigger_event_ids, instead)
    return replace(
        meeting,
        trigger_event_ids=tuple(EventId(one) for one in triggers if one != event.id),
        agreements=tuple(
            replace(one, follow_up_event_id=_other(event, one.follow_up_event_id, instead))
            for one in meeting.agreements
        ),
    )


def _decision(event: Event, decision: Decision, instead: Instead) -> Decision:
    return replace(decision, trigger_event_id=_other(event, decision.trigger_event_id, instead))


def _other(event: Event, event_id: EventId | None, instead: Instead) -> EventId | None:
    """The event referred to, unless it has become the event itself."""
    found = _one(event_id, instead)
    return None if found == event.id else found


def _one(event_id: EventId | None, instead: Instead) -> EventId | None:
    return None if event_id is None else EventId(instead.get(event_id, event_id))


def _decision_id(decision_id: DecisionId | None, instead: Instead) -> DecisionId | None:
    return None if decision_id is None else DecisionId(instead.get(decision_id, decision_id))


def _all(ids: tuple[str, ...], instead: Instead) -> tuple[str, ...]:
    return tuple(dict.fromkeys(instead.get(one, one) for one in ids))
