"""Recognises a row that the case already holds, so that reading a file twice adds nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.event import Event
from app.domain.ids import EventId, PartyId, derived_id
from app.domain.snapshot import CaseSnapshot
from app.domain.telling import told, words_of
from app.exchange.dates_nl import read_day_cell
from app.exchange.party_form.own_rows import key_of, own_rows, supplied, voices_of
from app.exchange.party_timeline.columns import Column, Header
from app.exchange.tables.table import Cell, Row

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


def row_event_id(case: CaseSnapshot, party_id: PartyId, row: Row) -> EventId:
    """The id of the event a row becomes: the same whenever this party sends this row."""
    return EventId(derived_id("G", case.case.id, party_id, *row_key(row)))


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRows:
    """What the case holds of one party, by everything a row of it can be known by."""

    case: CaseSnapshot
    party_id: PartyId
    header: Header
    rows: frozenset[tuple[str, ...]]
    merged: frozenset[Fingerprint]
    events: frozenset[Fingerprint] = field(default_factory=frozenset)

    @classmethod
    def of(cls, case: CaseSnapshot, party_id: PartyId, header: Header) -> "KnownRows":
        """Gather them from the case."""
        return cls(
            case=case,
            party_id=party_id,
            header=header,
            rows=frozenset(key_of(row) for row in own_rows(case, party_id)),
            merged=frozenset(_merged_keys(case, party_id)),
            events=frozenset(event_key(event) for event in case.events.values()),
        )

    def holds_row(self, row: Row) -> bool:
        """Whether it was read before, also when its event was changed since, or stood so in the form."""
        if row_event_id(self.case, self.party_id, row) in self.case.events:
            return True
        return (
            bool(self.rows) and key_of(_text(self.header.cell(row, column)) for column in Column) in self.rows
        )

    def holds_event(self, event: Event) -> bool:
        """Whether the same is there from the same party, as an event or as a version in a merged one."""
        return event_key(event) in self.events or _told_key(event) in self.merged


def _merged_keys(case: CaseSnapshot, party_id: PartyId) -> Iterator[Fingerprint]:
    """What the party told in events that hold what several told."""
    voices = voices_of(case, party_id)
    for event in case.events.values():
        versions = [one for one in event.accounts if one.actor_id in voices]
        yield from ((one.when.order_key, words_of(one.text).strip()) for one in versions)
        is_shared = bool(event.accounts) or event.supplied_by_id not in voices
        if is_shared and supplied(case, event, voices):
            yield _told_key(event)


def _told_key(event: Event) -> Fingerprint:
    return (event.when.order_key, told(event).strip())


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    when = read_day_cell(cell).when
    return "" if when is None else when.text
