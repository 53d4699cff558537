"""Reads days, months and years that are written out: "18-3-2019", "ma 18 mrt '19", "2019-03", "2019"."""

import re
from calendar import monthrange
from datetime import date

from app.domain.when import Precision
from app.domain.wording import MONTHS, WEEKDAYS, capitalised, day_text
from app.exchange.dates_nl.moment import Impossible, Moment, Outcome, exact_day, whole_year, year_problem
from app.exchange.dates_nl.vocabulary import MONTH_NUMBERS, WEEKDAY_NUMBERS, one_of

MONTH = one_of(MONTH_NUMBERS)
WEEKDAY = rf"(?:(?P<weekday>{one_of(WEEKDAY_NUMBERS)})\.?,?\s+)?"
YEAR = r"(?P<year>\d{4}|'\d{2})"
ORDINAL = r"(?:e|ste|de)?"
_SEPARATOR = r"\s*[-–/.]\s*"
_TIME = r"(?:,?\s+om\s+\d{1,2}(?:[.:]\d{2})?|,?\s+\d{1,2}:\d{2}(?::\d{2})?|,?\s+\d{1,2}[.:]\d{2}(?=\s*u))"

_TRAILING_TIME = re.compile(rf"(?:{_TIME}(?:\s*u(?:ur)?)?|t\d{{2}}:\d{{2}}(?::\d{{2}})?)$", re.ASCII)
_NUMBERS = re.compile(
    rf"{WEEKDAY}(?P<day>\d{{1,2}}){_SEPARATOR}(?P<month>\d{{1,2}}){_SEPARATOR}(?P<year>\d{{4}}|'?\d{{2}})",
    re.ASCII,
)
_ISO = re.compile(r"(?P<year>\d{4})[-–/.](?P<month>\d{1,2})[-–/.](?P<day>\d{1,2})", re.ASCII)
_NAMED = re.compile(
    rf"{WEEKDAY}(?P<day>\d{{1,2}}){ORDINAL}[\s.\-–/]*(?P<name>{MONTH})[\s.,\-–/]*(?:van\s+)?"
    r"(?P<year>\d{4}|'?\d{2})",
    re.ASCII,
)
_NAMED_MONTH = re.compile(rf"(?P<name>{MONTH})[\s.,\-–/]*(?:van\s+)?{YEAR}", re.ASCII)
_MONTH_YEAR = re.compile(rf"(?P<month>\d{{1,2}}){_SEPARATOR}(?P<year>\d{{4}})", re.ASCII)
_YEAR_MONTH = re.compile(r"(?P<year>\d{4})\s*[-–]\s*(?P<month>\d{1,2})", re.ASCII)
_YEAR = re.compile(rf"(?:(?:het )?jaar )?{YEAR}", re.ASCII)


def read_day(text: str) -> Outcome:
    """A day, with or without the day of the week and a clock time (which is left out)."""
    bare = _TRAILING_TIME.sub("", text)
    for pattern in (_NUMBERS, _ISO, _NAMED):
        if (match := pattern.fullmatch(bare)) is not None:
            return _day(match)
    return None


def read_month(text: str) -> Outcome:
    """A month of a year."""
    for pattern in (_NAMED_MONTH, _MONTH_YEAR, _YEAR_MONTH):
        if (match := pattern.fullmatch(text)) is not None:
            return month_moment(whole_year(match["year"]), _month_number(match))
    return None


def read_year(text: str) -> Outcome:
    """A year."""
    match = _YEAR.fullmatch(text)
    if match is None:
        return None
    year = whole_year(match["year"])
    if (problem := year_problem(year)) is not None:
        return problem
    first, last = date(year, 1, 1), date(year, 12, 31)
    return Moment(precision=Precision.JAAR, earliest=first, latest=last, value=f"{year:04d}")


def month_moment(year: int, month: int) -> Moment | Impossible:
    """The moment of a whole month, or why it does not exist."""
    if (problem := year_problem(year)) is not None:
        return problem
    if not 1 <= month <= 12:
        return Impossible(reason=f"Maand {month} bestaat niet.")
    last = monthrange(year, month)[1]
    return Moment(
        precision=Precision.MAAND,
        earliest=date(year, month, 1),
        latest=date(year, month, last),
        value=f"{year:04d}-{month:02d}",
    )


def day_moment(year: int, month: int, day: int) -> Moment | Impossible:
    """The moment of one day, or why it does not exist, with the nearest days that do."""
    if (problem := year_problem(year)) is not None:
        return problem
    if not 1 <= month <= 12:
        return _no_month(year, month, day)
    last = monthrange(year, month)[1]
    if 1 <= day <= last:
        return exact_day(date(year, month, day))
    month_name = f"{MONTHS[month - 1]} {year}"
    nearest = date(year, month, 1 if day < 1 else last)
    return Impossible(
        reason=f"{capitalised(month_name)} heeft {last} dagen.", suggestions=(day_text(nearest),)
    )


def _month_number(match: re.Match[str]) -> int:
    found = match.groupdict()
    return MONTH_NUMBERS[found["name"]] if found.get("name") else int(found["month"])


def _day(match: re.Match[str]) -> Moment | Impossible:
    outcome = day_moment(whole_year(match["year"]), _month_number(match), int(match["day"]))
    weekday = match.groupdict().get("weekday")
    if weekday is None or isinstance(outcome, Impossible):
        return outcome
    return with_weekday(outcome, weekday)


def with_weekday(moment: Moment, weekday: str) -> Moment:
    """The same day, with a warning when people wrote another day of the week beside it."""
    written, real = WEEKDAY_NUMBERS[weekday], moment.earliest.weekday()
    if written == real:
        return moment
    warning = f"{capitalised(day_text(moment.earliest))} is een {WEEKDAYS[real]}, geen {WEEKDAYS[written]}."
    return exact_day_with(moment.earliest, warning)


def exact_day_with(day: date, warning: str) -> Moment:
    """A known day about which something must be said."""
    return Moment(precision=Precision.DAG, earliest=day, latest=day, value=day.isoformat(), warning=warning)


def _no_month(year: int, month: int, day: int) -> Impossible:
    swapped = day_moment(year, day, month) if 1 <= day <= 12 else None
    suggestions = (day_text(swapped.earliest),) if isinstance(swapped, Moment) else ()
    return Impossible(reason=f"Maand {month} bestaat niet.", suggestions=suggestions)
