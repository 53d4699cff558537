"""Sheets: values as people see them, hidden sheets left out, broken files refused kindly."""

from datetime import date, datetime

import openpyxl
import pytest

from app.exchange.tables.errors import UnreadableTableError
from app.exchange.tables.spreadsheets import read_sheets


@pytest.fixture
def book():
    made = openpyxl.Workbook()
    made.active.title = "Tijdlijn"
    return made


def saved(book, tmp_path):
    path = tmp_path / "partij.xlsx"
    book.save(path)
    return path


def test_that_cells_come_as_text_or_as_a_day(book, tmp_path):
    book.active.append(["tekst", 12, 1.5, date(2019, 3, 18), datetime(2019, 3, 18, 9, 30), True])  # noqa: DTZ001
    (table,) = read_sheets(saved(book, tmp_path))
    assert table.rows[0].cells == ("tekst", "12", "1.5", date(2019, 3, 18), date(2019, 3, 18), "ja")


def test_that_rows_keep_their_number_when_the_sheet_begins_lower(book, tmp_path):
    book.active.cell(row=9, column=3, value="Datum")
    (table,) = read_sheets(saved(book, tmp_path))
    assert [(r.number, r.cells) for r in table.rows if not r.is_empty] == [(9, ("", "", "Datum"))]


def test_that_hidden_sheets_are_left_out(book, tmp_path):
    book.create_sheet("Geheim").sheet_state = "hidden"
    assert [t.place for t in read_sheets(saved(book, tmp_path))] == ["blad Tijdlijn"]


def test_that_a_formula_is_not_computed(book, tmp_path):
    book.active.append(["=1+1"])
    (table,) = read_sheets(saved(book, tmp_path))
    assert all(row.is_empty for row in table.rows)


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 kapot", b"gewone tekst", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_that_what_is_not_a_workbook_is_refused_by_name(content, tmp_path):
    path = tmp_path / "partij.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableTableError, match=r"partij\.xlsx"):
        read_sheets(path)
