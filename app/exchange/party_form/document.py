"""The form as a Word document: an explanation of one page, the table, learning questions."""

from __future__ import annotations

import io
from typing import Any

from app.exchange.chronology import COLUMNS
from app.exchange.party_form import texts
from app.exchange.party_form.content import FormContent
from app.exchange.party_form.document_style import DocumentStyle
from app.exchange.spreadsheet_writer import cell_text

EMPTY_ROWS = 20
_WIDTHS_MM = (24, 20, 62, 32, 36, 22, 12, 27, 38)
_ANSWER_WIDTHS_MM = (36, 187, 50)
_LISTS = (
    ("Soort", texts.KIND_CHOICES),
    ("Besluit", texts.DECISION_CHOICES),
    ("MDO", texts.MDO_CHOICES),
)


def document_form(content: FormContent) -> bytes:
    """The form as the bytes of a document that can be filled in or printed."""
    import docx

    document = docx.Document()
    style = DocumentStyle(document)
    document.core_properties.author = "Terugblik"
    document.core_properties.comments = ""
    document.core_properties.title = texts.TITLE
    _explanation(content, style)
    style.landscape()
    _timeline(content, style)
    _questions(content, style)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _explanation(content: FormContent, style: DocumentStyle) -> None:
    style.title(texts.TITLE)
    style.line(f"{cell_text(content.party_name)} ({cell_text(content.party_code)})", is_strong=True)
    style.line(f"Casus: {cell_text(content.case_title)}, {content.period}")
    if content.notice:
        style.line(cell_text(content.notice))
    for paragraph in texts.INTRODUCTION:
        style.line(paragraph)
    for number, step in enumerate(texts.STEPS, start=1):
        style.line(f"{number}. {step}")
    for rule in texts.RULES:
        style.line(rule, is_noted=rule == texts.MAY_READ)
    style.heading("De kolommen")
    for column, hint in texts.COLUMN_HINTS:
        style.named(column, hint)
    style.heading("Voorbeelden")
    style.line(texts.EXAMPLES_NOTE)
    for example in texts.EXAMPLES:
        style.named(example.name, example.sentence, is_example=True)


def _timeline(content: FormContent, style: DocumentStyle) -> None:
    """Party and code on the first row, headings on the second, then what is known and room for more."""
    style.heading("Uw tijdlijn")
    for name, words in _LISTS:
        style.named(f"Woorden voor {name}", " · ".join(words), is_small=True)
    table = style.table(len(content.rows) + EMPTY_ROWS + 2, _WIDTHS_MM)
    first = table.rows[0].cells
    style.fill(first[0], texts.PARTY, is_strong=True)
    style.fill(first[1], cell_text(content.party_code), is_strong=True)
    style.fill(first[2].merge(first[-1]), texts.MAY_READ)
    cells = _cells_of(table)
    for heading, cell in zip(COLUMNS, cells[1], strict=True):
        style.head(cell, heading)
    style.repeat(table, rows=2)
    for row, known in zip(cells[2:], content.rows, strict=False):
        for cell, text in zip(row, known, strict=True):
            if text:
                style.fill(cell, cell_text(text))


def _questions(content: FormContent, style: DocumentStyle) -> None:
    style.new_page()
    style.heading(texts.QUESTIONS_TITLE)
    style.line(texts.QUESTION_HINT + " ".join(texts.QUESTION_EXAMPLES))
    style.named("Thema’s", " · ".join(texts.THEME_CHOICES), is_small=True)
    table = style.table(texts.MOST_QUESTIONS + 2, _ANSWER_WIDTHS_MM)
    cells = _cells_of(table)
    for heading, cell in zip(texts.QUESTION_HEADINGS, cells[0], strict=True):
        style.head(cell, heading)
    for place in range(texts.MOST_QUESTIONS):
        row = cells[place + 1]
        style.fill(row[0], texts.QUESTION.format(place + 1), is_strong=True)
        if place < len(content.questions):
            question = content.questions[place]
            style.fill(row[1], cell_text(question.text))
            style.fill(row[2], question.theme.label)
    style.fill(cells[-1][0], texts.TASK, is_strong=True)
    style.fill(cells[-1][1], cell_text(content.task_view))
    style.roomy(table)
    style.line(f"{texts.TASK} {texts.TASK_HINT}")


def _cells_of(table: Any) -> list[tuple[Any, ...]]:
    """The cells row by row; asking the table for each of them apart takes a second for a long form."""
    return [row.cells for row in table.rows]
