"""Loose names for parts of months and years, with the days they stand for.

One table for both directions: reading "begin mei 2021" and wording 1–10 May 2021.
"""

from __future__ import annotations

import calendar
from datetime import date
from types import MappingProxyType

BEGIN, HALF, EIND, MEDIO = "begin", "half", "eind", "medio"


def month_part_bounds(part: str, year: int, month: int) -> tuple[date, date]:
    """First and last day of *begin* (1–10), *half* or *medio* (11–20) or *eind* (21–last) of a month."""
    last = calendar.monthrange(year, month)[1]
    first_day, last_day = {BEGIN: (1, 10), HALF: (11, 20), MEDIO: (11, 20), EIND: (21, last)}[part]
    return date(year, month, first_day), date(year, month, last_day)


def year_part_bounds(part: str, year: int) -> tuple[date, date]:
    """First and last day of *begin* (Jan–Apr), *medio* (May–Aug) or *eind* (Sep–Dec) of a year."""
    first, last = {BEGIN: (1, 4), MEDIO: (5, 8), EIND: (9, 12)}[part]
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


_SEASON_MONTHS = MappingProxyType({"voorjaar": (3, 5), "zomer": (6, 8), "najaar": (9, 11)})
"""First and last month of a season that lies within one year."""


def season_bounds(name: str, year: int) -> tuple[date, date]:
    """First and last day of *voorjaar*, *zomer*, *najaar*, or of the *winter* that begins in ``year``."""
    if name == "winter":
        february = calendar.monthrange(year + 1, 2)[1]
        return date(year, 12, 1), date(year + 1, 2, february)
    first, last = _SEASON_MONTHS[name]
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


_HOLIDAYS = MappingProxyType(
    {
        "voorjaarsvakantie": ((2, 8), (3, 8)),
        "meivakantie": ((4, 20), (5, 12)),
        "zomervakantie": ((7, 1), (9, 8)),
        "herfstvakantie": ((10, 10), (11, 1)),
        "kerstvakantie": ((12, 19), (1, 9)),
    }
)
"""School holidays of all regions together, as (month, day) of the first and the last day."""

HOLIDAYS = tuple(_HOLIDAYS)


def holiday_bounds(name: str, year: int) -> tuple[date, date]:
    """First and last day of a school holiday; *kerstvakantie* is the one that begins in ``year``."""
    first, last = _HOLIDAYS[name]
    start = date(year, *first)
    return start, date(year + 1 if last < first else year, *last)


def month_part(first: date, last: date) -> str:
    """*begin*, *half* or *eind* when these are the days of it, else empty."""
    for part in (BEGIN, HALF, EIND):
        if month_part_bounds(part, first.year, first.month) == (first, last):
            return part
    return ""


def year_part(first: date, last: date) -> str:
    """*begin*, *medio* or *eind* when these are the days of that part of the year, else empty."""
    for part in (BEGIN, MEDIO, EIND):
        if year_part_bounds(part, first.year) == (first, last):
            return part
    return ""


def season(first: date, last: date) -> str:
    """A season or school holiday with its year when these are the days of it, else empty."""
    if season_bounds("winter", first.year) == (first, last):
        return f"winter {first.year}/{last.year}"
    for name in _SEASON_MONTHS:
        if season_bounds(name, first.year) == (first, last):
            return f"{name} {first.year}"
    for name in HOLIDAYS:
        if holiday_bounds(name, first.year) == (first, last):
            return f"{name} {first.year}"
    return ""
