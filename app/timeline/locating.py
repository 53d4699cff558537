"""Where an event is drawn in a view, whether or not it is in sight."""

from collections.abc import Iterable

from app.timeline.dealing import MEETINGS_ID
from app.timeline.layout import TimelineLayout
from app.timeline.meeting_drawing import tag_box
from app.timeline.plan import Plan
from app.timeline.states import Found
from app.timeline.view import TimelineView


def locate_all(
    layout: TimelineLayout, view: TimelineView, plan: Plan, event_ids: Iterable[str]
) -> dict[str, Found]:
    """The places of events; those not drawn in this view are left out."""
    found = {}
    for event_id in event_ids:
        spot = locate(layout, view, plan, event_id)
        if spot is not None:
            found[event_id] = spot
    return found


def locate(layout: TimelineLayout, view: TimelineView, plan: Plan, event_id: str) -> Found | None:
    """The place of one event; None when it has no date, its lane is not drawn, or there is no such event."""
    home = layout.table.homes.get(event_id)
    if home == MEETINGS_ID:
        return _tagged(layout, view, plan, event_id)
    row = plan.row_of(home) if home is not None else None
    if row is None:
        return None
    index = row.table.index_of(event_id)
    placed = layout.levels(view).lane(row.table, row.box.rows).holding(index)
    if placed is None:
        return None
    y = row.y + row.box.row_y(placed.row) - row.box.y
    return Found(view.viewport.x_of(placed.at), y, row.table.lane.id, placed.ids)


def _tagged(layout: TimelineLayout, view: TimelineView, plan: Plan, event_id: str) -> Found | None:
    for tag in layout.levels(view).tags:
        if event_id in tag.ids:
            box = tag_box(tag, view, plan.tags_y, plan.tag_rows)
            return Found(view.viewport.x_of(tag.at), box.y + box.height / 2, None, tag.ids, box)
    return None
