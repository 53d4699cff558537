"""How well the dates of two events fit one happening; an uncertain date is a span."""

from __future__ import annotations

from app.domain.event import Event
from app.domain.when import When
from app.domain.wording import days_text

FAR = 14
"""Days between two dates beyond which they are not taken for one."""

_BY_GAP = ((0, 1.0), (1, 0.93), (3, 0.86), (7, 0.7), (FAR, 0.5))
_BY_GAP_OF_DAYS = ((0, 1.0), (1, 0.93), (3, 0.8), (7, 0.5), (FAR, 0.35))
"""Two people who both know the day seldom are a week apart; what comes back weekly is."""

_BY_WIDTH = ((1, 1.0), (7, 0.95), (31, 0.9), (92, 0.8), (366, 0.65))
_UNDATED = 0.5


def date_closeness(one: Event, other: Event) -> float:
    """From 0 (too far apart) to 1 (the same day); wide spans say less."""
    first, second = one.when, other.when
    if not (first.is_known and second.is_known):
        return _UNDATED
    gap = days_between(first, second)
    for most, closeness in _BY_GAP_OF_DAYS if first.is_exact and second.is_exact else _BY_GAP:
        if gap <= most:
            return closeness * _certainty(max(width(first), width(second)))
    return 0.0


def days_between(one: When, other: When) -> int:
    """Days that surely lie between two dates; 0 when they may be the same day."""
    first, second = (one, other) if one.earliest <= other.earliest else (other, one)
    return max(0, (second.earliest - first.latest).days)


def width(when: When) -> int:
    """Days a date may stand for."""
    return (when.latest - when.earliest).days + 1


def date_reason(one: Event, other: Event) -> str:
    """The same in Dutch, as the beginning of a sentence."""
    first, second = one.when, other.when
    if not (first.is_known and second.is_known):
        return "Datum onbekend"
    if first.is_exact and first.order_key == second.order_key:
        return "Zelfde dag"
    gap = days_between(first, second)
    return f"{days_text(gap)} uit elkaar" if gap else "Kan dezelfde tijd zijn"


def _certainty(days: int) -> float:
    for most, certainty in _BY_WIDTH:
        if days <= most:
            return certainty
    return _UNDATED
