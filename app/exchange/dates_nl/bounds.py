"""Reads dates by their bounds: "tussen … en …", "voor …", "uiterlijk …", "na …", "vanaf …"."""

import re
from datetime import date, timedelta

from app.domain.period import Period
from app.domain.when import Precision
from app.domain.wording import day_text, period_text
from app.exchange.dates_nl.moment import Impossible, Moment, Outcome
from app.exchange.dates_nl.moments import doubted, read_moment, without_doubt
from app.exchange.dates_nl.pairs import read_pair

_BETWEEN = re.compile(r"tussen\s+(?P<rest>.+)")
_ONE_SIDED = re.compile(
    r"(?P<word>voor|uiterlijk(?:\s+op)?|niet later dan|tot en met|t/m|na|vanaf|sinds)\s+(?P<rest>.+)"
)
_DAY = timedelta(days=1)


def read_bounded(text: str, period: Period) -> Outcome:
    """A date of which people wrote the bounds; the open side is that of the case."""
    sure = without_doubt(text)
    if (match := _BETWEEN.fullmatch(sure)) is not None:
        outcome = _between(match["rest"])
    elif (match := _ONE_SIDED.fullmatch(sure)) is not None:
        outcome = _one_sided(match["word"].split()[0], read_moment(match["rest"]), period)
    else:
        return None
    return doubted(outcome) if sure != text and isinstance(outcome, Moment) else outcome


def _between(rest: str) -> Outcome:
    pair = read_pair(rest, separators=(" en ",))
    if pair is None or isinstance(pair, Impossible):
        return pair
    first, last = pair
    return _stretch(first.earliest, last.latest, circa=first.circa or last.circa)


def _one_sided(word: str, moment: Outcome, period: Period) -> Outcome:
    if not isinstance(moment, Moment):
        return moment
    first, last = period.start, period.end
    match word:
        case "voor":
            last = moment.earliest - _DAY
        case "na":
            first = moment.latest + _DAY
        case "vanaf" | "sinds":
            first = moment.earliest
        case _:
            last = moment.latest
    if first > last:
        return _outside(word, moment, period)
    return _stretch(first, last, circa=moment.circa, warning=moment.warning)


def _stretch(first: date, last: date, *, circa: bool, warning: str = "") -> Moment:
    return Moment(precision=Precision.TUSSEN, earliest=first, latest=last, circa=circa, warning=warning)


def _outside(word: str, moment: Moment, period: Period) -> Impossible:
    day = moment.earliest if word in ("voor", "vanaf", "sinds") else moment.latest
    shown = {"voor": "vóór", "tot": "tot en met", "niet": "niet later dan"}.get(word, word)
    return Impossible(
        reason=f"Met “{shown} {day_text(day)}” blijft er niets over van de casus ({period_text(period)})."
    )
