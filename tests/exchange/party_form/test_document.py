"""The form as a Word document."""

import io

import docx

from app.exchange.chronology import COLUMNS
from app.exchange.party_form.content import form_content
from app.exchange.party_form.document import EMPTY_ROWS, document_form
from app.exchange.party_form.texts import KIND_CHOICES, TASK
from tests.exchange.party_form.forms import SCHOOL, a_lived_in_case


def test_that_the_tables_have_headings_and_room() -> None:
    document = docx.Document(io.BytesIO(document_form(form_content(a_lived_in_case(), SCHOOL))))
    timeline, questions = document.tables

    assert [cell.text for cell in timeline.rows[0].cells[:2]] == ["Partij", "SCH"]
    assert [cell.text for cell in timeline.rows[1].cells] == list(COLUMNS)
    assert len(timeline.rows) == 2 + 3 + EMPTY_ROWS
    assert [row.cells[0].text for row in questions.rows][1:] == [
        "Leervraag 1",
        "Leervraag 2",
        "Leervraag 3",
        TASK,
    ]


def test_that_the_words_to_choose_from_are_listed() -> None:
    document = docx.Document(io.BytesIO(document_form(form_content(a_lived_in_case(), SCHOOL))))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)

    assert all(choice in words for choice in KIND_CHOICES)
