"""How a case is cut into sheets of paper: as few as the height allows, cut where little happens."""

from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from app.timeline.drawing import plan_of
from app.timeline.lane_table import Floats
from app.timeline.layout import TimelineLayout
from app.timeline.view import PAPER, Band, ColourBy, Sizes, TimelineView
from app.timeline.viewport import TimeLimits, Viewport, date_at

_MOST_SHEETS = 60
_REACH = 0.12
"""A cut may lie this part of a sheet away from where sheets of equal length would be cut."""

_QUIET_DAYS = 7.0
_FURTHEST = 3.0
"""What it costs, in events, to cut at the far end of the reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFormat:
    """The room for the drawing on one sheet, and the width of the lane heads in it, in units."""

    width: float
    height: float
    head_width: float
    sizes: Sizes = PAPER
    bands: frozenset[Band] = frozenset({Band.FASE, Band.KADER, Band.REGIE, Band.AANBOD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its number from 1, how many there are, and the days from first up to and with last."""

    number: int
    count: int
    first: date
    last: date


def cut_in_sheets(
    layout: TimelineLayout, paper: SheetFormat, span: TimeLimits | None = None
) -> tuple[Sheet, ...]:
    """The sheets on which the case, or a part of its time, is readable with every label printed."""
    whole = span or layout.table.limits
    sheets: tuple[Sheet, ...] = ()
    for count in range(1, _MOST_SHEETS + 1):
        sheets = _equal_sheets(layout, whole, count)
        if all(_fits(layout, paper, sheets, sheet) for sheet in sheets):
            break
    return sheets


def sheets_of_number(layout: TimelineLayout, count: int, span: TimeLimits | None = None) -> tuple[Sheet, ...]:
    """So many sheets, whether or not everything fits on them."""
    return _equal_sheets(layout, span or layout.table.limits, max(count, 1))


def sheet_view(paper: SheetFormat, sheets: tuple[Sheet, ...], sheet: Sheet) -> TimelineView:
    """How to draw one sheet. All sheets have the same scale, so that they can lie side by side."""
    longest = max((each.last - each.first).days + 1 for each in sheets)
    width = paper.width - paper.head_width
    days = (sheet.last - sheet.first).days + 1
    scale = width / longest
    viewport = Viewport(
        first_day=float(sheet.first.toordinal()), scale=scale, width=days * scale, left=paper.head_width
    )
    return TimelineView(
        viewport=viewport, height=0.0, sizes=paper.sizes, bands=paper.bands,
        colour_by=ColourBy.GEEN, is_paper=True, has_numbers=True,
    )  # fmt: skip


def _fits(layout: TimelineLayout, paper: SheetFormat, sheets: tuple[Sheet, ...], sheet: Sheet) -> bool:
    return plan_of(layout, sheet_view(paper, sheets, sheet)).height <= paper.height


def _equal_sheets(layout: TimelineLayout, whole: TimeLimits, count: int) -> tuple[Sheet, ...]:
    """Sheets of about equal length, each cut moved to a quiet day nearby."""
    moments = _moments(layout)
    length = whole.days / count
    cuts = [whole.first]
    cuts += [_quietest(moments, whole.first + n * length, length * _REACH) for n in range(1, count)]
    cuts.append(whole.last)
    ends = [date_at(cut - 1) for cut in cuts[1:]]
    starts = [date_at(cut) for cut in cuts[:-1]]
    empty = Sheet(number=1, count=count, first=starts[0], last=starts[0])
    return tuple(
        replace(empty, number=n, first=first, last=max(first, last))
        for n, (first, last) in enumerate(zip(starts, ends, strict=True), start=1)
    )


def _moments(layout: TimelineLayout) -> Floats:
    """All moments at which something is drawn; both ends of what lasts or is uncertain."""
    tables = layout.table.tables
    columns = [column for table in tables for column in (table.at, table.first, table.last - 1)]
    meetings = np.array([meeting.at for meeting in layout.table.meetings for _ in range(3)])
    return np.sort(np.concatenate([*columns, meetings, np.zeros(0)]))


def _quietest(moments: Floats, wanted: float, reach: float) -> float:
    """The start of the day near ``wanted`` around which least happens; the first of a month when equal."""
    reach = max(reach, 1.0)
    days = np.arange(np.ceil(wanted - reach), np.floor(wanted + reach) + 1)
    around = np.searchsorted(moments, days + _QUIET_DAYS) - np.searchsorted(moments, days - _QUIET_DAYS)
    close = np.searchsorted(moments, days + 2.0) - np.searchsorted(moments, days - 2.0)
    starts_month = np.array([date_at(float(day)).day == 1 for day in days])
    cost = around + 3.0 * close + _FURTHEST * np.abs(days - wanted) / reach - 0.5 * starts_month
    return float(days[int(np.argmin(cost))])
