"""The form as a workbook: explanation, timeline with pick lists, learning questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exchange.chronology import COLUMNS
from app.exchange.party_form import texts
from app.exchange.party_form.content import FormContent
from app.exchange.party_form.workbook_style import WorkbookStyle
from app.exchange.spreadsheet_writer import put_text, workbook_bytes

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

EMPTY_ROWS = 40
"""Rows ready to be filled in; below them there is more room."""

LAST_ROW = 1000
"""As far down as the pick lists reach."""

HEADER_ROW = 3
_WIDTHS = (18, 16, 52, 30, 34, 13, 8, 24, 36)
_CHOICES = (("Soort", texts.KIND_CHOICES), ("Besluit", texts.DECISION_CHOICES), ("MDO", texts.MDO_CHOICES))
_LISTS = "Lijsten"


def workbook_form(content: FormContent) -> bytes:
    """The form as the bytes of a workbook that can be filled in anywhere."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.properties.creator = "Terugblik"
    workbook.properties.title = texts.TITLE
    style = WorkbookStyle()
    _explanation(workbook.active, content, style)
    _lists(workbook)
    _timeline(workbook.create_sheet("Tijdlijn", 1), content, style)
    _questions(workbook.create_sheet("Leervragen", 2), content, style)
    return workbook_bytes(workbook)


def _explanation(sheet: Worksheet, content: FormContent, style: WorkbookStyle) -> None:
    sheet.title = "Uitleg"
    _widths(sheet, (20, 104))
    lines = _Lines(sheet, style)
    lines.title(texts.TITLE)
    lines.pair("Casus", f"{content.case_title} ({content.period})")
    lines.pair("Voor", f"{content.party_name} ({content.party_code})")
    if content.notice:
        lines.pair("Let op", content.notice)
    for paragraph in texts.INTRODUCTION:
        lines.wide(paragraph)
    lines.heading("Wat vragen we?")
    for number, step in enumerate(texts.STEPS, start=1):
        lines.pair(f"Stap {number}", step)
    lines.heading("Goed om te weten")
    for rule in texts.RULES:
        lines.wide(rule, is_noted=rule == texts.MAY_READ)
    lines.heading("De kolommen")
    for column, hint in texts.COLUMN_HINTS:
        lines.pair(f"{column}:", hint)
    lines.heading("Voorbeelden")
    lines.wide(texts.EXAMPLES_NOTE)
    for example in texts.EXAMPLES:
        lines.pair(example.name, example.sentence, is_example=True)
    _page(sheet, landscape=False)


def _timeline(sheet: Worksheet, content: FormContent, style: WorkbookStyle) -> None:
    put_text(sheet, (1, 1), texts.PARTY).font = style.strong
    put_text(sheet, (1, 2), content.party_code).font = style.strong
    put_text(sheet, (1, 3), f"{content.party_name} · {content.case_title}").font = style.soft
    put_text(sheet, (2, 1), texts.MAY_READ).font = style.soft
    _widths(sheet, _WIDTHS)
    for column, heading in enumerate(COLUMNS, start=1):
        style.head(put_text(sheet, (HEADER_ROW, column), heading))
        letter = sheet.cell(HEADER_ROW, column).column_letter
        sheet.column_dimensions[letter].number_format = "@"
    empty = ("",) * len(COLUMNS)
    for row, filled in enumerate((*content.rows, *[empty] * EMPTY_ROWS), start=HEADER_ROW + 1):
        for column, text in enumerate(filled, start=1):
            style.field(put_text(sheet, (row, column), text) if text else sheet.cell(row, column))
    for number, (heading, choices) in enumerate(_CHOICES, start=1):
        _pick_list(sheet, COLUMNS.index(heading) + 1, (number, len(choices)))
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 1)
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    _page(sheet, landscape=True)


def _pick_list(sheet: Worksheet, column: int, source: tuple[int, int]) -> None:
    """Offer the words of a column of the hidden sheet; other words are let through and asked about later."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    words, count = get_column_letter(source[0]), source[1]
    rule = DataValidation(
        type="list",
        formula1=f"{_LISTS}!${words}$1:${words}${count}",
        allow_blank=True,
        showErrorMessage=False,
        showInputMessage=False,
    )
    letter = get_column_letter(column)
    rule.add(f"{letter}{HEADER_ROW + 1}:{letter}{LAST_ROW}")
    sheet.add_data_validation(rule)


def _questions(sheet: Worksheet, content: FormContent, style: WorkbookStyle) -> None:
    _widths(sheet, (26, 90, 30))
    lines = _Lines(sheet, style)
    lines.title(texts.QUESTIONS_TITLE)
    lines.wide(texts.QUESTION_HINT + " ".join(texts.QUESTION_EXAMPLES))
    for column, heading in enumerate(texts.QUESTION_HEADINGS, start=1):
        style.head(put_text(sheet, (lines.next, column), heading))
    first = lines.skip()
    known = [(question.text, question.theme.label) for question in content.questions]
    for place in range(texts.MOST_QUESTIONS):
        text, theme = known[place] if place < len(known) else ("", "")
        lines.answer(texts.QUESTION.format(place + 1), text, theme)
    lines.skip()
    lines.wide(texts.TASK_HINT)
    lines.answer(texts.TASK, content.task_view)
    _theme_list(sheet, first)
    _page(sheet, landscape=True)


def _theme_list(sheet: Worksheet, first: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    formula = f"{_LISTS}!$D$1:$D${len(texts.THEME_CHOICES)}"
    rule = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)
    rule.add(f"C{first}:C{first + texts.MOST_QUESTIONS - 1}")
    sheet.add_data_validation(rule)


def _lists(workbook: Workbook) -> None:
    """The words to pick from, on a sheet nobody sees: together they are too long for a rule."""
    sheet = workbook.create_sheet(_LISTS)
    sheet.sheet_state = "hidden"
    for column, words in enumerate([*(choices for _, choices in _CHOICES), texts.THEME_CHOICES], start=1):
        for row, word in enumerate(words, start=1):
            put_text(sheet, (row, column), word)


def _widths(sheet: Worksheet, widths: tuple[int, ...]) -> None:
    from openpyxl.utils import get_column_letter

    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def _page(sheet: Worksheet, *, landscape: bool) -> None:
    """A4, as wide as the sheet; the grid is not shown."""
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_view.showGridLines = False


class _Lines:
    """Puts lines under each other on a sheet of two columns or three."""

    def __init__(self, sheet: Worksheet, style: WorkbookStyle) -> None:
        self._sheet, self._style, self.next = sheet, style, 1

    def skip(self) -> int:
        """Leave the line; the number of the next one."""
        self.next += 1
        return self.next

    def title(self, text: str) -> None:
        put_text(self._sheet, (self.next, 1), text).font = self._style.title
        self._sheet.row_dimensions[self.next].height = 28
        self.skip()

    def heading(self, text: str) -> None:
        put_text(self._sheet, (self.next, 1), text).font = self._style.heading
        self._sheet.row_dimensions[self.next].height = 24
        self.skip()

    def wide(self, text: str, *, is_noted: bool = False) -> None:
        self._sheet.merge_cells(start_row=self.next, start_column=1, end_row=self.next, end_column=2)
        cell = put_text(self._sheet, (self.next, 1), text)
        self._style.text(cell)
        if is_noted:
            self._style.note(cell)
        self._fit(text, columns=("A", "B"))

    def pair(self, left: str, right: str, *, is_example: bool = False) -> None:
        name = put_text(self._sheet, (self.next, 1), left)
        words = put_text(self._sheet, (self.next, 2), right)
        self._style.text(name)
        self._style.text(words)
        name.font = self._style.strong
        if is_example:
            self._style.example(name)
            self._style.example(words)
        self._fit(right, columns=("B",))

    def answer(self, name: str, *answers: str) -> None:
        self._style.text(put_text(self._sheet, (self.next, 1), name))
        self._sheet.cell(self.next, 1).font = self._style.strong
        for column, text in enumerate(answers, start=2):
            cell: Any = put_text(self._sheet, (self.next, column), text)
            self._style.field(cell)
        self._sheet.row_dimensions[self.next].height = 64
        self.skip()

    def _fit(self, text: str, *, columns: tuple[str, ...]) -> None:
        """Make the line as high as its text: no program does that for merged cells."""
        width = sum(self._sheet.column_dimensions[one].width for one in columns)
        lines = sum(-(-max(len(line), 1) // int(width * 0.95)) for line in text.split("\n"))
        self._sheet.row_dimensions[self.next].height = 16 * lines + 2
        self.skip()
