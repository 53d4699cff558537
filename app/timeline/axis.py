"""The axis: which ticks fit at a scale, with Dutch names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.wording import SHORT_MONTHS, WEEKDAYS, month_text
from app.timeline.measure import TextMeasure
from app.timeline.shapes import Line, Rect, Shape, Text
from app.timeline.view import Sizes
from app.timeline.viewport import Viewport, date_at, day_number

_GAP = 8.0
"""Room to the right of a tick's text, in units at 100 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A period on the axis: from one moment to the next, with what is written at its start."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """One way to divide time: starts of its periods from a date on, and their names.

    ``days`` is the length of its shortest period, ``widest`` the widest text it may write.
    """

    name: str
    days: int
    widest: str
    start_of: Callable[[date], date]
    next_of: Callable[[date], date]
    text_of: Callable[[date], str]

    def ticks(self, first: float, last: float) -> Iterator[Tick]:
        """The periods that meet the time from ``first`` to ``last``."""
        start = self.start_of(date_at(first))
        while day_number(start) < last:
            following = self.next_of(start)
            if following <= start:
                return
            yield Tick(start=day_number(start), end=day_number(following), text=self.text_of(start))
            start = following


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulers:
    """The two rows of the axis: the longer periods above, the shorter ones below (or None)."""

    upper: Ruler
    lower: Ruler | None


def rulers_for(scale: float, sizes: Sizes, measure: TextMeasure) -> Rulers:
    """The finest rulers whose texts fit at ``scale`` units per day."""
    for lower, upper in _PAIRS:
        room = measure.width(lower.widest, sizes.tick) + _GAP * sizes.unit
        if lower.days * scale >= room:
            return Rulers(upper=upper, lower=lower)
    for years in (1, 2, 5, 10, 20, 50, 100):
        room = measure.width("2000", sizes.year, bold=True) + _GAP * sizes.unit
        if years * 365 * scale >= room or years == 100:
            return Rulers(upper=_years(years), lower=None)
    raise AssertionError  # the loop above always ends with a ruler


def axis_height(sizes: Sizes) -> float:
    """Height of the axis: two rows of text."""
    return round(sizes.year + sizes.tick + 12 * sizes.unit)


def axis_shapes(viewport: Viewport, y: float, sizes: Sizes, measure: TextMeasure) -> tuple[Shape, ...]:
    """The ground, ticks and names of the axis with its upper edge at ``y``."""
    height = axis_height(sizes)
    rulers = rulers_for(viewport.scale, sizes, measure)
    shapes: list[Shape] = [Rect(viewport.left, y, viewport.width, height, "raised")]
    pad = 4 * sizes.unit
    base = y + height - 7 * sizes.unit
    if rulers.lower is not None:
        for tick in rulers.lower.ticks(viewport.first_day, viewport.last_day):
            x = viewport.x_of(tick.start)
            width = measure.width(tick.text, sizes.tick)
            if x + pad + width <= viewport.right and x >= viewport.left:
                shapes.append(Text(x + pad, base, tick.text, sizes.tick, "text2", width=width))
            if x >= viewport.left:
                shapes.append(Line(x, y + height - 5 * sizes.unit, x, y + height, "line"))
    base = y + sizes.year + 3 * sizes.unit
    for tick in rulers.upper.ticks(viewport.first_day, viewport.last_day):
        shapes += _upper_shapes(tick, viewport, (y, base, height), sizes, measure)
    shapes.append(Line(viewport.left, y + height, viewport.right, y + height, "line"))
    return tuple(shapes)


def grid_days(viewport: Viewport, sizes: Sizes, measure: TextMeasure) -> tuple[list[float], list[float]]:
    """Moments of the strong and of the pale lines behind the lanes."""
    rulers = rulers_for(viewport.scale, sizes, measure)
    strong = [tick.start for tick in rulers.upper.ticks(viewport.first_day, viewport.last_day)]
    lower = rulers.lower
    pale = [t.start for t in lower.ticks(viewport.first_day, viewport.last_day)] if lower else []
    known = set(strong)
    return strong, [start for start in pale if start not in known]


def _upper_shapes(
    tick: Tick, viewport: Viewport, place: tuple[float, float, float], sizes: Sizes, measure: TextMeasure
) -> Iterator[Shape]:
    """The name of a long period; it stays at the left edge while its period passes by."""
    y, base, height = place
    x, pad = viewport.x_of(tick.start), 4 * sizes.unit
    if x >= viewport.left:
        yield Line(x, y, x, y + height, "lineStrong")
    start = max(x, viewport.left) + pad
    width = measure.width(tick.text, sizes.year, bold=True)
    end = min(viewport.x_of(tick.end), viewport.right)
    if start + width <= end - pad / 2:
        yield Text(start, base, tick.text, sizes.year, bold=True, width=width)


def _next_month(day: date, months: int) -> date:
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(min(year, date.max.year), month + 1, 1)


def _days() -> Ruler:
    return Ruler(
        name="dagen",
        days=1,
        widest="wo 30",
        start_of=_same,
        next_of=_next_day,
        text_of=lambda day: f"{WEEKDAYS[day.weekday()][:2]} {day.day}",
    )


def _same(day: date) -> date:
    return day


def _next_day(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _months(count: int, widest: str, text_of: Callable[[date], str]) -> Ruler:
    return Ruler(
        name=f"{count} maanden",
        days=28 if count == 1 else 30 * count - 1,
        widest=widest,
        start_of=lambda day: date(day.year, (day.month - 1) // count * count + 1, 1),
        next_of=lambda day: _next_month(day, count),
        text_of=text_of,
    )


def _years(count: int) -> Ruler:
    return Ruler(
        name=f"{count} jaren",
        days=365 * count,
        widest="2000",
        start_of=lambda day: date(max(day.year // count * count, 1), 1, 1),
        next_of=lambda day: date(min(day.year // count * count + count, date.max.year), 1, 1),
        text_of=lambda day: str(day.year),
    )


def _short_month(day: date) -> str:
    return SHORT_MONTHS[day.month - 1]


_SHORT_DAYS = Ruler(
    name="korte dagen",
    days=1,
    widest="30",
    start_of=_same,
    next_of=_next_day,
    text_of=lambda day: str(day.day),
)
_WEEKS = Ruler(
    name="weken",
    days=7,
    widest="30 mei",
    start_of=lambda day: day - timedelta(days=day.weekday()) if day.toordinal() > 7 else day,
    next_of=lambda day: day + timedelta(days=7) if (date.max - day).days > 7 else day,
    text_of=lambda day: f"{day.day} {SHORT_MONTHS[day.month - 1]}",
)

_PAIRS = (
    (_days(), _months(1, "september 2021", month_text)),
    (_SHORT_DAYS, _months(1, "september 2021", month_text)),
    (_WEEKS, _months(1, "september 2021", month_text)),
    (_months(1, "mrt", _short_month), _years(1)),
    (_months(3, "mrt", _short_month), _years(1)),
)
"""Pairs of rulers from fine to coarse."""
