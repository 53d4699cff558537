"""When something happened: a day, or honestly less than that.

The model is the *Datum* of the field: earliest and latest possible day are always
known, the words people used are kept, and a day is never invented.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.errors import InvariantError
from app.domain.labelled import Labelled


class Precision(Labelled):
    """How precisely a date is known (precisie)."""

    DAG = "dag", "Op de dag"
    WEEK = "week", "Week"
    MAAND = "maand", "Maand"
    KWARTAAL = "kwartaal", "Kwartaal"
    JAAR = "jaar", "Jaar"
    TUSSEN = "tussen", "Tussen twee data"
    ONBEKEND = "onbekend", "Onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """An uncertain date. ``earliest`` and ``latest`` are inclusive days.

    ``value`` is the literal for day, month and year (``2019-03-18``, ``2019-03``,
    ``2019``), else None. ``text`` is what people wrote and is shown everywhere.
    ``circa`` says that the speaker was unsure.

    Raises InvariantError when latest lies before earliest or a day is not one day.
    """

    precision: Precision
    earliest: date
    latest: date
    text: str
    value: str | None = None
    circa: bool = False

    def __post_init__(self) -> None:
        """Hold invariant 2: earliest ≤ latest, and a day is one day."""
        if self.latest < self.earliest:
            raise InvariantError("Datum", "De laatste dag van een datum ligt voor de eerste dag.")
        if self.precision is Precision.DAG and self.earliest != self.latest:
            raise InvariantError("Datum", "Een datum op de dag heeft precies één dag.")

    @property
    def is_exact(self) -> bool:
        """Whether the day is known."""
        return self.precision is Precision.DAG

    @property
    def is_known(self) -> bool:
        """Whether the date says anything at all; an unknown one is not drawn on the axis."""
        return self.precision is not Precision.ONBEKEND

    @property
    def reckoning_day(self) -> date:
        """The *rekendatum*: earliest + ⌊(latest − earliest)/2⌋ days (domain.md §3b)."""
        return self.earliest + timedelta(days=(self.latest - self.earliest).days // 2)

    @property
    def order_key(self) -> tuple[date, date]:
        """Order of dates: earliest, then latest; events add their manual order."""
        return (self.earliest, self.latest)

    def shifted(self, days: int, text: str) -> When:
        """The same date ``days`` later (negative: earlier) with new words for it.

        A month, year or quarter that no longer is one becomes "between two dates".
        """
        by = timedelta(days=days)
        moved = replace(self, earliest=self.earliest + by, latest=self.latest + by, text=text, value=None)
        if self.precision is Precision.DAG:
            return replace(moved, value=moved.earliest.isoformat())
        keeps = self.precision in (Precision.TUSSEN, Precision.ONBEKEND) or days == 0
        keeps = keeps or (self.precision is Precision.WEEK and days % 7 == 0)
        return moved if keeps else replace(moved, precision=Precision.TUSSEN)


def on_day(day: date, text: str = "") -> When:
    """A date known to the day; ``text`` defaults to the ISO form."""
    iso = day.isoformat()
    return When(precision=Precision.DAG, earliest=day, latest=day, value=iso, text=text or iso)


def in_month(year: int, month: int, text: str, *, circa: bool = False) -> When:
    """A date known to the month."""
    last = calendar.monthrange(year, month)[1]
    return When(
        precision=Precision.MAAND,
        earliest=date(year, month, 1),
        latest=date(year, month, last),
        value=f"{year:04d}-{month:02d}",
        text=text,
        circa=circa,
    )


def in_year(year: int, text: str, *, circa: bool = False) -> When:
    """A date known to the year."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return When(
        precision=Precision.JAAR, earliest=first, latest=last, value=f"{year:04d}", text=text, circa=circa
    )


def between(earliest: date, latest: date, text: str, *, circa: bool = False) -> When:
    """A date somewhere from ``earliest`` up to and including ``latest``."""
    return When(precision=Precision.TUSSEN, earliest=earliest, latest=latest, text=text, circa=circa)


def unknown_within(earliest: date, latest: date, text: str = "onbekend") -> When:
    """A date of which only the period of the case is known."""
    return When(precision=Precision.ONBEKEND, earliest=earliest, latest=latest, text=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """Days from one date to another: the reckoned number and its smallest and largest value."""

    days: int
    least: int
    most: int

    @property
    def is_exact(self) -> bool:
        """Whether both dates were known to the day."""
        return self.least == self.most


def distance(start: When, end: When) -> Distance:
    """Days from ``start`` to ``end``; negative when ``end`` is earlier."""
    return Distance(
        days=(end.reckoning_day - start.reckoning_day).days,
        least=(end.earliest - start.latest).days,
        most=(end.latest - start.earliest).days,
    )
