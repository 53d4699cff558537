"""CSV files with any separator, in UTF-8 or the code page of Windows."""

import csv
import io
from pathlib import Path

from app.exchange.safe_cells import unguarded
from app.exchange.tables.errors import unreadable
from app.exchange.tables.table import Row, Table

LARGEST = 50 * 1024 * 1024
LONGEST_CELL = 1_000_000
SEPARATORS = (";", ",", "\t", "|")


def read_csv(path: Path) -> tuple[Table, ...]:
    """The one table of a CSV file; row numbers count records. Raises UnreadableTableError."""
    if path.stat().st_size > LARGEST:
        raise unreadable(path.name, "dit bestand is te groot.", "Laat alleen de tijdlijn staan.")
    text = _decoded(path)
    separator = _separator(text)
    previous = csv.field_size_limit(LONGEST_CELL)
    try:
        records = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        reason = "er staat een aanhalingsteken dat nergens sluit, of een te lange cel."
        raise unreadable(path.name, reason, "Sla het bestand opnieuw op als CSV of als .xlsx.") from error
    finally:
        csv.field_size_limit(previous)
    rows = (Row(number=n, cells=tuple(map(unguarded, cells))) for n, cells in enumerate(records, start=1))
    return (Table(place="", rows=tuple(rows)),)


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    for encoding in ("utf-8-sig", "utf-16") if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """The separator that cuts most of the first lines in the same number of cells."""
    lines = [line for line in text.splitlines()[:20] if line.strip()]
    return max(SEPARATORS, key=lambda mark: sum(line.count(mark) for line in lines))
