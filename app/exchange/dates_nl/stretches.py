"""Reads stretches of time: weeks, quarters, parts of months and years, seasons and school holidays."""

import re
from datetime import date, timedelta

from app.domain.month_parts import (
    HOLIDAYS,
    holiday_bounds,
    month_part_bounds,
    season_bounds,
    year_part_bounds,
)
from app.domain.when import Precision
from app.domain.wording import day_text
from app.exchange.dates_nl.days import MONTH, YEAR
from app.exchange.dates_nl.moment import Impossible, Moment, Outcome, loose, whole_year, year_problem
from app.exchange.dates_nl.vocabulary import MONTH_NUMBERS, MONTH_PARTS, ORDINALS, SEASONS, one_of

_OF = r"[\s,.]*(?:[-–/]\s*)?(?:van\s+)?(?:het jaar\s+)?"
_WEEKS = (
    re.compile(rf"(?:week|wk)\.?\s*(?:nr\.?\s*)?(?P<week>\d{{1,2}}){_OF}{YEAR}", re.ASCII),
    re.compile(rf"{YEAR}[\s,]*-?\s*(?:week|wk|w)\.?\s*(?P<week>\d{{1,2}})", re.ASCII),
)
_QUARTERS = (
    re.compile(rf"(?:q|k|kwartaal)\s*(?P<quarter>\d){_OF}{YEAR}", re.ASCII),
    re.compile(rf"{YEAR}[\s,]*-?\s*(?:q|k|kwartaal\s*)(?P<quarter>\d)", re.ASCII),
    re.compile(rf"(?P<quarter>\d(?:e|ste|de)?|{one_of(ORDINALS)})\s+kwartaal{_OF}{YEAR}", re.ASCII),
)
_MONTH_PART = re.compile(
    rf"(?P<part>{one_of(MONTH_PARTS)})\s+(?:van\s+)?(?:de maand\s+)?"
    rf"(?P<name>{MONTH})[\s.,]*(?:van\s+)?{YEAR}",
    re.ASCII,
)
_YEAR_PART = re.compile(rf"(?P<part>{one_of(MONTH_PARTS)})\s+(?:van\s+)?(?:het jaar\s+)?{YEAR}", re.ASCII)
_SEASON = re.compile(rf"(?P<season>{one_of(SEASONS)}){_OF}{YEAR}", re.ASCII)
_TWO_YEARS = rf"{YEAR}(?:\s*[-–/]\s*(?P<next>\d{{4}}|'?\d{{2}}))?"
_WINTER = re.compile(rf"winter{_OF}{_TWO_YEARS}", re.ASCII)
_HOLIDAY = re.compile(rf"(?P<holiday>{'|'.join(HOLIDAYS)}){_OF}{_TWO_YEARS}", re.ASCII)


def read_week(text: str) -> Outcome:
    """An ISO week, Monday up to and including Sunday."""
    match = _first(_WEEKS, text)
    if match is None:
        return None
    year, week = whole_year(match["year"]), int(match["week"])
    if (problem := year_problem(year)) is not None:
        return problem
    last = date(year, 12, 28).isocalendar().week
    if not 1 <= week <= last:
        return Impossible(reason=f"{year} heeft {last} weken.", suggestions=(f"week {last} {year}",))
    monday = date.fromisocalendar(year, week, 1)
    return Moment(precision=Precision.WEEK, earliest=monday, latest=monday + timedelta(days=6))


def read_quarter(text: str) -> Outcome:
    """A quarter of a year."""
    match = _first(_QUARTERS, text)
    if match is None:
        return None
    year, quarter = whole_year(match["year"]), ORDINALS.get(match["quarter"]) or int(match["quarter"][0])
    if (problem := year_problem(year)) is not None:
        return problem
    if not 1 <= quarter <= 4:
        return Impossible(reason="Een jaar heeft vier kwartalen.")
    first = date(year, 3 * quarter - 2, 1)
    following = date(year + (quarter == 4), (3 * quarter) % 12 + 1, 1)
    return Moment(precision=Precision.KWARTAAL, earliest=first, latest=following - timedelta(days=1))


def read_month_part(text: str) -> Outcome:
    """Begin, half, medio or eind of a month."""
    match = _MONTH_PART.fullmatch(text)
    if match is None:
        return None
    year = whole_year(match["year"])
    bounds = month_part_bounds(MONTH_PARTS[match["part"]], year, MONTH_NUMBERS[match["name"]])
    return year_problem(year) or loose(bounds)


def read_year_part(text: str) -> Outcome:
    """Begin, medio or eind of a year."""
    match = _YEAR_PART.fullmatch(text)
    if match is None:
        return None
    year, part = whole_year(match["year"]), MONTH_PARTS[match["part"]]
    return year_problem(year) or loose(year_part_bounds("medio" if part == "half" else part, year))


def read_season(text: str) -> Outcome:
    """A season; a winter belongs to two years."""
    if (match := _SEASON.fullmatch(text)) is not None:
        year = whole_year(match["year"])
        return year_problem(year) or loose(season_bounds(SEASONS[match["season"]], year))
    match = _WINTER.fullmatch(text)
    if match is None:
        return None
    year = whole_year(match["year"])
    problem = year_problem(year) or _next_year_problem(match, "winter")
    return problem or loose(season_bounds("winter", year), warning=_winter_warning(match))


def read_holiday(text: str) -> Outcome:
    """A school holiday, as wide as all regions together."""
    match = _HOLIDAY.fullmatch(text)
    if match is None:
        return None
    year = whole_year(match["year"])
    problem = year_problem(year) or _next_year_problem(match, match["holiday"])
    return problem or loose(holiday_bounds(match["holiday"], year))


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> re.Match[str] | None:
    return next((found for pattern in patterns if (found := pattern.fullmatch(text)) is not None), None)


def _next_year_problem(match: re.Match[str], name: str) -> Impossible | None:
    if match["next"] is None:
        return None
    year = whole_year(match["year"])
    if whole_year(match["next"]) == year + 1 and name in ("winter", "kerstvakantie"):
        return None
    suggestion = f"{name} {year}/{year + 1}" if name in ("winter", "kerstvakantie") else f"{name} {year}"
    return Impossible(reason="Deze twee jaren horen niet bij elkaar.", suggestions=(suggestion,))


def _winter_warning(match: re.Match[str]) -> str:
    if match["next"] is not None:
        return ""
    year = whole_year(match["year"])
    first, last = season_bounds("winter", year)
    return (
        f"Gelezen als {day_text(first)} tot en met {day_text(last)}. "
        f"Bedoelt u de winter daarvoor, schrijf dan winter {year - 1}/{year}."
    )
