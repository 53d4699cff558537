"""Recognises a row that the case already holds, so that reading a file twice adds nothing."""

from app.domain.event import Event
from app.exchange.tables.table import Row

Fingerprint = tuple[object, ...]


def row_key(row: Row) -> tuple[str, ...]:
    """Equal for rows equal in all cells, but for spaces around them and empty cells at the end."""
    cells = [str(cell).strip() for cell in row.cells]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def event_key(event: Event) -> Fingerprint:
    """Equal for events that say the same from the same party, whatever their ids."""
    meeting, decision = event.meeting, event.decision
    return (
        event.supplied_by_id,
        event.when.order_key,
        event.when.text,
        None if event.until is None else event.until.order_key,
        event.kind,
        event.fact,
        None if meeting is None else meeting.kind,
        None if decision is None else decision.basis,
        tuple(e.text for e in event.experiences if e.actor_id == event.supplied_by_id),
    )
