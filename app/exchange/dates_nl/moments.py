"""Reads one moment in any form, with the words of doubt and the small words around it."""

import re
from dataclasses import replace
from datetime import timedelta

from app.domain.when import Precision
from app.exchange.dates_nl.days import read_day, read_month, read_year
from app.exchange.dates_nl.moment import Impossible, Moment, Outcome
from app.exchange.dates_nl.stretches import (
    read_holiday,
    read_month_part,
    read_quarter,
    read_season,
    read_week,
    read_year_part,
)

DOUBT_DAYS = 7
"""A day about which somebody was unsure lies at most this many days off."""

_READERS = (
    read_day,
    read_month,
    read_week,
    read_quarter,
    read_month_part,
    read_season,
    read_holiday,
    read_year_part,
    read_year,
)
_DOUBT_BEFORE = re.compile(
    r"(?:\(\?\)|\?|±|\+\s*/\s*-|\+-|~|(?:ca|circa|rond|rondom|omstreeks|ongeveer|vermoedelijk|waarschijnlijk"
    r"|mogelijk|misschien|ergens)\b\.?)\s*"
)
_DOUBT_AFTER = re.compile(r"\s*(?:\(\s*\?\s*\)|\?|\(\s*(?:ca|circa|ongeveer|vermoedelijk)\.?\s*\))")
_SMALL_WORDS = re.compile(r"(?:in|op|de|het|tijdens|gedurende|datum|d\.?d\.?)\b:?\s*")


def read_moment(text: str) -> Outcome:
    """One moment, unsure or not; ``text`` is plain."""
    sure = without_doubt(text)
    outcome = _read_sure(without_small_words(sure))
    if sure == text or not isinstance(outcome, Moment):
        return outcome
    return doubted(outcome)


def without_doubt(text: str) -> str:
    """``text`` without the words and marks that say somebody was unsure."""
    return _stripped(text, before=_DOUBT_BEFORE, after=_DOUBT_AFTER)


def without_small_words(text: str) -> str:
    """``text`` without the small words in front that change nothing."""
    return _stripped(text, before=_SMALL_WORDS, after=None)


def doubted(moment: Moment) -> Moment:
    """The same moment as an unsure one: a day becomes the week around it on either side."""
    if moment.precision is not Precision.DAG:
        return replace(moment, circa=True)
    by = timedelta(days=DOUBT_DAYS)
    return Moment(
        precision=Precision.TUSSEN,
        earliest=moment.earliest - by,
        latest=moment.latest + by,
        circa=True,
        warning=moment.warning,
    )


def _read_sure(text: str) -> Outcome:
    impossible: Impossible | None = None
    for read in _READERS:
        outcome = read(text)
        if isinstance(outcome, Moment):
            return outcome
        impossible = impossible or outcome
    return impossible


def _stripped(text: str, *, before: re.Pattern[str], after: re.Pattern[str] | None) -> str:
    """``text`` without what matches at its front, as often as it does, and at its end."""
    while (match := before.match(text)) is not None and match.end() < len(text):
        text = text[match.end() :]
    if (
        after is not None
        and (match := re.search(f"(?:{after.pattern})$", text)) is not None
        and match.start()
    ):
        text = text[: match.start()]
    return text
