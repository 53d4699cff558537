"""What an event looks like on the timeline: its mark, its signs, its words and how much they weigh."""

from typing import NamedTuple

from app.domain.event import Event, EventKind, EventLabel
from app.domain.meeting import MeetingKind

JOINT_MEETINGS = frozenset(
    {
        MeetingKind.MDO,
        MeetingKind.RONDETAFEL,
        MeetingKind.STARTOVERLEG,
        MeetingKind.ANALYSEBIJEENKOMST,
        MeetingKind.BESCHERMINGSTAFEL,
    }
)
"""Meetings that are drawn across all lanes; the others are a mark in one lane."""

_DECISION_KINDS = frozenset({EventKind.BESLUIT, EventKind.BESCHIKKING})

_WEIGHTS = {
    "besluit_nood": 60,
    EventKind.BESCHIKKING.value: 50,
    EventKind.INCIDENT.value: 40,
    EventKind.MELDING.value: 35,
    EventKind.CONTACT.value: 4,
    EventKind.AANBOD_EINDE.value: 4,
}
_ORDINARY = 10
_TURNING_POINT = 40
_DECISION = 15


class Extent(NamedTuple):
    """The time an event takes up, in days: from ``first`` to ``last``, its mark standing at ``at``."""

    at: float
    first: float
    last: float


class Mark(NamedTuple):
    """How one event is drawn. ``signs`` are glyphs right of the mark, ``weight`` the claim of its label.

    ``is_uncertain``: its day is not known, the mark is hollow on a soft band. ``lasts``: it
    has a last day, a bar runs from the mark.
    """

    event_id: str
    glyph: str
    label: str
    weight: int
    signs: tuple[str, ...] = ()
    is_bold: bool = False
    is_uncertain: bool = False
    lasts: bool = False
    is_nood: bool = False
    is_locked: bool = False


def is_joint(event: Event) -> bool:
    """Whether the event is a meeting that is drawn across all lanes."""
    return event.meeting is not None and event.meeting.kind in JOINT_MEETINGS


def extent_of(event: Event) -> Extent:
    """Where the event lies on the axis. A known day is marked at noon, an uncertain one halfway."""
    first = float(event.when.earliest.toordinal())
    last = event.when.latest.toordinal() + 1.0
    at = (first + last) / 2
    if event.until is not None:
        last = max(last, event.until.latest.toordinal() + 1.0)
    return Extent(at, first, last)


def glyph_of(event: Event) -> str:
    """The name of the event's mark; a decision out of nood shows as such at any kind of event."""
    if event.decision is not None and (event.kind in _DECISION_KINDS or event.is_nood):
        return f"besluit_{event.decision.basis.value}"
    if event.kind is EventKind.BESLUIT:
        return "besluit_onbekend"
    return str(event.kind.value)


def weight_of(event: Event, glyph: str) -> int:
    """How strong the claim of the event's label on the room is."""
    weight = _WEIGHTS.get(glyph, _WEIGHTS.get(event.kind.value, _ORDINARY))
    if event.decision is not None:
        weight += _DECISION
        weight = max(weight, _WEIGHTS["besluit_nood"]) if event.is_nood else weight
    return weight + (_TURNING_POINT if event.has_label(EventLabel.KANTELMOMENT) else 0)


def mark_of(event: Event) -> Mark:
    """Everything about drawing one event that does not depend on where it is drawn."""
    glyph = glyph_of(event)
    is_turning_point = event.has_label(EventLabel.KANTELMOMENT)
    return Mark(
        event_id=event.id,
        glyph=glyph,
        label=" ".join(event.title.split()),
        weight=weight_of(event, glyph),
        signs=_signs_of(event),
        is_bold=is_turning_point,
        is_uncertain=not event.when.is_exact,
        lasts=event.until is not None,
        is_nood=event.is_nood,
        is_locked=event.locked,
    )


def _signs_of(event: Event) -> tuple[str, ...]:
    signs = []
    if event.accounts:
        signs.append("lezingen")
    if event.has_label(EventLabel.KANTELMOMENT):
        signs.append("kantelmoment")
    if event.has_label(EventLabel.WAT_WERKTE):
        signs.append("wat_werkte")
    return tuple(signs)
