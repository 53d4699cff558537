"""Which events are rows of the table, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.table.columns import Column, sort_key

if TYPE_CHECKING:
    from app.domain.filters import EventFilter


def ordered_ids(
    case: CaseSnapshot, accepts: EventFilter | None, column: Column, *, is_reversed: bool
) -> list[str]:
    """Ids of the events a filter accepts, sorted by a column."""
    events: Sequence[Event] = case.events_in_order if accepts is None else accepts.matching(case)
    if column is not Column.DATUM:
        events = sorted(events, key=lambda event: sort_key(case, event, column))
    ids: list[str] = [event.id for event in events]
    return ids[::-1] if is_reversed else ids
