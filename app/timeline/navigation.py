"""Walking over the timeline from event to event and from lane to lane."""

from app.domain.event import Event
from app.timeline.case_table import CaseTable
from app.timeline.dealing import MEETINGS_ID, UNDATED_ID
from app.timeline.marks import extent_of, glyph_of


def walk_order(table: CaseTable) -> tuple[str, ...]:
    """All events on the axis in the order in which they are drawn from left to right."""
    dated = [event for event in table.case.events.values() if event.when.is_known]
    dated.sort(key=_order)
    return tuple(event.id for event in dated)


def beside(table: CaseTable, event_id: str | None, step: int) -> str | None:
    """The next (``step`` 1) or previous (-1) event in time, in any lane; the first or last without one."""
    return _stepped(walk_order(table), event_id, step)


def alike(table: CaseTable, event_id: str, step: int) -> str | None:
    """The next or previous event with the same mark; None when there is none."""
    event = table.case.events.get(event_id)
    if event is None:
        return None
    glyph = glyph_of(event)
    same = [key for key in walk_order(table) if glyph_of(table.case.events[key]) == glyph]
    found = _stepped(tuple(same), event_id, step)
    return None if found == event_id else found


def across(table: CaseTable, event_id: str, step: int) -> str | None:
    """The event nearest in time in the next lane below (``step`` 1) or above (-1) that has any.

    The joint meetings count as the topmost lane.
    """
    event = table.case.events.get(event_id)
    home = table.homes.get(event_id)
    if event is None or home is None or home == UNDATED_ID:
        return None
    lanes = [MEETINGS_ID, *(own.lane.id for own in table.tables)]
    number = lanes.index(home) + step
    while 0 <= number < len(lanes):
        found = nearest(table, lanes[number], extent_of(event).at)
        if found is not None:
            return found
        number += step
    return None


def nearest(table: CaseTable, lane_id: str, day: float) -> str | None:
    """The event of a lane closest to a moment."""
    if lane_id == MEETINGS_ID:
        found = min(table.meetings, key=lambda meeting: abs(meeting.at - day), default=None)
        return None if found is None else found.event_id
    own = table.table(lane_id)
    if own is None or not own.events:
        return None
    return str(own.events[int(abs(own.at - day).argmin())].id)


def _order(event: Event) -> tuple[float, int, str]:
    return (extent_of(event).at, event.order, event.id)


def _stepped(order: tuple[str, ...], event_id: str | None, step: int) -> str | None:
    if not order:
        return None
    if event_id not in order:
        return order[0] if step > 0 else order[-1]
    number = order.index(event_id) + step
    return order[min(max(number, 0), len(order) - 1)]
