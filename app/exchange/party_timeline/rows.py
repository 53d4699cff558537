"""Makes an event of one row of a party's timeline, or says why that cannot be (contract §3)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.account import Experience
from app.domain.decision import Decision, DecisionBasis
from app.domain.event import Establishment, Event, EventKind
from app.domain.ids import DecisionId, FamilyMemberId, MeetingId, PartyId, ProfessionalId, new_id
from app.domain.meeting import Attendance, Meeting, MeetingKind
from app.domain.party import Party
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.exchange.dates_nl import DateReading, read_date, read_day_cell
from app.exchange.party_timeline.columns import Column, Header, bare
from app.exchange.party_timeline.fingerprints import row_event_id
from app.exchange.party_timeline.people import People, match_people
from app.exchange.party_timeline.sources import SourceShelf
from app.exchange.party_timeline.titles import title_of
from app.exchange.party_timeline.values import (
    MDO,
    decision_basis,
    event_kind,
    says_no,
    says_yes,
)
from app.exchange.reading_problem import ReadingProblem, shortened
from app.exchange.tables.table import Cell, Row

_HALF = re.compile("[\ud800-\udfff]")
"""Half of a character, as a broken file may hold."""


@dataclass(slots=True, kw_only=True)
class RowReading:
    """What became of one row: an event, or None, and what is to be said about it."""

    row: Row
    event: Event | None = None
    problems: list[ReadingProblem] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowReader:
    """Reads the rows of one table for one party of a case."""

    case: CaseSnapshot
    party: Party
    header: Header
    sources: SourceShelf
    place_of: Callable[[Row], str]

    def read(self, row: Row) -> RowReading:
        """One row. Without a readable date or without what happened there is no event."""
        note = _Notes(place=self.place_of(row))
        when, until = self._dates(row, note)
        told = self._text(row, Column.WAT)
        if not told.strip():
            note.error(Column.WAT, "", "Hier staat niet wat er gebeurde.")
        if any("\0" in cell or _is_broken(cell) for cell in row.cells if isinstance(cell, str)):
            note.error(Column.WAT, "", "In deze rij staat een teken dat niet bewaard kan worden.")
        event = None
        if when is not None and not note.has_error:
            event = self._event(row, note, when, until)
        return RowReading(row=row, event=event, problems=note.problems)

    def _text(self, row: Row, column: Column) -> str:
        cell = self.header.cell(row, column)
        return cell if isinstance(cell, str) else cell.isoformat()

    def _dates(self, row: Row, note: "_Notes") -> tuple[When | None, When | None]:
        cell = self.header.cell(row, Column.DATUM)
        reading = self._read_cell(cell)
        if reading.problem is not None:
            note.error(Column.DATUM, cell, reading.problem)
        if reading.warning is not None:
            note.warn(Column.DATUM, cell, reading.warning)
        when, until = reading.when, reading.until
        last = self.header.cell(row, Column.TOT)
        if when is None or (isinstance(last, str) and not last.strip()):
            return when, until
        end = self._read_cell(last)
        if end.when is None:
            note.keep(Column.TOT, last, end.problem or "")
        elif end.when.latest < when.earliest:
            note.error(Column.TOT, last, "De einddatum ligt voor de begindatum.")
        else:
            until = end.when
        return when, until

    def _read_cell(self, cell: Cell) -> DateReading:
        if isinstance(cell, str):
            return read_date(cell, self.case.case.period)
        return read_day_cell(cell.date() if isinstance(cell, datetime) else cell)

    def _event(self, row: Row, note: "_Notes", when: When, until: When | None) -> Event:
        basis, is_mdo = self._decision(row, note), self._mdo(row, note)
        kind = self._kind(row, note, has_decision=basis is not None, is_mdo=is_mdo)
        people = match_people(self.case, self._text(row, Column.ERBIJ))
        for words in people.unmatched:
            note.keep(Column.ERBIJ, words, "Deze naam staat nog niet in de casus.")
        told, source, felt = (self._text(row, c) for c in (Column.WAT, Column.BRON, Column.BELEVING))
        for place, name in self.header.unknown.items():
            if place < len(row.cells) and str(row.cells[place]).strip():
                note.kept.append(f"{name}: {row.cells[place]}")
        parties = self._parties(people)
        return Event(
            id=row_event_id(self.case, self.party.id, row),
            when=when,
            until=until,
            kind=kind,
            title=title_of(told),
            fact="\n".join([told, *note.kept]),
            establishment=Establishment.GEMELD,
            party_ids=parties,
            professional_ids=tuple(ProfessionalId(i) for i in people.professional_ids),
            family_member_ids=tuple(FamilyMemberId(i) for i in people.family_ids),
            source_ids=(self.sources.source_for(source),) if source.strip() else (),
            supplied_by_id=self.party.id,
            experiences=(Experience(actor_id=self.party.id, text=felt),) if felt.strip() else (),
            meeting=self._meeting(people, is_mdo=is_mdo) if kind is EventKind.OVERLEG else None,
            decision=None if basis is None else Decision(id=DecisionId(new_id("BS")), basis=basis),
        )

    def _parties(self, people: People) -> tuple[PartyId, ...]:
        of_people = (self.case.professionals[i].party_id for i in people.professional_ids)
        named = (PartyId(i) for i in people.party_ids)
        return tuple(dict.fromkeys((self.party.id, *named, *of_people)))

    def _meeting(self, people: People, *, is_mdo: bool) -> Meeting:
        by_name = {self.case.professionals[i].party_id for i in people.professional_ids}
        by_party = (PartyId(i) for i in people.party_ids if i not in by_name)
        return Meeting(
            id=MeetingId(new_id("OV")),
            kind=MeetingKind.MDO if is_mdo else MeetingKind.BILATERAAL,
            present=(
                *(Attendance(professional_id=ProfessionalId(i)) for i in people.professional_ids),
                *(Attendance(party_id=i) for i in by_party),
            ),
            family_present_ids=tuple(FamilyMemberId(i) for i in people.family_ids),
        )

    def _decision(self, row: Row, note: "_Notes") -> DecisionBasis | None:
        text = self._text(row, Column.BESLUIT)
        if says_no(text):
            return None
        basis = decision_basis(text)
        if basis is None:
            note.keep(Column.BESLUIT, text, "Niet herkend. Kies ja, nood, planmatig, wettelijk of nee.")
        return basis

    def _mdo(self, row: Row, note: "_Notes") -> bool:
        text = self._text(row, Column.MDO)
        if not says_yes(text) and not says_no(text):
            note.keep(Column.MDO, text, "Niet herkend. Kies ja of nee.")
        return says_yes(text) or bare(self._text(row, Column.SOORT)) == MDO

    def _kind(self, row: Row, note: "_Notes", *, has_decision: bool, is_mdo: bool) -> EventKind:
        text = self._text(row, Column.SOORT)
        if bare(text) == MDO:
            return EventKind.OVERLEG
        kind = event_kind(text)
        if kind is None and text.strip():
            note.keep(Column.SOORT, text, "Deze soort is niet herkend; het wordt Overig.")
        elif kind is None and not is_mdo and not has_decision:
            note.warn(Column.SOORT, "", "Hier staat geen soort; het wordt Overig.")
        if is_mdo:
            if kind not in (None, EventKind.OVERLEG):
                note.keep(Column.SOORT, text, "Een MDO is een overleg; de soort wordt Overleg.")
            return EventKind.OVERLEG
        if kind is None and has_decision and not text.strip():
            return EventKind.BESLUIT
        return kind or EventKind.OVERIG


def _is_broken(text: str) -> bool:
    """Whether a text holds half a character that no file can keep."""
    return not text.isascii() and _HALF.search(text) is not None


@dataclass(slots=True, kw_only=True)
class _Notes:
    """What is said about a row while it is read, and what must be kept under the facts."""

    place: str
    problems: list[ReadingProblem] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    @property
    def has_error(self) -> bool:
        return any(problem.is_error for problem in self.problems)

    def error(self, column: Column, value: Cell, message: str) -> None:
        self._add(column, value, message, Severity.FOUT)

    def warn(self, column: Column, value: Cell, message: str) -> None:
        self._add(column, value, message, Severity.WAARSCHUWING)

    def keep(self, column: Column, value: Cell, message: str) -> None:
        """Warn, and keep what stands there under the facts so that nothing is lost."""
        self.warn(column, value, message)
        self.kept.append(f"{column.label}: {value}")

    def _add(self, column: Column, value: Cell, message: str, severity: Severity) -> None:
        shown = value if isinstance(value, str) else date.isoformat(value)
        problem = ReadingProblem(
            place=self.place, message=message, field=column.label, value=shortened(shown), severity=severity
        )
        self.problems.append(problem)
