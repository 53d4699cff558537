"""Lanes seen from far away: how many events there were per month, quarter or years."""

from collections.abc import Iterable, Iterator
from datetime import date

import numpy as np

from app.timeline.lane_drawing import BASELINE, LanePlace
from app.timeline.lane_table import Floats
from app.timeline.level_set import FEWEST_UNITS_PER_DAY
from app.timeline.shapes import Anchor, Glyph, Rect, Shape, Text
from app.timeline.view import TimelineView
from app.timeline.viewport import date_at, day_number

_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)


def is_far(view: TimelineView) -> bool:
    """Whether a view is so far away that only counts are drawn."""
    return not view.is_paper and view.viewport.scale < FEWEST_UNITS_PER_DAY * view.sizes.unit


def period_starts(view: TimelineView, widest: float) -> list[float]:
    """Starts of equal calendar periods that cover the view, wide enough for a count of some width."""
    viewport = view.viewport
    room = widest + 6 * view.sizes.unit
    months = next((m for m in _MONTHS if m * 30 * viewport.scale >= room), _MONTHS[-1])
    first, last = date_at(viewport.first_day), date_at(viewport.last_day)
    index = (first.year * 12 + first.month - 1) // months * months
    starts = []
    while index < last.year * 12 + last.month + months and index // 12 <= date.max.year:
        starts.append(day_number(date(max(index // 12, 1), index % 12 + 1, 1)))
        index += months
    return starts


def density_shapes(place: LanePlace, starts: list[float], highest: int) -> Iterator[Shape]:
    """A bar and a number per period; ``highest`` is the largest count of any lane."""
    view, table = place.view, place.table
    sizes, unit, viewport = view.sizes, view.sizes.unit, view.viewport
    edges = np.searchsorted(table.at, starts)
    middle = place.y + place.box.height / 2
    tall = place.box.height - 10 * unit
    for number, (low, high) in enumerate(zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True)):
        count = high - low
        if not count:
            continue
        left, right = viewport.x_of(starts[number]) + unit, viewport.x_of(starts[number + 1]) - unit
        height = max(tall * count / max(highest, 1), 2 * unit)
        ids = table.ids(range(low, high))
        yield Rect(left, place.bottom - 4 * unit - height, right - left, height, "lineStrong", about=ids)
        if not view.is_pattern:
            text = str(count)
            width = place.measure.width(text, sizes.count, bold=True)
            x = (left + right) / 2
            tall_text = sizes.count * 1.3
            yield Rect(
                x - width / 2 - 2 * unit, middle - tall_text / 2, width + 4 * unit, tall_text, place.ground
            )
            yield Text(
                x, middle + sizes.count * BASELINE, text, sizes.count, bold=True,
                anchor=Anchor.MIDDLE, width=width, about=ids,
            )  # fmt: skip
        if table.has_nood(range(low, high)):
            corner = (right - 3 * unit, place.y + 7 * unit)
            yield Glyph("nood_klein", *corner, unit, ground=place.ground, about=ids)


def highest_count(tables: Iterable[Floats], starts: list[float]) -> int:
    """The largest number of events in one period of one lane."""
    counts = [np.diff(np.searchsorted(at, starts)).max(initial=0) for at in tables]
    return int(max(counts, default=0))
