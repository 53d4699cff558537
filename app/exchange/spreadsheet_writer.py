"""Writes the chronology as an Excel workbook: texts only, in memory, so nothing of a case lies in between."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

from app.domain.snapshot import CaseSnapshot
from app.exchange.chronology import COLUMNS, chronology
from app.exchange.safe_cells import looks_like_formula

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_CELL = 32_767
"""Characters that fit in one cell of a workbook."""

CUT = " […]"
"""Ends a text that was too long for a cell."""

_SHEET = "Tijdlijn"
_WIDTHS = (18, 18, 60, 24, 40, 12, 8, 30, 40)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def xlsx_bytes(case: CaseSnapshot) -> bytes:
    """The chronology as the bytes of a workbook with one sheet."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    workbook = Workbook()
    sheet = workbook.active
    sheet.title = _SHEET
    for column, (heading, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True), start=1):
        put_text(sheet, (1, column), heading).font = Font(bold=True)
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = width
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(chronology(case), start=2):
        for column, text in enumerate(row, start=1):
            if text:
                put_text(sheet, (number, column), text).alignment = wrapped
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    return workbook_bytes(workbook)


def workbook_bytes(workbook: Workbook) -> bytes:
    """A workbook as bytes; openpyxl's own way puts the sheets in temporary files first."""
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    class InMemoryWriter(ExcelWriter):  # type: ignore[misc]  # openpyxl has no types
        """Writes sheets straight into the archive."""

        def write_worksheet(self, ws: Any) -> None:
            ws._drawing = SpreadsheetDrawing()  # noqa: SLF001  (as the method it replaces)
            sheet = io.BytesIO()
            writer = WorksheetWriter(ws, sheet)
            writer.write()
            ws._rels = writer._rels  # noqa: SLF001  (the same)
            self._archive.writestr(ws.path[1:], sheet.getvalue())
            self.manifest.append(ws)

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        InMemoryWriter(workbook, archive).write_data()
    return content.getvalue()


def cell_text(text: str) -> str:
    """The text as a cell can hold it: what cannot be shown is marked, what is too long is cut."""
    shown = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return shown if len(shown) <= LONGEST_CELL else shown[: LONGEST_CELL - len(CUT)] + CUT


def put_text(sheet: Worksheet, place: tuple[int, int], text: str) -> Any:
    """Put a text in a cell, whatever it looks like."""
    cell = sheet.cell(*place)
    cell.value = cell_text(text)
    cell.data_type = "s"
    cell.quotePrefix = looks_like_formula(text)
    return cell
