"""Sentences about dates that cannot be read, with the readings that come nearest."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from app.domain.period import Period
from app.domain.wording import MONTHS, capitalised
from app.exchange.dates_nl.days import MONTH
from app.exchange.dates_nl.moment import Impossible, Moment, whole_year
from app.exchange.dates_nl.moments import read_moment
from app.exchange.dates_nl.vocabulary import KNOWN_WORDS, MONTH_NUMBERS, RELATIVE

NOT_READ = "Voorbeeld: 15-9-2021, of: begin mei 2021."
"""What always helps."""

MOST_SUGGESTIONS = 3

_MONTH_AND_TWO = re.compile(rf"(?P<name>{MONTH})[\s.\-–/]+(?P<two>\d{{2}})", re.ASCII)
_NUMBER_AND_TWO = re.compile(r"(?P<month>0?[1-9]|1[0-2])[-/.](?P<two>\d{2})", re.ASCII)
_SHOWN = 40


def impossible_text(impossible: Impossible) -> str:
    """A date that does not exist, and what might be meant."""
    return _with_suggestions(impossible.reason, impossible.suggestions)


def unread_text(typed: str, bare: str, case_period: Period) -> str:
    """A text that is not a date: relative, without a year, with a slip, or something else."""
    shown = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}…"
    if relative := _relative_word(bare):
        reason = f"“{capitalised(relative)}” hangt af van de dag waarop het is geschreven."
        return f"{reason} Schrijf de datum zelf. {NOT_READ}"
    if suggestions := _with_a_year(bare, case_period):
        return _with_suggestions("Er staat geen jaar bij.", suggestions)
    if suggestions := _short_year(bare):
        return _with_suggestions("Het jaar is niet duidelijk.", suggestions)
    if suggestion := _without_slip(bare):
        return _with_suggestions(f"“{shown}” begrijp ik nog niet.", (suggestion,))
    return f"“{shown}” begrijp ik nog niet als datum. {NOT_READ}"


def _with_suggestions(reason: str, suggestions: tuple[str, ...]) -> str:
    if not suggestions:
        return f"{reason} {NOT_READ}"
    *others, last = suggestions
    choice = f"{', '.join(others)} of {last}" if others else last
    return f"{reason} Bedoelt u {choice}?"


def _relative_word(bare: str) -> str:
    return next((word for word in re.findall(r"[a-z]+", bare) if word in RELATIVE), "")


def _with_a_year(bare: str, case_period: Period) -> tuple[str, ...]:
    """The text with each year of the case behind it, as far as that gives a date within the case."""
    if bare.isdigit() or re.search(r"\d{4}|'\d\d$", bare):
        return ()
    years = range(case_period.start.year, case_period.end.year + 1)
    joint = "-" if re.fullmatch(r"[\d\-./ ]+", bare) else " "
    forms = (f"{bare}{joint}{year}" for year in years)
    return _readable(forms, case_period)


def _readable(forms: Iterable[str], case_period: Period) -> tuple[str, ...]:
    found: list[str] = []
    for form in forms:
        moment = read_moment(form)
        if not isinstance(moment, Moment) or (moment.warning and "winter" not in form):
            continue
        if moment.earliest <= case_period.end and moment.latest >= case_period.start:
            found.append(form)
    return tuple(found[:MOST_SUGGESTIONS])


def _short_year(bare: str) -> tuple[str, ...]:
    if (match := _MONTH_AND_TWO.fullmatch(bare)) is not None:
        month = MONTHS[MONTH_NUMBERS[match["name"]] - 1]
        return (f"{month} {whole_year(match['two'])}", f"{int(match['two'])} {month} met een jaar erbij")
    if (match := _NUMBER_AND_TWO.fullmatch(bare)) is not None:
        return (f"{MONTHS[int(match['month']) - 1]} {whole_year(match['two'])}",)
    return ()


def _without_slip(bare: str) -> str:
    """The text with its unknown words replaced by known ones that look like them, if that is a date."""
    mended = re.sub(r"[a-z]{3,}", _nearest_word, bare)
    outcome = read_moment(mended) if mended != bare else None
    return mended if isinstance(outcome, Moment) else ""


def _nearest_word(match: re.Match[str]) -> str:
    word = match[0]
    if word in MONTH_NUMBERS:
        return word
    return next(iter(get_close_matches(word, KNOWN_WORDS, n=1, cutoff=0.75)), word)
