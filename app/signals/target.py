"""Where a number or a mark of a signal leads: to events, to a time, or to both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.snapshot import CaseSnapshot
from app.signals.days import Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Events to light up and the time to look at; without a time that of the events."""

    event_ids: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it leads nowhere."""
        return not self.event_ids and self.first is None


def to_events(event_ids: Iterable[str]) -> Target:
    """A target of events only, each once."""
    return Target(event_ids=tuple(dict.fromkeys(event_ids)))


def to_stretch(stretch: Stretch, event_ids: Iterable[str] = ()) -> Target:
    """A target of a stretch of time, with the events to light up in or around it."""
    return Target(event_ids=tuple(dict.fromkeys(event_ids)), first=stretch.start, last=stretch.end)


def to_days(first: int, last: int, event_ids: Iterable[str] = ()) -> Target:
    """A target of days, as ordinals."""
    return Target(
        event_ids=tuple(dict.fromkeys(event_ids)),
        first=date.fromordinal(first),
        last=date.fromordinal(last),
    )


def span_of(case: CaseSnapshot, target: Target) -> tuple[date, date] | None:
    """First and last day of what the target leads to; None when nothing of it is there."""
    if target.first is not None and target.last is not None:
        return (target.first, target.last)
    days = [case.events[i].when.reckoning_day for i in target.event_ids if i in case.events]
    return (min(days), max(days)) if days else None
