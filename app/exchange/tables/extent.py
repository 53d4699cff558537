"""Looks how far the cells of an Excel file reach: one stray cell at the very end would fill the memory."""

import re
import zipfile
from pathlib import Path

from app.exchange.tables.errors import unreadable

MOST_CELLS = 12_000_000
"""What lies between the first cell and the farthest, filled or not."""

_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_CELL = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")
_CHUNK = 1024 * 1024
_OVERLAP = 200
_LETTERS = 26


def check_extent(path: Path) -> None:
    """Raise UnreadableTableError when a sheet of an ``.xlsx`` reaches too far. Other files pass."""
    with zipfile.ZipFile(path) as packed:
        for name in packed.namelist():
            if _SHEET.fullmatch(name) and _extent(packed, name) > MOST_CELLS:
                reason = "ergens ver onder of naast de tabel staat nog een cel met tekst."
                raise unreadable(path.name, reason, "Kopieer alleen de tabel naar een nieuw bestand.")


def _extent(packed: zipfile.ZipFile, name: str) -> int:
    """Rows times columns up to the farthest cell of a sheet."""
    rows = columns = 0
    rest = b""
    with packed.open(name) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            for letters, number in _CELL.findall(text):
                rows = max(rows, int(number))
                columns = max(columns, _column(letters))
            rest = text[-_OVERLAP:]
    return rows * columns


def _column(letters: bytes) -> int:
    """The number of a column by its letters, counted from 1."""
    number = 0
    for letter in letters:
        number = number * _LETTERS + letter - ord("A") + 1
    return number
