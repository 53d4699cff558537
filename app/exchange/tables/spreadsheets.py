"""Sheets of XLSX and ODS files, by python-calamine. Formulas come as the value last saved."""

from __future__ import annotations

import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.exchange.tables.errors import unreadable
from app.exchange.tables.extent import check_extent
from app.exchange.tables.table import Cell, Row, Table
from app.exchange.tables.zipped import check_zipped

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_ROWS = 100_000
MOST_COLUMNS = 200


def read_sheets(path: Path) -> tuple[Table, ...]:
    """All visible sheets, in order. Raises UnreadableTableError."""
    import python_calamine as calamine

    check_zipped(path)
    try:
        check_extent(path)
        with calamine.CalamineWorkbook.from_path(str(path)) as book:
            shown = [s.name for s in book.sheets_metadata if s.visible == calamine.SheetVisibleEnum.Visible]
            return tuple(_sheet(name, book.get_sheet_by_name(name)) for name in shown)
    except calamine.PasswordError as error:
        reason = "dit bestand is met een wachtwoord beveiligd."
        raise unreadable(path.name, reason, "Sla het zonder wachtwoord op.") from error
    except (calamine.CalamineError, zipfile.BadZipFile, zlib.error, OSError, ValueError) as error:
        reason = "dit bestand is beschadigd of is geen werkblad."
        raise unreadable(path.name, reason, "Open het in Excel en sla het opnieuw op.") from error


def _sheet(name: str, sheet: CalamineSheet) -> Table:
    rows = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    return Table(
        place=f"blad {name}",
        rows=tuple(
            Row(number=number, cells=tuple(_cell(value) for value in values[:MOST_COLUMNS]))
            for number, values in enumerate(rows, start=1)
        ),
    )


def _cell(value: object) -> Cell:
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case bool():
            return "ja" if value else "nee"
        case float() if value.is_integer():
            return str(int(value))
        case time() | timedelta():
            return str(value)
        case _:
            return str(value)
