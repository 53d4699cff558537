"""What lies behind the lanes: their grounds, the lines of the axis and circumstances from outside."""

from collections.abc import Iterator

from app.domain.snapshot import CaseSnapshot
from app.timeline.axis import grid_days
from app.timeline.measure import TextMeasure
from app.timeline.plan import Plan
from app.timeline.shapes import Hatch, Line, Rect, Shape
from app.timeline.spans import end_day, start_day
from app.timeline.view import TimelineView

_FEWEST_UNITS = 20.0
"""Pale lines closer together than this, at 100 %, are left out."""


def ground_shapes(
    case: CaseSnapshot, plan: Plan, view: TimelineView, measure: TextMeasure
) -> Iterator[Shape]:
    """Grounds of lanes in view, hatches of context periods, lines of the axis."""
    viewport, lanes = view.viewport, plan.lanes
    rows = [row for row in plan.rows if row.bottom > lanes.y and row.y < lanes.bottom]
    for row in rows:
        yield Rect(viewport.left, row.y, viewport.width, row.box.height, row.ground)
    yield from _context_shapes(case, plan, view)
    yield from _grid_shapes(plan, view, measure)
    for row in rows:
        yield Line(viewport.left, row.bottom, viewport.right, row.bottom, "line", view.sizes.unit)


def _context_shapes(case: CaseSnapshot, plan: Plan, view: TimelineView) -> Iterator[Shape]:
    """A hatch through all lanes, or only through those of the parties it held for."""
    for period in sorted(case.contexts.values(), key=lambda period: period.id):
        first, last = start_day(period.start), end_day(period.end, case.case.reference_day)
        if view.until is not None:
            last = min(last, view.until.toordinal() + 1.0)
        left = max(view.viewport.x_of(first), view.viewport.left - 2)
        right = min(view.viewport.x_of(last), view.viewport.right + 2)
        if right <= left:
            continue
        for row in plan.rows:
            held_here = not period.party_ids or set(row.table.lane.member_ids) & set(period.party_ids)
            if held_here and row.bottom > plan.lanes.y and row.y < plan.lanes.bottom:
                hatch = Rect(left, row.y, right - left, row.box.height, row.ground, hatch=Hatch.CLOSED)
                yield hatch._replace(ink="line", about=(period.id,))


def _grid_shapes(plan: Plan, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    viewport, lanes, unit = view.viewport, plan.lanes, view.sizes.unit
    bottom = min(lanes.bottom, lanes.y + plan.lanes_height)
    strong, pale = grid_days(viewport, view.sizes, measure)
    limit = viewport.last_day if view.until is None else min(viewport.last_day, view.until.toordinal() + 1.0)
    is_wide = len(pale) < 2 or (pale[1] - pale[0]) * viewport.scale >= _FEWEST_UNITS * unit
    for day in pale if is_wide else ():
        if viewport.first_day < day <= limit:
            x = viewport.x_of(day)
            yield Line(x, lanes.y, x, bottom, "line", unit)
    for day in strong:
        if viewport.first_day < day <= limit:
            x = viewport.x_of(day)
            yield Line(x, lanes.y, x, bottom, "lineStrong", unit)


def band_ground_shapes(plan: Plan, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    """The ground under the bands, with the strong lines of the axis."""
    viewport = view.viewport
    top, bottom = plan.axis_height, plan.lanes.y
    yield Rect(viewport.left, top, viewport.width, bottom - top, "bg")
    for day in grid_days(viewport, view.sizes, measure)[0]:
        if viewport.first_day < day and (view.until is None or day <= view.until.toordinal() + 1.0):
            x = viewport.x_of(day)
            yield Line(x, top, x, bottom, "lineStrong", view.sizes.unit)
    yield Line(viewport.left, bottom, viewport.right, bottom, "lineStrong", view.sizes.unit)
