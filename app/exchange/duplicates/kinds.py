"""Which kinds of event can be two names for one happening."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.event import Event, EventKind

_TOGETHER = (
    (EventKind.OVERLEG, EventKind.CONTACT, EventKind.EVALUATIE, EventKind.OVERDRACHT),
    (EventKind.OVERLEG, EventKind.BESLUIT, EventKind.EVALUATIE),
    (EventKind.MELDING, EventKind.INCIDENT, EventKind.SIGNAAL, EventKind.CONTACT, EventKind.OMGANG),
    (EventKind.ZITTING, EventKind.BESCHIKKING, EventKind.BESLUIT),
    (EventKind.BESLUIT, EventKind.CORRESPONDENTIE, EventKind.OMGANG, EventKind.AANBOD_EINDE),
    (EventKind.BESLUIT, EventKind.AANBOD_START, EventKind.AANMELDING),
    (EventKind.OVERDRACHT, EventKind.WISSELING, EventKind.BESCHIKKING, EventKind.AANMELDING),
    (EventKind.AANBOD_EINDE, EventKind.EVALUATIE, EventKind.OMGANG),
    (EventKind.ONDERZOEK, EventKind.RAPPORT, EventKind.CORRESPONDENTIE),
    (EventKind.KLACHT, EventKind.CORRESPONDENTIE, EventKind.CONTACT),
    (EventKind.CONTACT, EventKind.CORRESPONDENTIE, EventKind.SIGNAAL),
    (EventKind.LEVENSGEBEURTENIS, EventKind.RANDVOORWAARDE, EventKind.CONTEXT),
)

_BESIDE: Mapping[EventKind, frozenset[EventKind]] = MappingProxyType(
    {kind: frozenset(other for group in _TOGETHER if kind in group for other in group) for kind in EventKind}
)

DECISIVE = frozenset({EventKind.ZITTING, EventKind.BESCHIKKING})
"""Kinds of which a family has no two on one day."""


def kind_likeness(one: Event, other: Event) -> float:
    """1 for the same kind, 0.6 for kinds that go together, 0 for others; Overig says nothing."""
    if one.kind is other.kind:
        return 1.0
    if EventKind.OVERIG in (one.kind, other.kind) or other.kind in _BESIDE[one.kind]:
        return 0.6
    return 0.0


def is_one_of_its_kind(one: Event, other: Event) -> bool:
    """Whether both are an MDO, or both something a court does: rarely two of those on one day."""
    return (one.is_mdo and other.is_mdo) or (one.kind is other.kind and one.kind in DECISIVE)
