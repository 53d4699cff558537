"""The columns of a party's timeline and by which words their headers are known (contract §3)."""

import itertools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.labelled import Labelled
from app.exchange.tables.table import Cell, Row, Table

HEADER_WITHIN = 20
_BETWEEN = re.compile(r"[^a-z0-9]+")


class Column(Labelled):
    """A column that is understood, with the name people see."""

    DATUM = "datum", "Datum"
    TOT = "tot", "Tot en met"
    WAT = "wat", "Wat gebeurde er"
    SOORT = "soort", "Soort"
    ERBIJ = "erbij", "Wie waren erbij"
    BESLUIT = "besluit", "Besluit"
    MDO = "mdo", "MDO"
    BRON = "bron", "Bron"
    BELEVING = "beleving", "Beleving"


_WORDS: Mapping[Column, tuple[str, ...]] = MappingProxyType(
    {
        Column.DATUM: ("datum", "datum gebeurtenis", "wanneer", "date"),
        Column.TOT: ("tot en met", "tot", "einddatum", "t/m"),
        Column.WAT: ("wat gebeurde er", "gebeurtenis", "wat", "omschrijving", "event"),
        Column.SOORT: ("soort", "type", "categorie"),
        Column.ERBIJ: ("wie waren erbij", "aanwezig", "betrokkenen", "deelnemers"),
        Column.BESLUIT: ("besluit", "besluit genomen"),
        Column.MDO: ("mdo",),
        Column.BRON: ("bron", "bron van informatie", "source"),
        Column.BELEVING: ("beleving", "hoe was dat"),
    }
)


def bare(text: str) -> str:
    """A header or value without case, accents, spaces and punctuation."""
    small = text.casefold()
    return _BETWEEN.sub("", small if small.isascii() else unicodedata.normalize("NFKD", small))


_COLUMN_OF: Mapping[str, Column] = MappingProxyType(
    {bare(word): column for column, words in _WORDS.items() for word in words}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The header row of a table: which column stands where, and headers that are not known."""

    row: Row
    places: Mapping[Column, int]
    unknown: Mapping[int, str]

    def cell(self, row: Row, column: Column) -> Cell:
        """What stands in a column of a row; empty when the column or cell is not there."""
        place = self.places.get(column)
        return row.cells[place] if place is not None and place < len(row.cells) else ""


def find_header(table: Table) -> Header | None:
    """The first row within the first twenty that has at least a date and what happened."""
    for row in table.rows:
        if row.number > HEADER_WITHIN:
            return None
        header = header_of(row)
        if Column.DATUM in header.places and Column.WAT in header.places:
            return header
    return None


def header_of(row: Row) -> Header:
    """A row read as a header; of two columns with the same meaning the first counts."""
    places: dict[Column, int] = {}
    unknown: dict[int, str] = {}
    for place, cell in enumerate(row.cells):
        words = cell if isinstance(cell, str) else cell.isoformat()
        column = _COLUMN_OF.get(bare(words))
        if column is not None and column not in places:
            places[column] = place
        elif words.strip():
            unknown[place] = words.strip()
    return Header(row=row, places=places, unknown=unknown)


def named_party(table: Table, header: Header) -> str:
    """What stands right of a cell "Partij" above the header; empty when there is none."""
    for row in table.rows:
        if row.number >= header.row.number:
            break
        found = _right_of_party(row.cells)
        if found:
            return found
    return ""


def _right_of_party(cells: Sequence[Cell]) -> str:
    for left, right in itertools.pairwise(cells):
        if isinstance(left, str) and bare(left) == "partij" and isinstance(right, str) and right.strip():
            return right.strip()
    return ""
