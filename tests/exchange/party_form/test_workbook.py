"""The form as a workbook."""

import io

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook

from app.exchange.chronology import COLUMNS
from app.exchange.party_form.content import form_content
from app.exchange.party_form.texts import DECISION_CHOICES, KIND_CHOICES, MDO_CHOICES, THEME_CHOICES
from app.exchange.party_form.workbook import EMPTY_ROWS, HEADER_ROW, workbook_form
from tests.exchange.party_form.forms import SCHOOL, a_lived_in_case


@pytest.fixture
def book() -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook_form(form_content(a_lived_in_case(), SCHOOL))))


def test_that_the_explanation_comes_first_and_the_lists_are_hidden(book: Workbook) -> None:
    assert [(s.title, s.sheet_state) for s in book.worksheets] == [
        ("Uitleg", "visible"),
        ("Tijdlijn", "visible"),
        ("Leervragen", "visible"),
        ("Lijsten", "hidden"),
    ]


def test_that_the_party_stands_above_the_headings(book: Workbook) -> None:
    sheet = book["Tijdlijn"]

    assert [sheet.cell(1, column).value for column in (1, 2)] == ["Partij", "SCH"]
    assert [cell.value for cell in sheet[HEADER_ROW]] == list(COLUMNS)


def test_that_kind_decision_and_mdo_have_pick_lists(book: Workbook) -> None:
    rules = book["Tijdlijn"].data_validations.dataValidation
    found = {COLUMNS[next(iter(rule.sqref.ranges)).min_col - 1]: rule.formula1 for rule in rules}
    lists = book["Lijsten"]
    words = [[c.value for c in column if c.value] for column in lists.iter_cols()]

    assert found == {
        "Soort": f"Lijsten!$A$1:$A${len(KIND_CHOICES)}",
        "Besluit": f"Lijsten!$B$1:$B${len(DECISION_CHOICES)}",
        "MDO": f"Lijsten!$C$1:$C${len(MDO_CHOICES)}",
    }
    assert words == [list(KIND_CHOICES), list(DECISION_CHOICES), list(MDO_CHOICES), list(THEME_CHOICES)]
    assert not any(rule.showErrorMessage for rule in rules)


def test_that_cells_to_fill_in_are_text_so_that_no_spreadsheet_makes_days_of_words(book: Workbook) -> None:
    sheet = book["Tijdlijn"]

    assert sheet.max_row == HEADER_ROW + 3 + EMPTY_ROWS
    assert {sheet.cell(row, 1).number_format for row in range(HEADER_ROW + 1, sheet.max_row + 1)} == {"@"}
    assert sheet.column_dimensions["A"].number_format == "@"
