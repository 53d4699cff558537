"""What typing in a cell means: the command for a new date, title or kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.event import Event, EventKind
from app.domain.snapshot import CaseSnapshot
from app.exchange.dates_nl import DateReading, read_date

if TYPE_CHECKING:
    from app.editing.command import Command


def date_reading(case: CaseSnapshot, text: str) -> DateReading:
    """How a typed date is understood within this case."""
    return read_date(text, case.case.period)


def date_command(case: CaseSnapshot, event: Event, text: str) -> Command | None:
    """The command that gives the event this date; None when it is no date or the same words."""
    from app.editing.events import ChangeEvent

    reading = date_reading(case, text)
    if reading.when is None or text.strip() == event.when.text:
        return None
    until = reading.until if reading.until is not None else event.until
    return ChangeEvent(event_id=event.id, changes={"when": reading.when, "until": until})


def title_command(event: Event, text: str) -> Command | None:
    """The command that gives the event this title; None for an empty or equal one."""
    from app.editing.events import ChangeEvent

    title = " ".join(text.split())
    if not title or title == event.title:
        return None
    return ChangeEvent(event_id=event.id, changes={"title": title})


def kind_command(event: Event, kind: EventKind) -> Command | None:
    """The command that makes the event one of this kind; None when it is."""
    from app.editing.events import ChangeEvent

    return None if kind is event.kind else ChangeEvent(event_id=event.id, changes={"kind": kind})
