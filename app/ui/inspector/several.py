"""Several selected events: what they share, and the commands that change them all at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.event import Event, EventKind, EventLabel, Visibility
from app.domain.ids import EventId, PartyId
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import count_text, day_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What the selected events have in common; None where they differ.

    ``labels`` and ``party_ids`` are what all of them have, ``some_…`` what only a part has.
    """

    count: int
    kind: EventKind | None
    visibility: Visibility | None
    labels: frozenset[EventLabel]
    some_labels: frozenset[EventLabel]
    party_ids: tuple[PartyId, ...]
    some_party_ids: tuple[PartyId, ...]
    locked: int


def shared_by(case: CaseSnapshot, event_ids: Iterable[str]) -> Shared:
    """What these events share."""
    events = [case.events[one] for one in event_ids if one in case.events]
    order = {party.id: place for place, party in enumerate(case.parties_in_order)}
    all_labels, some_labels = _split(events, _labels)
    all_parties, some_parties = _split(events, _parties)
    return Shared(
        count=len(events),
        kind=_one({event.kind for event in events}),
        visibility=_one({event.visibility for event in events}),
        labels=frozenset(all_labels),
        some_labels=frozenset(some_labels),
        party_ids=tuple(sorted(all_parties, key=lambda one: order.get(one, 0))),
        some_party_ids=tuple(sorted(some_parties, key=lambda one: order.get(one, 0))),
        locked=sum(event.locked for event in events),
    )


def selection_text(count: int) -> str:
    """How many are selected, as a heading."""
    return count_text(count, "gebeurtenis geselecteerd", "gebeurtenissen geselecteerd")


def range_text(case: CaseSnapshot, event_ids: Iterable[str]) -> str:
    """From which day to which day the selected events lie; empty when no day is known."""
    whens = [case.events[one].when for one in event_ids if one in case.events]
    known = [when for when in whens if when.is_known]
    if not known:
        return ""
    first, last = min(when.earliest for when in known), max(when.latest for when in known)
    return day_text(first) if first == last else f"{day_text(first)} – {day_text(last)}"


def as_event_ids(ids: Sequence[str]) -> tuple[EventId, ...]:
    """Selected ids as ids of events."""
    return tuple(EventId(one) for one in ids)


def _labels(event: Event) -> Iterable[Any]:
    return event.labels


def _parties(event: Event) -> Iterable[Any]:
    return event.party_ids


def _split(events: list[Event], of: Callable[[Event], Iterable[Any]]) -> tuple[set[Any], set[Any]]:
    """What all of the events have, and what only some of them have."""
    found = [set(of(event)) for event in events]
    if not found:
        return set(), set()
    everywhere = set.intersection(*found)
    return everywhere, set.union(*found) - everywhere


def _one(values: set[Any]) -> Any:
    return next(iter(values)) if len(values) == 1 else None
