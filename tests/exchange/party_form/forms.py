"""Fills in a form as a party would, in a workbook or in Word."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl

from app.domain.account import Account, Experience
from app.domain.event import Establishment, EventKind
from app.domain.ids import AccountId, FamilyMemberId, PartyId, SourceId
from app.domain.snapshot import CaseSnapshot
from app.domain.source import SourceKind
from app.exchange.party_form import form_bytes
from tests.builders import (
    a_decision,
    a_family_member,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    a_source,
    an_event,
    in_the_month,
    on,
)

SCHOOL, TEAM = PartyId("SCH"), PartyId("TOE")


def a_lived_in_case() -> CaseSnapshot:
    """A case with events of two parties, one of them contested and one with words nobody can read back."""
    words = Experience(actor_id=SCHOOL, text="Wij stonden er alleen voor.")
    of_mother = Experience(actor_id=FamilyMemberId("L1"), text="Ik voelde me gehoord.")
    return a_snapshot(
        a_party("SCH", "Basisschool"),
        a_party("TOE", "Jeugdteam"),
        a_professional("F1", "SCH", designation="Intern begeleider"),
        a_family_member("L1"),
        a_source("BR1", kind=SourceKind.PARTIJTIJDLIJN, holder_party_id=SCHOOL),
        a_source("BR2", description="Geheim van het team", holder_party_id=TEAM),
        an_event(
            "Ruzie aan de deur",
            in_the_month("mei 2019"),
            fact="Het kind stond erbij.\nTwee regels, en =1+1.",
            kind=EventKind.INCIDENT,
            supplied_by_id=SCHOOL,
            party_ids=(SCHOOL, TEAM),
            source_ids=(SourceId("BR1"), SourceId("BR2")),
            experiences=(words, of_mother),
        ),
        an_event(
            "MDO",
            in_the_month("mei 2021", circa=True),
            kind=EventKind.OVERLEG,
            meeting=a_meeting(),
            decision=a_decision(nood=True),
            supplied_by_id=SCHOOL,
            until=on("3 jun 2021"),
        ),
        an_event("Alleen van het team", supplied_by_id=TEAM, party_ids=(TEAM, SCHOOL)),
        an_event(
            "Door ons allen",
            on("9 jan 2021"),
            supplied_by_id=TEAM,
            establishment=Establishment.BETWIST,
            accounts=(_account("SCH", "Kort gesprek"), _account("TOE", "Lang gesprek met spanning")),
        ),
    )


def _account(party_id: str, text: str) -> Account:
    return Account(
        id=AccountId(f"LZ-{party_id}"), actor_id=PartyId(party_id), text=text, when=on("8 jan 2021")
    )


def a_form(folder: Path, case: CaseSnapshot, kind: str, party_id: PartyId = SCHOOL) -> Path:
    """The form for a party as a file."""
    path = folder / f"formulier.{kind}"
    path.write_bytes(form_bytes(case, party_id, kind))
    return path


def fill_in(path: Path, rows: Sequence[Sequence[str]], answers: Sequence[Sequence[str]] = ()) -> None:
    """Put rows below those that are there, and the answers in their places (three questions, the task)."""
    if path.suffix == ".docx":
        _fill_in_document(path, rows, answers)
        return
    book = openpyxl.load_workbook(path)
    table, questions = book["Tijdlijn"], book["Leervragen"]
    empty = next(n for n in range(4, 500) if table.cell(n, 1).value is None)
    for number, row in enumerate(rows, start=empty):
        for column, text in enumerate(row, start=1):
            table.cell(number, column).value = text
            table.cell(number, column).data_type = "s"
    first = next(n for n in range(1, 50) if questions.cell(n, 1).value == "Leervraag 1")
    places = [first, first + 1, first + 2, first + 5]
    for number, answer in zip(places, answers, strict=False):
        for column, text in enumerate(answer, start=2):
            questions.cell(number, column).value = text
    book.save(path)


def _fill_in_document(path: Path, rows: Sequence[Sequence[str]], answers: Sequence[Sequence[str]]) -> None:
    document = docx.Document(str(path))
    timeline, questions = document.tables
    cells: list[Any] = [row.cells for row in timeline.rows]
    empty = next(n for n in range(2, len(cells)) if not cells[n][0].text)
    for place, row in enumerate(rows, start=empty):
        for cell, text in zip(cells[place], row, strict=False):
            cell.text = text
    for row, answer in zip(list(questions.rows)[1:], answers, strict=False):
        for cell, text in zip(row.cells[1:], answer, strict=False):
            cell.text = text
    document.save(str(path))


def words_in(content: bytes, kind: str) -> str:
    """Everything somebody can read in a form."""
    if kind == "docx":
        document = docx.Document(io.BytesIO(content))
        cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return "\n".join(str(c.value) for s in sheets for row in s.iter_rows() for c in row if c.value)
