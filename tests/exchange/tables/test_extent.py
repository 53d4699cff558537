"""A sheet with a cell at the very end is refused before it fills the memory."""

from pathlib import Path

import openpyxl
import pytest

from app.exchange.tables.errors import UnreadableTableError
from app.exchange.tables.extent import check_extent
from app.exchange.tables.spreadsheets import read_sheets


def a_workbook(path: Path, *stray: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for cell in ("A1", "B2", *stray):
        sheet[cell] = "x"
    book.save(path)
    return path


def test_that_a_stray_cell_at_the_end_is_refused(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "ver.xlsx", "XFD1048576")
    with pytest.raises(UnreadableTableError, match="ver onder of naast"):
        check_extent(path)
    with pytest.raises(UnreadableTableError, match="ver onder of naast"):
        read_sheets(path)


def test_that_a_long_or_a_wide_sheet_passes(tmp_path: Path) -> None:
    check_extent(a_workbook(tmp_path / "lang.xlsx", "J1048576"))
    check_extent(a_workbook(tmp_path / "breed.xlsx", "XFD3"))
