"""Reads two dates that belong together, of which the first may lean on the second: "3 t/m 9 mei 2021"."""

import re
from collections.abc import Iterator

from app.domain.when import Precision
from app.domain.wording import day_text
from app.exchange.dates_nl.days import MONTH, ORDINAL, WEEKDAY, day_moment, month_moment, with_weekday
from app.exchange.dates_nl.moment import Impossible, Moment, Outcome
from app.exchange.dates_nl.moments import read_moment
from app.exchange.dates_nl.vocabulary import MONTH_NUMBERS

Pair = tuple[Moment, Moment]

_LONE_DAY = re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}}){ORDINAL}", re.ASCII)
_DAY_OF_MONTH = re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}}){ORDINAL}\s*(?P<name>{MONTH})\.?", re.ASCII)
_DAY_AND_NUMBER = re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}})\s*[-/.]\s*(?P<month>\d{{1,2}})", re.ASCII)
_LONE_MONTH = re.compile(rf"(?P<name>{MONTH})\.?", re.ASCII)


def read_pair(text: str, separators: tuple[str, ...]) -> Pair | Impossible | None:
    """The two dates on either side of one of ``separators``, in order."""
    impossible: Impossible | None = None
    for left, right in splits(text, separators):
        pair = _paired(left, right)
        if isinstance(pair, tuple):
            return pair
        impossible = impossible or pair
    return impossible


def splits(text: str, separators: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every way to cut ``text`` in two at a separator."""
    for separator in separators:
        at = text.find(separator)
        while at > 0:
            left, right = text[:at].strip(), text[at + len(separator) :].strip()
            if left and right:
                yield left, right
            at = text.find(separator, at + 1)


def _paired(left: str, right: str) -> Pair | Impossible | None:
    last = read_moment(right)
    if not isinstance(last, Moment):
        return last
    first = _leaning(left, last, last.earliest.year) or read_moment(left)
    if not isinstance(first, Moment):
        return first
    if first.earliest <= last.latest:
        return first, last
    return _backwards(left, first, last)


def _leaning(left: str, last: Moment, year: int) -> Outcome:
    """The first date when it leaves out what the second one says."""
    if (match := _LONE_DAY.fullmatch(left)) is not None and last.precision is Precision.DAG:
        return _on_weekday(match, day_moment(year, last.earliest.month, int(match["day"])))
    if (match := _DAY_OF_MONTH.fullmatch(left)) is not None:
        return _on_weekday(match, day_moment(year, MONTH_NUMBERS[match["name"]], int(match["day"])))
    if (match := _DAY_AND_NUMBER.fullmatch(left)) is not None:
        return _on_weekday(match, day_moment(year, int(match["month"]), int(match["day"])))
    if (match := _LONE_MONTH.fullmatch(left)) is not None:
        return month_moment(year, MONTH_NUMBERS[match["name"]])
    return None


def _on_weekday(match: re.Match[str], outcome: Moment | Impossible) -> Moment | Impossible:
    if match["weekday"] is None or isinstance(outcome, Impossible):
        return outcome
    return with_weekday(outcome, match["weekday"])


def _backwards(left: str, first: Moment, last: Moment) -> Impossible:
    reason = f"De eerste datum ({day_text(first.earliest)}) ligt na de tweede ({day_text(last.latest)})."
    earlier = _leaning(left, last, last.earliest.year - 1)
    turns_year = isinstance(earlier, Moment) and earlier.earliest.month > last.latest.month
    if not isinstance(earlier, Moment) or not turns_year:
        return Impossible(reason=reason)
    return Impossible(reason=reason, suggestions=(f"{day_text(earlier.earliest)} als eerste datum",))
