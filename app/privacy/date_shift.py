"""Moving all dates of a case by the same whole number of weeks, so that the real time is hidden.

Distances and days of the week stay, so signals and drawings keep their shape. How far is
fixed for a case, so that the same case gives the same result again; it cannot be found
back from the result, because that carries another id.
"""

import hashlib
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any, TypeVar, cast

from app.domain.entities import Entity
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.domain.wording import worded

_T = TypeVar("_T")

_LEAST_WEEKS, _MOST_WEEKS = 26, 234


def shift_days(case: CaseSnapshot) -> int:
    """How many days this case is moved: always the same, a multiple of seven, between ½ and 4½ years."""
    drawn = int.from_bytes(hashlib.sha256(f"terugblik:{case.case.id}".encode()).digest()[:8])
    weeks = _LEAST_WEEKS + drawn % (_MOST_WEEKS - _LEAST_WEEKS + 1)
    return -7 * weeks if drawn >> 63 else 7 * weeks


def shifted_case(case: CaseSnapshot, days: int) -> CaseSnapshot:
    """The case with every date ``days`` later (negative: earlier), and new words for each.

    The words people used are left out, because "Pasen 2020" tells the real date. Only the
    day on which the file must be deleted stays: it belongs to the paper, not to the case.
    """
    changed: list[Entity] = [_shifted(one, days) for one in case.each()]
    moved = case.with_entities(changed)
    return moved.with_entities([replace(moved.case, delete_after=case.case.delete_after)])


def _shifted(value: _T, days: int) -> _T:
    """A value with all dates in it and in its parts moved."""
    if isinstance(value, When):
        return cast(_T, _shifted_when(value, days))
    if isinstance(value, Period):
        return cast(_T, Period(start=_day(value.start, days), end=_day(value.end, days)))
    if isinstance(value, date):
        return cast(_T, _day(value, days))
    if isinstance(value, tuple):
        return cast(_T, tuple(_shifted(part, days) for part in value))
    if is_dataclass(value) and not isinstance(value, type):
        found = {each.name: getattr(value, each.name) for each in fields(value)}
        return cast(_T, replace(cast(Any, value), **{n: _shifted(part, days) for n, part in found.items()}))
    return value


def _shifted_when(when: When, days: int) -> When:
    earliest, latest = _day(when.earliest, days), _day(when.latest, days)
    if (earliest - when.earliest).days == days == (latest - when.latest).days:
        return worded(when.shifted(days, ""))
    value = earliest.isoformat() if when.is_exact else None
    return worded(replace(when, earliest=earliest, latest=latest, value=value))


def _day(day: date, days: int) -> date:
    """A day moved, no further than the calendar reaches."""
    reach = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return day + timedelta(days=reach - day.toordinal())
