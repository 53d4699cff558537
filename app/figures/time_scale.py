"""Days along the width of a figure, with the years or months they lie in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.wording import SHORT_MONTHS
from app.figures.figure import SMALL
from app.figures.sketch import Sketch
from app.timeline.shapes import Line

HEAD = 20.0
"""Height of the names of the years above the rows."""

_LEAST_YEARS_DAYS = 700
_LABEL_ROOM = 44.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeScale:
    """Ordinal days from ``first`` to ``last`` over the width from ``left`` to ``right``."""

    first: int
    last: int
    left: float
    right: float

    def x(self, day: float) -> float:
        """Where a day begins, held within the scale."""
        whole = max(1, self.last + 1 - self.first)
        inside = min(max(day, self.first), self.last + 1)
        return self.left + (self.right - self.left) * (inside - self.first) / whole

    def ticks(self) -> Iterator[tuple[int, str]]:
        """Days with a name under which a line is drawn: years, or months of a short time."""
        step = 12 if self.last - self.first > _LEAST_YEARS_DAYS else 3
        begin = date.fromordinal(self.first)
        month = (begin.year * 12 + begin.month - 1) // step * step
        while (day := _month_start(month)) <= self.last:
            if day >= self.first:
                yield day, _name(month, step)
            month += step

    def draw(self, sketch: Sketch, top: float, bottom: float) -> None:
        """The names at the top and a pale line under each, as many as have room."""
        reached = self.left - _LABEL_ROOM
        for day, name in self.ticks():
            x = self.x(day)
            sketch.add(Line(x, top + HEAD - 4, x, bottom, "line"))
            if x - reached >= _LABEL_ROOM and x + 3 + sketch.room(name, SMALL) <= sketch.width:
                sketch.write((x + 3, top + 12), name, SMALL, "text2")
                reached = x


def _month_start(month: int) -> int:
    year = month // 12
    return date(year, month % 12 + 1, 1).toordinal() if year <= date.max.year else date.max.toordinal() + 1


def _name(month: int, step: int) -> str:
    year, number = divmod(month, 12)
    return str(year) if step == 12 or number == 0 else SHORT_MONTHS[number]
