"""What the parts of the reader give each other: a moment, or why something cannot be one."""

from dataclasses import dataclass
from datetime import date

from app.domain.when import Precision, When

FIRST_YEAR, LAST_YEAR = 1900, 2099
"""Years outside these are taken for slips of the keyboard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date that was understood, still without the words people used. ``warning`` is Dutch or empty."""

    precision: Precision
    earliest: date
    latest: date
    value: str | None = None
    circa: bool = False
    warning: str = ""

    def as_when(self, text: str) -> When:
        """The domain's date, with the words people used."""
        return When(
            precision=self.precision,
            earliest=self.earliest,
            latest=self.latest,
            text=text,
            value=self.value,
            circa=self.circa,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Impossible:
    """Written as a date, but no such date exists: a Dutch sentence and the nearest readings."""

    reason: str
    suggestions: tuple[str, ...] = ()


Outcome = Moment | Impossible | None
"""None: not written in the form this part of the reader knows."""


def whole_year(text: str) -> int:
    """The year of ``2019``, ``'19`` or ``19``: 00–79 is this century, 80–99 the last one."""
    digits = text.lstrip("'")
    if len(digits) == 2:
        return int(digits) + (2000 if int(digits) < 80 else 1900)
    return int(digits)


def year_problem(year: int) -> Impossible | None:
    """Why a year cannot be meant, or None."""
    if FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return Impossible(reason=f"Het jaar {year} ligt niet tussen {FIRST_YEAR} en {LAST_YEAR}.")


def exact_day(day: date) -> Moment:
    """The moment of a day that is known."""
    return Moment(precision=Precision.DAG, earliest=day, latest=day, value=day.isoformat())


def loose(bounds: tuple[date, date], *, warning: str = "") -> Moment:
    """A moment somewhere in a stretch that itself is loosely named, such as a season."""
    return Moment(
        precision=Precision.TUSSEN, earliest=bounds[0], latest=bounds[1], circa=True, warning=warning
    )
