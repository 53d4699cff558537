"""The house style in a Word document."""

import docx

from app.exchange.party_form.document_style import DocumentStyle


def test_that_each_line_in_a_cell_is_a_paragraph_as_when_somebody_types_it() -> None:
    document = docx.Document()
    style = DocumentStyle(document)
    cell = style.table(1, (40, 40)).rows[0].cells[0]
    style.fill(cell, "een\ntwee")

    assert [paragraph.text for paragraph in cell.paragraphs] == ["een", "twee"]


def test_that_the_first_rows_come_back_on_every_page() -> None:
    document = docx.Document()
    style = DocumentStyle(document)
    table = style.table(3, (40,))
    style.repeat(table, rows=2)

    assert ["tblHeader" in row._tr.xml for row in table.rows] == [True, True, False]


def test_that_what_follows_lies_on_its_side() -> None:
    document = docx.Document()
    DocumentStyle(document).landscape()

    assert [one.page_width > one.page_height for one in document.sections] == [False, True]  # type: ignore[operator]
