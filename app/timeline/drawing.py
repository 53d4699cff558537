"""From a layout and a view to a picture."""

from collections.abc import Iterator

import numpy as np

from app.domain.wording import count_text, period_text
from app.timeline.axis import axis_height, axis_shapes
from app.timeline.bands.strip import Strip
from app.timeline.density import density_shapes, highest_count, is_far, period_starts
from app.timeline.ground_drawing import band_ground_shapes, ground_shapes
from app.timeline.heads import band_head_shapes, count_shapes
from app.timeline.lane_drawing import LanePlace, lane_shapes, unnamed_between
from app.timeline.layout import TimelineLayout
from app.timeline.level_set import drawn_tables
from app.timeline.links import follow_up_ids, follow_up_shapes, link_shapes
from app.timeline.locating import locate_all
from app.timeline.meeting_drawing import line_shapes, presence_shapes, tag_area_height, tag_shapes, tags_in
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.plan import BandPlace, LaneRow, Plan
from app.timeline.shapes import Line, Rect, Shape
from app.timeline.states import state_shapes
from app.timeline.view import TimelineView

_GROUNDS = ("surface", "laneAlt")


def plan_of(layout: TimelineLayout, view: TimelineView) -> Plan:
    """Where everything goes in a view."""
    levels, sizes = layout.levels(view), view.sizes
    y = axis_height(sizes)
    bands = []
    if not view.is_pattern or view.bands:
        for band in layout.bands(view):
            if height := band.height(sizes):
                bands.append(BandPlace(band=band, y=y, height=height))
                y += height
    tags_y = y + (2 * sizes.unit if levels.tag_rows else 0.0)
    top = tags_y + tag_area_height(view, levels.tag_rows)
    room = max(view.height - top, 1.0) if view.height else 0.0
    boxes = levels.boxes(room, view.hidden_lane_ids)
    lanes_height = boxes[-1].y + boxes[-1].height if boxes else 0.0
    scroll = min(max(view.scroll, 0.0), max(lanes_height - room, 0.0)) if view.height else 0.0
    tables = drawn_tables(layout.table, view.hidden_lane_ids)
    rows = tuple(
        LaneRow(table=table, box=box, y=top + box.y - scroll, ground=_GROUNDS[number % 2])
        for number, (table, box) in enumerate(zip(tables, boxes, strict=True))
    )
    height = view.height or top + lanes_height
    return Plan(
        width=view.viewport.right,
        height=height,
        left=view.viewport.left,
        axis_height=axis_height(sizes),
        bands=tuple(bands),
        tags_y=tags_y,
        tag_rows=levels.tag_rows,
        lanes=Box(x=view.viewport.left, y=top, width=view.viewport.width, height=max(height - top, 0.0)),
        lanes_height=lanes_height,
        rows=rows,
    )


def picture_of(layout: TimelineLayout, view: TimelineView) -> Picture:
    """The whole drawing of a view."""
    plan = plan_of(layout, view)
    layers = (
        *lane_layers(layout, view, plan),
        overlay_layer(layout, view, plan),
        *frame_layers(layout, view, plan),
    )
    return Picture(
        width=plan.width,
        height=plan.height,
        layers=layers,
        ground="bg",
        title=f"Tijdlijn {layout.case.case.title}".strip(),
        description=described(layout),
    )


def lane_layers(
    layout: TimelineLayout, view: TimelineView, plan: Plan, *, only: str | None = None
) -> Iterator[Layer]:
    """The lanes with all that lies in them, or ``only`` one of them, for the time of the view.

    A view of a part of the time, with ``left`` in its place, gives just that part of the drawing.
    """
    levels = layout.levels(view)
    clip = Box(x=view.viewport.left, y=plan.lanes.y, width=view.viewport.width, height=plan.lanes.height)
    tags = tags_in(levels.tags, view)
    bottom = min(plan.lanes.bottom, plan.rows[-1].bottom if plan.rows else plan.lanes.y)
    ground = (
        *ground_shapes(layout.case, plan, view, layout.measure),
        *line_shapes(tags, view, (plan.lanes.y, bottom - 4 * view.sizes.unit)),
    )
    yield Layer(part=Part.GROUND, shapes=ground, clip=clip, hatch_x=view.viewport.origin)
    far = _periods(plan, view, layout) if is_far(view) else None
    for row in plan.rows:
        is_out_of_view = row.bottom <= plan.lanes.y or row.y >= plan.lanes.bottom
        if is_out_of_view or (only is not None and row.table.lane.id != only):
            continue
        place = LanePlace(
            view=view, measure=layout.measure, table=row.table, box=row.box, y=row.y, ground=row.ground
        )
        lane_id = row.table.lane.id
        presence = tuple(presence_shapes(tags, lane_id, place.row_y(0), view, row.ground))
        if far is not None:
            shapes = (*presence, *density_shapes(place, *far))
        else:
            shapes = lane_shapes(place, levels.lane(row.table, row.box.rows), presence)
        yield Layer(part=Part.LANE, shapes=shapes, clip=clip, lane_id=lane_id)


def overlay_layer(layout: TimelineLayout, view: TimelineView, plan: Plan) -> Layer:
    """Links and states: what changes without anything in the lanes changing."""
    links = layout.links.to_draw(view)
    wanted = {view.states.hovered_id, view.states.focused_id, *view.states.selected_ids}
    wanted.update(link.from_id for link in links)
    wanted.update(link.to_id for link in links)
    wanted.update(
        key for selected in view.states.selected_ids for key in follow_up_ids(layout.case, selected)
    )
    found = locate_all(layout, view, plan, (event_id for event_id in wanted if event_id))
    shapes = [
        *link_shapes(layout.case, links, found, view, layout.measure),
        *follow_up_shapes(layout.case, found, view),
        *state_shapes({key: spot for key, spot in found.items() if spot.tag is None}, view),
        *_end_of_time(view, plan),
    ]
    return Layer(part=Part.OVERLAY, shapes=tuple(shapes), clip=plan.lanes)


def frame_layers(layout: TimelineLayout, view: TimelineView, plan: Plan) -> Iterator[Layer]:
    """What stays in place around the lanes: bands, tags of meetings, axis and heads."""
    levels, measure = layout.levels(view), layout.measure
    viewport = view.viewport
    above = Box(x=viewport.left, y=0.0, width=viewport.width, height=plan.lanes.y)
    bands: list[Shape] = list(band_ground_shapes(plan, view, measure))
    until = None if view.until is None else view.until.toordinal() + 1.0
    for place in plan.bands:
        strip = Strip(
            viewport=viewport, y=place.y, sizes=view.sizes, measure=measure,
            until=until, is_pattern=view.is_pattern,
        )  # fmt: skip
        bands += place.band.shapes(strip)
    yield Layer(part=Part.BANDS, shapes=tuple(bands), clip=above, hatch_x=viewport.origin)
    tags = tags_in(levels.tags, view)
    meetings = [*tag_shapes(tags, view, plan.tags_y, plan.tag_rows)]
    marked = {view.states.hovered_id, view.states.focused_id, *view.states.selected_ids}
    found = locate_all(layout, view, plan, (event_id for event_id in marked if event_id))
    meetings += state_shapes({key: spot for key, spot in found.items() if spot.tag is not None}, view)
    yield Layer(part=Part.MEETINGS, shapes=tuple(meetings), clip=above)
    axis = () if view.is_pattern else axis_shapes(viewport, 0.0, view.sizes, measure)
    yield Layer(part=Part.AXIS, shapes=axis, clip=above)
    yield from _head_layers(layout, view, plan)


def _head_layers(layout: TimelineLayout, view: TimelineView, plan: Plan) -> Iterator[Layer]:
    """The heads of bands and lanes, which only change with the plan, and the counts in them."""
    look = (view.sizes, view.colour_by, view.is_pattern)
    top = Box(x=0.0, y=0.0, width=plan.left, height=plan.lanes.y)
    titles = tuple(band_head_shapes(plan, view, layout.measure))
    yield Layer(part=Part.HEADS, shapes=titles, clip=top, key=(plan.bands, plan.tags_y, *look))
    beside = Box(x=0.0, y=plan.lanes.y, width=plan.left + 1, height=plan.lanes.height)
    yield Layer(part=Part.HEADS, shapes=layout.heads(plan, view), clip=beside, key=(plan.rows, *look))
    if not view.is_pattern:
        unnamed = unnamed_by_lane(layout, view, plan)
        counts = tuple(count_shapes(plan, view, unnamed, layout.measure))
        yield Layer(part=Part.HEADS, shapes=counts, clip=beside)


def _periods(plan: Plan, view: TimelineView, layout: TimelineLayout) -> tuple[list[float], int]:
    """The periods events are counted in from far away, and the largest count."""
    starts = period_starts(view, layout.measure.width("0000", view.sizes.count, bold=True))
    return starts, highest_count((row.table.at for row in plan.rows), starts)


def unnamed_by_lane(layout: TimelineLayout, view: TimelineView, plan: Plan) -> dict[str, int]:
    """How many events in view have no name beside their mark, per lane that is in view."""
    levels = layout.levels(view)
    first, last = view.viewport.first_day, view.viewport.last_day
    counts = {}
    for row in plan.rows:
        if row.bottom <= plan.lanes.y or row.y >= plan.lanes.bottom:
            continue
        if is_far(view):
            low, high = np.searchsorted(row.table.at, (first, last))
            counts[row.table.lane.id] = int(high - low)
            continue
        placed = levels.lane(row.table, row.box.rows).placed(first, last)
        counts[row.table.lane.id] = unnamed_between(placed, first, last)
    return counts


def described(layout: TimelineLayout) -> str:
    """One sentence that says what is drawn."""
    events = count_text(len(layout.case.events), "gebeurtenis", "gebeurtenissen")
    lanes = count_text(len(layout.table.tables), "baan", "banen")
    return f"{events} in {lanes}, {period_text(layout.case.case.period)}."


def _end_of_time(view: TimelineView, plan: Plan) -> Iterator[Shape]:
    """Stand van toen: a line after the last day, and plain ground for all that came later."""
    if view.until is None:
        return
    x = view.viewport.x_of(view.until.toordinal() + 1.0)
    if x < view.viewport.right:
        width = view.viewport.right - x
        yield Rect(x, plan.lanes.y, width, plan.lanes.height, "bg")
        thick = 4 * view.sizes.unit
        yield Line(x + thick / 2, plan.lanes.y, x + thick / 2, plan.lanes.bottom, "accent", thick)
