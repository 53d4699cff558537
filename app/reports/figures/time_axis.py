"""The years along a small picture: where a day lies and which years are named."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.period import Period
from app.timeline.shapes import Anchor, Line, Shape, Text

_LEAST_BETWEEN_LABELS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeAxis:
    """Days over a width: from ``left`` to ``right`` in picture units."""

    period: Period
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day begins, held within the axis."""
        inside = min(max(day, self.period.start), self.period.end + timedelta(days=1))
        return self.left + (self.right - self.left) * (inside - self.period.start).days / self.period.days

    def years(self, top: float, bottom: float) -> Iterator[Shape]:
        """A line at the start of every year and its number, as many as have room."""
        last_label = -_LEAST_BETWEEN_LABELS
        for year in range(self.period.start.year, self.period.end.year + 1):
            x = self.x(date(year, 1, 1))
            yield Line(x, top, x, bottom, "line", 0.6)
            has_room = x - last_label >= _LEAST_BETWEEN_LABELS and self.right - x > _LEAST_BETWEEN_LABELS / 2
            if has_room:
                yield Text(x + 3, top + 7, str(year), 7.5, "text2", anchor=Anchor.START)
                last_label = x
