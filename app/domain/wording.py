"""Dutch words for days, dates, counts and distances; the one place where they are made.

No locale is read: the words are the same on every machine. `When.text`, what people
themselves wrote, is shown everywhere; the words made here are for dates the program
makes or moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.month_parts import month_part, season, year_part
from app.domain.period import Period
from app.domain.when import Distance, Precision, When

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
UNKNOWN = "datum onbekend"
ABOUT = "±"


def day_text(day: date) -> str:
    """A day in full: "15 september 2021"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day_text(day: date) -> str:
    """A day with a short month: "15 sep 2021"."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def weekday_text(day: date) -> str:
    """A day with the day of the week: "woensdag 15 september 2021"."""
    return f"{WEEKDAYS[day.weekday()]} {day_text(day)}"


def month_text(day: date) -> str:
    """The month of a day: "september 2021"."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def short_month_text(day: date) -> str:
    """The month of a day, short: "sep 2021"."""
    return f"{SHORT_MONTHS[day.month - 1]} {day.year}"


def when_text(when: When) -> str:
    """Words made from the precision and the bounds of a date: "begin mei 2021", "± maart 2019"."""
    first = when.earliest
    match when.precision:
        case Precision.DAG:
            words = day_text(first)
        case Precision.WEEK:
            year, week, _ = first.isocalendar()
            words = f"week {week} van {year}"
        case Precision.MAAND:
            words = month_text(first)
        case Precision.KWARTAAL:
            words = f"{(first.month + 2) // 3}e kwartaal {first.year}"
        case _:
            return _wide_text(when)
    return f"{ABOUT} {words}" if when.circa else words


def worded(when: When) -> When:
    """The same date with words made from its precision, for dates the program makes or moves."""
    return replace(when, text=when_text(when))


def span_text(start: When, end: When | None) -> str:
    """A span in the words people used: "maart 2019 – 28 augustus 2020", "vanaf 10 maart 2023"."""
    return f"vanaf {start.text}" if end is None else f"{start.text} – {end.text}"


def period_text(period: Period) -> str:
    """A run of days: "1 januari 2019 – 31 maart 2023"; a single day is that day."""
    if period.start == period.end:
        return day_text(period.start)
    return f"{day_text(period.start)} – {day_text(period.end)}"


def number_text(number: int) -> str:
    """A whole number as Dutch writes it: "10.000"."""
    return f"{number:,}".replace(",", ".")


def count_text(number: int, one: str, many: str) -> str:
    """How many of something: "geen afspraken", "1 afspraak", "26 afspraken"."""
    if number == 0:
        return f"geen {many}"
    return f"{number_text(number)} {one if number == 1 else many}"


def days_text(days: int) -> str:
    """A number of days: "1 dag", "227 dagen", "0 dagen"."""
    return f"{number_text(days)} {'dag' if abs(days) == 1 else 'dagen'}"


def distance_text(distance: Distance) -> str:
    """Days between two dates: "227 dagen", or "± 30 dagen (16–45)" when a date is not known to the day."""
    if distance.is_exact:
        return days_text(distance.days)
    dash = " tot " if distance.least < 0 else "–"
    return f"{ABOUT} {days_text(distance.days)} ({distance.least}{dash}{distance.most})"


def listing_text(words: Sequence[str]) -> str:
    """Words after each other as a sentence has them: "school, moeder en vader"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"


def capitalised(text: str) -> str:
    """The text with a capital in front; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def _wide_text(when: When) -> str:
    """Words for what is too wide for a "±": a year, a span or nothing known at all."""
    if when.precision is Precision.ONBEKEND:
        return UNKNOWN
    if when.precision is Precision.JAAR:
        return f"ergens in {when.earliest.year}" if when.circa else str(when.earliest.year)
    if when.circa:
        return _loose_text(when.earliest, when.latest)
    return f"tussen {short_day_text(when.earliest)} en {short_day_text(when.latest)}"


def _loose_text(first: date, last: date) -> str:
    """Words for an unsure span: a part of a month or year, a season, a day more or less."""
    if part := month_part(first, last):
        return f"{part} {month_text(first)}"
    if part := year_part(first, last):
        return f"{part} {first.year}"
    if part := season(first, last):
        return part
    if last - first == timedelta(days=14):
        return f"{ABOUT} {day_text(first + timedelta(days=7))}"
    return f"ergens tussen {short_day_text(first)} en {short_day_text(last)}"
