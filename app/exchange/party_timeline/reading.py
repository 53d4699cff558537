"""Reads a whole file as the timeline of one party."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.entities import Entity
from app.domain.errors import CaseError
from app.domain.event import Event
from app.domain.ids import PartyId, derived_id
from app.domain.party import Party
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source
from app.exchange.party_timeline.answers import Answers, read_answers
from app.exchange.party_timeline.columns import Header, find_header, named_party
from app.exchange.party_timeline.fingerprints import KnownRows, row_key
from app.exchange.party_timeline.people import find_party
from app.exchange.party_timeline.rows import RowReader, RowReading
from app.exchange.party_timeline.sources import SourceShelf
from app.exchange.reading_problem import ReadingProblem, shortened
from app.exchange.tables import Table, read_tables
from app.exchange.tables.errors import unreadable


class PartyUnknownError(CaseError):
    """The file does not say whose timeline it is, and nobody else did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTimeline:
    """What a file holds for one party.

    ``read`` rows = ``len(events)`` + ``skipped`` + rows with an error. ``new_party`` is
    set when the case did not have the party yet. ``answers`` is what a filled-in form
    holds beside the table; its party is the one to keep.
    """

    party: Party
    new_party: Party | None
    answers: Answers
    read: int
    skipped: int
    events: tuple[Event, ...]
    sources: tuple[Source, ...]
    rows: tuple[RowReading, ...]
    problems: tuple[ReadingProblem, ...]

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All that is new to the case."""
        answers = self.answers
        is_kept = self.new_party is None and answers.party == self.party
        party = () if is_kept else (answers.party,)
        involvement = () if answers.involvement is None else (answers.involvement,)
        return (*party, *self.sources, *self.events, *answers.questions, *involvement)


def read_party_timeline(path: Path, case: CaseSnapshot, party_code: str | None = None) -> PartyTimeline:
    """Read ``path`` for the party with ``party_code``, else the one the file names.

    Raises UnreadableTableError when no table has a header, PartyUnknownError without a party.
    """
    tables = read_tables(path)
    table, header = _table_with_header(path, tables)
    code = (party_code or named_party(table, header)).strip()
    if not code:
        sentence = f"{path.name} zegt niet van welke partij deze tijdlijn is."
        raise PartyUnknownError("Partij onbekend", sentence, "Geef de afkorting van de partij op.")
    party_id = find_party(case, code)
    party = case.parties[party_id] if party_id is not None else _new_party(case, code)
    shelf = SourceShelf(case, party.id)
    reader = RowReader(case=case, party=party, header=header, sources=shelf, place_of=table.place_of)
    problems = [] if party_id is not None else [_new_party_note(table, code)]
    problems += _unknown_columns(table, header)
    answers = read_answers([one for one in tables if one is not table], case, party)
    found = _gathered(reader, table, problems, answers)
    return found if party_id is not None else replace(found, new_party=answers.party)


def _gathered(
    reader: RowReader, table: Table, problems: list[ReadingProblem], answers: Answers
) -> PartyTimeline:
    filled = [r for r in table.rows if r.number > reader.header.row.number and not r.is_empty]
    known = KnownRows.of(reader.case, reader.party.id, reader.header)
    seen: set[tuple[str, ...]] = set()
    events: list[Event] = []
    readings: list[RowReading] = []
    skipped = 0
    for row in filled:
        if row_key(row) in seen or known.holds_row(row):
            skipped += 1
            continue
        seen.add(row_key(row))
        reading = reader.read(row)
        if reading.event is not None and known.holds_event(reading.event):
            skipped += 1
            continue
        readings.append(reading)
        problems.extend(reading.problems)
        if reading.event is not None:
            events.append(reading.event)
    used = {source_id for event in events for source_id in event.source_ids}
    return PartyTimeline(
        party=reader.party,
        new_party=None,
        answers=answers,
        read=len(filled),
        skipped=skipped,
        events=tuple(events),
        sources=tuple(s for s in reader.sources.added if s.id in used),
        rows=tuple(readings),
        problems=(*problems, *answers.problems),
    )


def _table_with_header(path: Path, tables: Sequence[Table]) -> tuple[Table, Header]:
    for table in tables:
        header = find_header(table)
        if header is not None:
            return table, header
    reason = "er is geen tabel met de kolommen Datum en Wat gebeurde er."
    raise unreadable(path.name, reason, "Zet deze woorden boven de kolommen, of gebruik het formulier.")


def _new_party(case: CaseSnapshot, code: str) -> Party:
    last = max((party.order for party in case.parties.values()), default=0)
    return Party(id=PartyId(derived_id("P", case.case.id, code)), name=code, code=code[:4], order=last + 1)


def _new_party_note(table: Table, code: str) -> ReadingProblem:
    return ReadingProblem(
        place=table.place,
        field="Partij",
        value=shortened(code),
        severity=Severity.WAARSCHUWING,
        message="Deze partij staat nog niet in de casus en wordt toegevoegd.",
    )


def _unknown_columns(table: Table, header: Header) -> Iterable[ReadingProblem]:
    for name in header.unknown.values():
        yield ReadingProblem(
            place=table.place_of(header.row),
            field=shortened(name),
            severity=Severity.WAARSCHUWING,
            message="Deze kolom is niet bekend. De tekst blijft bewaard onder het feit.",
        )
