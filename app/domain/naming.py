"""What an entity is called in a sentence, so that a person finds it: kind, number, name and date."""

from __future__ import annotations

from types import MappingProxyType

from app.domain.consent import Consent
from app.domain.course import Course
from app.domain.entities import SPECS, Entity, EntityKind, kind_of
from app.domain.event import Event
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import Involvement
from app.domain.link import Link
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import capitalised, span_text

QUOTE_LENGTH = 60
"""Longer texts are cut in a sentence."""

_TITLE_FIELDS = MappingProxyType(
    {
        EntityKind.CASE: "title",
        EntityKind.PARTY: "name",
        EntityKind.FAMILY_MEMBER: "designation",
        EntityKind.PROFESSIONAL: "designation",
        EntityKind.SOURCE: "description",
        EntityKind.SERVICE: "name",
        EntityKind.CONTEXT: "description",
        EntityKind.QUESTION: "text",
        EntityKind.FINDING: "text",
        EntityKind.ACTION_ITEM: "text",
        EntityKind.SIGNAL_DECISION: "signal_id",
        EntityKind.SCENE: "title",
    }
)
"""The field by which people know something of this kind."""


def name_of(case: CaseSnapshot, entity: Entity) -> str:
    """The entity as a sentence begins with it: "Gebeurtenis 12, ‘MDO op school’ (10 oktober 2019)"."""
    if isinstance(entity, Event):
        return event_name(case, entity)
    kind = capitalised(SPECS[kind_of(entity)].one)
    title = str(getattr(entity, _TITLE_FIELDS.get(kind_of(entity), ""), ""))
    rest = quoted(title) if title else _described(case, entity)
    return f"{kind} {rest}".rstrip()


def event_name(case: CaseSnapshot, event: Event) -> str:
    """An event by number, title and date; without a number while it is not in the case."""
    number = case.number_of(event.id)
    kind = "Gebeurtenis" if number is None else f"Gebeurtenis {number}"
    title = f", {quoted(event.title)}" if event.title.strip() else ""
    return f"{kind}{title} ({event.when.text})"


def quoted(text: str) -> str:
    """A text between quotation marks, on one line and cut when it is long."""
    line = " ".join(text.split())
    return f"‘{line if len(line) <= QUOTE_LENGTH else line[: QUOTE_LENGTH - 1].rstrip() + '…'}’"


def _described(case: CaseSnapshot, entity: Entity) -> str:
    """What tells apart the entities that people know by whom or what they belong to."""
    match entity:
        case Link():
            return f"tussen {_event_named(case, entity.from_id)} en {_event_named(case, entity.to_id)}"
        case Handover():
            former = _involved(case, entity.from_involvement_id)
            return f"van {former} naar {_involved(case, entity.to_involvement_id)}"
        case Frame():
            return f"{quoted(entity.kind.label)} ({span_text(entity.start, entity.end)})"
        case Involvement() | Course() | Consent():
            return f"van {_whose(case, entity)}"
        case _:
            return ""


def _event_named(case: CaseSnapshot, event_id: str) -> str:
    event = case.events.get(event_id)
    return f"‘{event_id}’" if event is None else f"gebeurtenis {case.number_of(event_id)}"


def _involved(case: CaseSnapshot, involvement_id: str) -> str:
    involvement = case.involvements.get(involvement_id)
    if involvement is None:
        return f"‘{involvement_id}’"
    return case.actor_name(involvement.professional_id)


def _whose(case: CaseSnapshot, entity: Involvement | Course | Consent) -> str:
    if isinstance(entity, Consent):
        return case.actor_name(entity.family_member_id)
    actor_id = entity.professional_id if isinstance(entity, Involvement) else entity.party_id
    return f"{case.actor_name(actor_id)} ({span_text(entity.start, entity.end)})"
