"""Reading a day in a dialog: the first or last day of what somebody typed."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.period import Period
from app.domain.when import When
from app.domain.wording import day_text
from app.exchange.dates_nl import read_date

WIDEST = Period(start=date(1950, 1, 1), end=date(2100, 12, 31))
"""Within this a day of a case can lie; it closes the open side of "na 2019"."""


class Side(Enum):
    """Which day of a month or year is meant."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReading:
    """How a typed day was understood: ``day`` with ``words``, or only a ``note`` on what is needed."""

    day: date | None = None
    words: str = ""
    note: str = ""


def read_day(text: str, side: Side) -> DayReading:
    """The first or last day of "2019", "maart 2019" or "18-3-2019"; an empty text gives nothing at all."""
    if not text.strip():
        return DayReading()
    reading = read_date(text, WIDEST)
    if reading.when is None or not reading.when.is_known:
        return DayReading(note=reading.problem or _needs_a_day())
    day = _day_of(reading.until or reading.when, side)
    understood = QCoreApplication.translate("days", "Begrepen als: {day}").format(day=day_text(day))
    return DayReading(day=day, words=understood)


def _day_of(when: When, side: Side) -> date:
    return when.earliest if side is Side.FIRST else when.latest


def _needs_a_day() -> str:
    return QCoreApplication.translate("days", "Hier is een dag nodig. Voorbeeld: 15-9-2021.")
