"""Styles of the Word document carry size, language and the house style."""

import docx

from app.reports.docx_parts import WordParts
from app.reports.docx_styles import FONT, prepare_page, prepare_styles
from tests.reports.paper import a_document


def test_that_headings_are_real_headings_in_dutch() -> None:
    word = docx.Document()
    prepare_styles(word, "nl-NL")
    for name, size in (("Heading 1", 19), ("Heading 2", 12), ("Normal", 10.5)):
        style = word.styles[name]
        assert style.font.name == FONT
        assert style.font.size.pt == size
        assert 'w:lang w:val="nl-NL"' in style.element.xml
    assert word.styles["Heading 1"].paragraph_format.page_break_before


def test_that_styles_for_tables_are_there() -> None:
    word = docx.Document()
    prepare_styles(word, "nl-NL")
    assert {"Verslagtabel", "Lezingen", "Tabeltekst"} <= {style.name for style in word.styles}


def test_that_every_page_tells_version_status_and_number() -> None:
    word = docx.Document()
    document = a_document(watermark="CONCEPT")
    prepare_page(word, document, WordParts(frozenset()))
    section = word.sections[0]
    assert section.header.paragraphs[0].text == f"{document.version}\t{document.status} · CONCEPT"
    foot = section.footer.paragraphs[0]._p.xml
    assert "NUMPAGES" in foot
    assert ">PAGE<" in foot
    assert section.page_width is not None
    assert round(section.page_width.mm) == 210
