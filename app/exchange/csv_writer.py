"""Writes the chronology as CSV that Dutch spreadsheets open as a table: semicolons, UTF-8 with a mark."""

from __future__ import annotations

import csv
import io

from app.domain.snapshot import CaseSnapshot
from app.exchange.chronology import COLUMNS, chronology
from app.exchange.safe_cells import safe_text


def csv_bytes(case: CaseSnapshot) -> bytes:
    """The chronology as the bytes of a CSV file; texts only, safe to open in a spreadsheet."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([safe_text(cell) for cell in row] for row in chronology(case))
    return text.getvalue().encode("utf-8-sig")
