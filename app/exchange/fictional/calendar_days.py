"""When things happen in a made-up case: busy and quiet times, and dates that are not all known to the day."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.month_parts import month_part_bounds, season_bounds
from app.domain.period import Period
from app.domain.when import When, between, in_month, in_year, on_day, unknown_within
from app.domain.wording import MONTHS, day_text
from app.exchange.fictional.dice import Dice

LAST_DAY = date(2024, 12, 31)
"""Made-up cases end here, whatever their length."""

_MOST_YEARS = 18
_BUSY_SHARE = 0.45
_UNSURE_SHARE = 0.11
_SEASONS = ((3, "voorjaar"), (6, "zomer"), (9, "najaar"))


def period_for(event_count: int) -> Period:
    """The period of a case with so many events; it grows, but no childhood is longer than eighteen years."""
    years = min(_MOST_YEARS, 1 + event_count**0.25)
    return Period(start=LAST_DAY - timedelta(days=round(years * 365)), end=LAST_DAY)


def make_days(dice: Dice, period: Period, event_count: int) -> list[date]:
    """The days of the events in order; nearly half of them in busy weeks."""
    busy = [dice.day(period.start, period.end) for _ in range(max(1, period.days // 150))]
    days = []
    for _ in range(event_count):
        day = dice.day(period.start, period.end)
        if dice.chance(_BUSY_SHARE):
            near = dice.pick(busy) + timedelta(days=dice.number(-10, 10))
            day = min(max(near, period.start), period.end)
        days.append(day)
    return sorted(days)


def exact(day: date) -> When:
    """A date known to the day, in words."""
    return on_day(day, day_text(day))


def make_when(dice: Dice, day: date, period: Period) -> When:
    """How people remember this day: mostly exactly, sometimes less."""
    if not dice.chance(_UNSURE_SHARE):
        return exact(day)
    draw = dice.number(1, 12)
    if draw <= 5:
        return _month(day, circa=draw > 3)
    if draw <= 7:
        return _part_of_month(day)
    if draw <= 9:
        return _between(dice, day)
    return _wide(draw, day, period)


def _month(day: date, *, circa: bool) -> When:
    words = f"{MONTHS[day.month - 1]} {day.year}"
    return in_month(day.year, day.month, f"rond {words}" if circa else words, circa=circa)


def _wide(draw: int, day: date, period: Period) -> When:
    if draw == 10:
        return _season(day)
    if draw == 11:
        return in_year(day.year, f"ergens in {day.year}", circa=True)
    return unknown_within(period.start, period.end)


def _part_of_month(day: date) -> When:
    part = "begin" if day.day <= 10 else "half" if day.day <= 20 else "eind"
    first, last = month_part_bounds(part, day.year, day.month)
    return between(first, last, f"{part} {MONTHS[day.month - 1]} {day.year}", circa=True)


def _between(dice: Dice, day: date) -> When:
    first = day - timedelta(days=dice.number(1, 12))
    last = day + timedelta(days=dice.number(1, 12))
    return between(first, last, f"tussen {day_text(first)} en {day_text(last)}")


def _season(day: date) -> When:
    month, name = next((found for found in _SEASONS if found[0] <= day.month < found[0] + 3), (12, "winter"))
    if name == "winter":
        year = day.year if day.month == month else day.year - 1
        return between(*season_bounds("winter", year), f"winter {year}/{year + 1}", circa=True)
    return between(*season_bounds(name, day.year), f"{name} {day.year}", circa=True)
