"""From–to in whole days, both included."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.errors import InvariantError


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A closed run of days. Raises InvariantError when it ends before it begins."""

    start: date
    end: date

    def __post_init__(self) -> None:
        """Hold that the end is not before the start."""
        if self.end < self.start:
            raise InvariantError("Periode", "De periode eindigt voordat zij begint.")

    @property
    def days(self) -> int:
        """Number of days, both ends included."""
        return (self.end - self.start).days + 1

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies in the period."""
        return self.start <= day <= self.end

    def meets(self, other: "Period") -> bool:
        """Whether the two periods share at least one day."""
        return self.start <= other.end and other.start <= self.end

    def each_day(self) -> Iterator[date]:
        """Every day in order."""
        for n in range(self.days):
            yield self.start + timedelta(days=n)
