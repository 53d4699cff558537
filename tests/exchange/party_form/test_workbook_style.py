"""The house style in a workbook."""

import openpyxl

from app.exchange.party_form.workbook_style import WorkbookStyle
from app.themes import ThemeName, load_theme


def test_that_colours_are_those_of_the_house() -> None:
    cell = openpyxl.Workbook().active["A1"]
    WorkbookStyle().head(cell)
    accent = load_theme(ThemeName.LIGHT).colour("accent").lstrip("#")

    assert cell.fill.fgColor.rgb == f"00{accent}"


def test_that_a_cell_to_fill_in_is_text() -> None:
    cell = openpyxl.Workbook().active["A1"]
    WorkbookStyle().field(cell)

    assert (cell.number_format, cell.alignment.wrap_text) == ("@", True)
