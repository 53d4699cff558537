"""Words for a date from which the date reader makes the same days again, in whatever case it is read."""

from __future__ import annotations

from datetime import date

from app.domain.period import Period
from app.domain.when import Precision, When
from app.domain.wording import day_text, when_text
from app.exchange.dates_nl import DateReading, read_date

_ANY_CASE = Period(start=date(1900, 1, 1), end=date(2099, 12, 31))
"""Words that lean on the period of the case ("voor 1 mei 2020") mean something else in this one."""


def readable_words(when: When, period: Period, *, is_lasting: bool = False) -> str:
    """What people wrote when that is read as the same days, else words made for them.

    ``is_lasting`` says that a last day is written beside it, so the words may name it too.
    """
    for words in (when.text, when_text(when), _bounds_text(when)):
        if _says_the_same(words, when, period, is_lasting=is_lasting):
            return words
    return when.text


def _bounds_text(when: When) -> str:
    if when.is_exact:
        return day_text(when.earliest)
    return f"tussen {day_text(when.earliest)} en {day_text(when.latest)}"


def _says_the_same(words: str, when: When, period: Period, *, is_lasting: bool) -> bool:
    if not when.is_known:
        read = read_date(words, period).when
        return read is not None and not read.is_known
    readings = (read_date(words, period), read_date(words, _ANY_CASE))
    return all(_is_read_as(reading, when, is_lasting=is_lasting) for reading in readings)


def _is_read_as(reading: DateReading, when: When, *, is_lasting: bool) -> bool:
    read = reading.when
    if read is None or (reading.until is not None and not is_lasting):
        return False
    return read.order_key == when.order_key and (read.precision is Precision.ONBEKEND) is not when.is_known
