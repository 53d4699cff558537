"""The chronology as a workbook."""

import io
import tempfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from app.exchange.chronology import COLUMNS
from app.exchange.spreadsheet_writer import CUT, LONGEST_CELL, cell_text, xlsx_bytes
from tests.builders import a_snapshot, an_event, on


def sheet_of(*events: Any) -> Worksheet:
    return openpyxl.load_workbook(io.BytesIO(xlsx_bytes(a_snapshot(*events))))["Tijdlijn"]


def test_that_the_sheet_has_headings_and_a_row_per_event() -> None:
    sheet = sheet_of(an_event("Eerst"), an_event("Later", on("9 jan 2021")))

    assert [cell.value for cell in sheet[1]] == list(COLUMNS)
    assert [sheet.cell(row, 3).value for row in (2, 3)] == ["Eerst", "Later"]
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize("text", ["=1+1", "+31", "-3", "@a", "#REF!", "12", "2019-03-18", "TRUE"])
def test_that_every_cell_is_text_whatever_it_looks_like(text: str) -> None:
    cell = sheet_of(an_event(text)).cell(2, 3)

    assert (cell.value, cell.data_type) == (text, "s")


def test_that_a_formula_is_marked_as_text_for_good() -> None:
    sheet = sheet_of(an_event("=1+1"), an_event("Later", on("9 jan 2021")))

    assert sheet.cell(2, 3).quotePrefix
    assert not sheet.cell(3, 3).quotePrefix


def test_that_a_long_text_is_cut_and_says_so() -> None:
    value = sheet_of(an_event("Lang", fact="a" * 100_000)).cell(2, 3).value

    assert len(value) == LONGEST_CELL
    assert value.endswith(CUT)


def test_that_what_a_workbook_cannot_hold_is_marked() -> None:
    assert cell_text("a\x07b") == "a\ufffdb"
    assert sheet_of(an_event("a\x07b\tc\nd")).cell(2, 3).value == "a\ufffdb\tc\nd"
    assert sheet_of(an_event("_x0041_ of _x")).cell(2, 3).value == "_x0041_ of _x"


def test_that_nothing_of_a_case_lies_in_a_temporary_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nergens"))

    assert sheet_of(an_event("Geheim")).cell(2, 3).value == "Geheim"


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_that_no_text_makes_a_workbook_that_cannot_be_opened(text: str) -> None:
    assert sheet_of(an_event("Gesprek", fact=f"x{text}")).cell(2, 3).value.startswith("Gesprek")
