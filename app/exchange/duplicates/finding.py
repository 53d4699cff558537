"""Finds the pairs among all events of a case, quickly enough for thousands of rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import timedelta

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.exchange.duplicates.closeness import FAR
from app.exchange.duplicates.comparing import Comparison, compare, reason
from app.exchange.duplicates.vocabulary import Vocabulary, vocabulary_of

LEAST_SCORE = 0.4
"""Pairs that look less alike are not proposed."""

LEAST_SCORE_OF_ONE = 0.7
"""The same for a row that a party may have sent before in other words."""

_MOST_UNDATED = 200
"""Events without a date that are looked at; more of them would be held against everything for nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleDuplicate:
    """Two events, in order of time, that may be one happening: a score from 0 to 1 and why, in Dutch."""

    a: str
    b: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    one: Event
    other: Event
    comparison: Comparison


def possible_duplicates(
    case: CaseSnapshot, among: Collection[str] | None = None
) -> tuple[PossibleDuplicate, ...]:
    """Pairs of different suppliers that may be one happening, the likeliest first.

    With ``among`` (ids of new events) only pairs with one of these, and then also a row
    that its own supplier may have sent before in other words. An event is paired with at
    most one of each supplier, and never when somebody linked the two.
    """
    events = case.events_in_order
    vocabulary = vocabulary_of(case, events)
    linked = {frozenset((link.from_id, link.to_id)) for link in case.links.values()}
    found = [
        _Found(one=one, other=other, comparison=comparison)
        for one, other in _neighbours(events)
        if _may_pair(one, other, among)
        and frozenset((one.id, other.id)) not in linked
        and (comparison := compare(case, vocabulary, one, other)) is not None
        and comparison.score >= _least(one, other)
    ]
    found.sort(key=lambda pair: (-pair.comparison.score, pair.one.id, pair.other.id))
    return tuple(_proposal(vocabulary, pair) for pair in _one_of_each(found))


def _neighbours(events: Collection[Event]) -> Iterator[tuple[Event, Event]]:
    """Every two events whose dates may be one, the earlier first."""
    reach = timedelta(days=FAR)
    undated = [event for event in events if not event.when.is_known]
    running: list[Event] = []
    for event in events:
        if not event.when.is_known:
            continue
        since = event.when.earliest - reach
        running = [earlier for earlier in running if earlier.when.latest >= since]
        yield from ((earlier, event) for earlier in running)
        running.append(event)
    for place, event in enumerate(undated[:_MOST_UNDATED]):
        yield from ((event, other) for other in events if other.when.is_known)
        yield from ((event, other) for other in undated[place + 1 : _MOST_UNDATED])


def _may_pair(one: Event, other: Event, among: Collection[str] | None) -> bool:
    """Two that different people supplied, or one that was there and one that is new."""
    if among is None:
        return one.supplied_by_id != other.supplied_by_id
    new = (one.id in among) + (other.id in among)
    return new == 1 or (new == 2 and one.supplied_by_id != other.supplied_by_id)


def _least(one: Event, other: Event) -> float:
    return LEAST_SCORE_OF_ONE if one.supplied_by_id == other.supplied_by_id else LEAST_SCORE


def _one_of_each(found: list[_Found]) -> Iterator[_Found]:
    """The likeliest pairs, so that what one file lists apart is never taken for one thing."""
    taken: set[tuple[str, str | None]] = set()
    for pair in found:
        places = {(pair.one.id, pair.other.supplied_by_id), (pair.other.id, pair.one.supplied_by_id)}
        if not places & taken:
            taken |= places
            yield pair


def _proposal(vocabulary: Vocabulary, pair: _Found) -> PossibleDuplicate:
    return PossibleDuplicate(
        a=pair.one.id,
        b=pair.other.id,
        score=round(min(1.0, pair.comparison.score), 2),
        reason=reason(vocabulary, pair.one, pair.other, pair.comparison),
    )
