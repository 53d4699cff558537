"""The whole case in one strip: how much happened when, decisions out of nood, MDO’s, and what is in view."""

from collections.abc import Iterator
from datetime import date

import numpy as np

from app.timeline.case_table import CaseTable
from app.timeline.glyphs import REACH
from app.timeline.measure import TextMeasure
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Glyph, Line, Rect, Shape, Text
from app.timeline.view import SCREEN, Sizes
from app.timeline.viewport import Viewport, date_at, day_number, fitted

_LOW = 34.0
"""A strip lower than this, at 100 %, has no years."""


def overview_viewport(table: CaseTable, width: float, left: float) -> Viewport:
    """The time of the strip: the whole case."""
    return fitted(table.limits, width, left, margin=0.0)


def overview_picture(
    table: CaseTable, viewport: Viewport, height: float, measure: TextMeasure, sizes: Sizes = SCREEN
) -> Picture:
    """The strip without the part in view; see `brush_shapes`."""
    shapes = (
        Rect(viewport.left, 0, viewport.width, height, "sunken"),
        *_counts(table, viewport, height, sizes),
        *_years(viewport, height, measure, sizes),
        *_meetings(table, viewport, height, sizes),
        *_nood(table, viewport, sizes),
    )
    layer = Layer(part=Part.GROUND, shapes=shapes)
    return Picture(width=viewport.right, height=height, layers=(layer,), ground="sunken", title="Overzicht")


def brush_shapes(viewport: Viewport, seen: Viewport, height: float) -> tuple[Shape, ...]:
    """The frame around the part in view, and a veil over what is not."""
    left = max(viewport.x_of(seen.first_day), viewport.left)
    right = min(viewport.x_of(seen.last_day), viewport.right)
    width = max(right - left, 6.0)
    frame = Rect(min(left, viewport.right - 6.0) + 1, 1, width - 2, height - 2, None, "accent", 2.0, 3.0)
    return (frame,)


def _counts(table: CaseTable, viewport: Viewport, height: float, sizes: Sizes) -> Iterator[Shape]:
    """A bar per month; the highest fills the room between the signs above and the years below."""
    starts = _month_starts(viewport)
    moments = np.sort(np.concatenate([own.at for own in table.tables] + [np.zeros(0)]))
    meetings = np.array([meeting.at for meeting in table.meetings], dtype=np.float64)
    counts = np.diff(np.searchsorted(moments, starts)) + np.diff(np.searchsorted(meetings, starts))
    foot = _foot(height, sizes)
    tall = max(height - foot - (16 if height >= _LOW * sizes.unit else 4) * sizes.unit, 4.0)
    highest = max(int(counts.max(initial=0)), 1)
    for start, end, count in zip(starts[:-1], starts[1:], counts.tolist(), strict=True):
        if count:
            left, right = viewport.x_of(start), viewport.x_of(end)
            bar = max(tall * count / highest, 1.5)
            yield Rect(left, height - foot - bar, max(right - left - 1, 1.0), bar, "lineStrong")


def _years(viewport: Viewport, height: float, measure: TextMeasure, sizes: Sizes) -> Iterator[Shape]:
    unit, last_end = sizes.unit, 0.0
    for year in range(date_at(viewport.first_day).year, date_at(viewport.last_day).year + 1):
        x = max(viewport.x_of(day_number(date(year, 1, 1))), viewport.left)
        width = measure.width(str(year), sizes.count)
        if x < last_end or x + width > viewport.right:
            continue
        last_end = x + width + 8 * unit
        yield Line(x, 0, x, height, "lineStrong", unit)
        if height >= _LOW * unit:
            yield Text(x + 4 * unit, height - 3.5 * unit, str(year), sizes.count, "text2", width=width)


def _meetings(table: CaseTable, viewport: Viewport, height: float, sizes: Sizes) -> Iterator[Shape]:
    foot = _foot(height, sizes)
    for meeting in table.meetings:
        if meeting.is_mdo:
            x = viewport.x_of(meeting.at)
            yield Line(x, 2 * sizes.unit, x, height - foot, "meet", 2 * sizes.unit, about=(meeting.event_id,))


def _nood(table: CaseTable, viewport: Viewport, sizes: Sizes) -> Iterator[Shape]:
    """The decisions out of nood; those that would lie on each other are one sign."""
    alone = (
        (float(own.at[index]), event.id)
        for own in table.tables
        for index, event in enumerate(own.events)
        if event.is_nood
    )
    joint = ((meeting.at, meeting.event_id) for meeting in table.meetings if meeting.is_nood)
    moments = sorted((*alone, *joint))
    last = -1e9
    for at, event_id in moments:
        x = viewport.x_of(at)
        if x - last >= 6 * sizes.unit:
            last = x
            top = 8 * sizes.unit
            yield Glyph("nood_klein", x, top, sizes.unit * REACH / 8, ground="sunken", about=(event_id,))


def _month_starts(viewport: Viewport) -> list[float]:
    """Starts of months, or of longer periods when months are narrower than two units."""
    step = next((m for m in (1, 3, 12, 60, 120) if m * 30 * viewport.scale >= 2.0), 120)
    first, last = date_at(viewport.first_day), date_at(viewport.last_day)
    index = (first.year * 12 + first.month - 1) // step * step
    starts = []
    while index <= last.year * 12 + last.month - 1 + step and index // 12 <= date.max.year:
        starts.append(day_number(date(max(index // 12, 1), index % 12 + 1, 1)))
        index += step
    return starts


def _foot(height: float, sizes: Sizes) -> float:
    return (14 if height >= _LOW * sizes.unit else 2) * sizes.unit
