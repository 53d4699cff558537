"""The columns of the table: their headers, what a cell says and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.event import Event
from app.domain.labelled import Labelled
from app.domain.snapshot import CaseSnapshot, event_order

SortKey = tuple[object, ...]


class Column(Labelled):
    """The columns from left to right; the label is the header."""

    NUMMER = "nummer", "Nr"
    DATUM = "datum", "Wanneer"
    TITEL = "titel", "Wat gebeurde er"
    SOORT = "soort", "Soort"
    PARTIJEN = "partijen", "Partijen"
    WIE = "wie", "Wie"
    BASIS = "basis", "Besluit"
    BRON = "bron", "Bron"

    @property
    def can_be_edited(self) -> bool:
        """Whether a cell of this column can be edited in place."""
        return self in (Column.DATUM, Column.TITEL, Column.SOORT)


COLUMNS = tuple(Column)


def cell_text(case: CaseSnapshot, event: Event, column: Column) -> str:
    """What a cell shows: plain text, as people wrote or chose it."""
    return _TEXTS[column](case, event)


def sort_key(case: CaseSnapshot, event: Event, column: Column) -> SortKey:
    """By what rows are put in order; empty cells come last, equal ones stay in order of time."""
    number = case.event_numbers.get(event.id, 0)
    if column is Column.NUMMER:
        return (number,)
    if column is Column.DATUM:
        return event_order(event)
    text = cell_text(case, event, column).casefold()
    return (not text, text, number)


def spoken_text(case: CaseSnapshot, event: Event, column: Column) -> str:
    """What a screen reader says of a cell: its header and content, or that it is empty."""
    return f"{column.label}: {cell_text(case, event, column) or 'leeg'}"


def _number_text(case: CaseSnapshot, event: Event) -> str:
    return str(case.event_numbers.get(event.id, ""))


def _date_text(_case: CaseSnapshot, event: Event) -> str:
    return event.when.text if event.until is None else f"{event.when.text} – {event.until.text}"


def _title_text(_case: CaseSnapshot, event: Event) -> str:
    return event.title


def _kind_text(_case: CaseSnapshot, event: Event) -> str:
    return event.kind.label


def _parties_text(case: CaseSnapshot, event: Event) -> str:
    found = (case.parties.get(party_id) for party_id in event.party_ids)
    return ", ".join(party.code for party in found if party is not None)


def _people_text(case: CaseSnapshot, event: Event) -> str:
    ids = (*event.professional_ids, *event.family_member_ids)
    return ", ".join(name for name in map(case.actor_name, ids) if name)


def _basis_text(_case: CaseSnapshot, event: Event) -> str:
    return "" if event.decision is None else event.decision.basis.label


def _source_text(case: CaseSnapshot, event: Event) -> str:
    found = (case.sources.get(source_id) for source_id in event.source_ids)
    return ", ".join(source.description or source.kind.label for source in found if source is not None)


_TEXTS: Mapping[Column, Callable[[CaseSnapshot, Event], str]] = MappingProxyType(
    {
        Column.NUMMER: _number_text,
        Column.DATUM: _date_text,
        Column.TITEL: _title_text,
        Column.SOORT: _kind_text,
        Column.PARTIJEN: _parties_text,
        Column.WIE: _people_text,
        Column.BASIS: _basis_text,
        Column.BRON: _source_text,
    }
)
