"""A table as a file has it: rows with their own number, cells as text or as a day."""

from dataclasses import dataclass
from datetime import date

Cell = str | date
"""What stands in a cell; empty is the empty text, a number is text as people see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row with the number it has in its sheet, Word table or CSV file, counted from 1."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing, or only spaces, stands in it."""
        return all(isinstance(cell, str) and not cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All rows of a sheet, Word table or CSV file. ``place`` is "blad Tijdlijn", "tabel 2" or empty."""

    place: str
    rows: tuple[Row, ...]

    def place_of(self, row: Row) -> str:
        """Where a row stands: "blad Tijdlijn, rij 7"."""
        return f"{self.place}, rij {row.number}" if self.place else f"rij {row.number}"
