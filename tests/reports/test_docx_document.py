"""The Word document holds the same as the paper, reads back, and is the same again."""

from datetime import date
from pathlib import Path

import docx
import pytest

from app.reports.content import (
    Bullets,
    Chapter,
    Column,
    Cover,
    Entry,
    Figure,
    Heading,
    Manner,
    Paragraph,
    Quote,
    Reading,
    Row,
    Sheet,
    Sheets,
    SideBySide,
    Table,
    body,
    cell,
    words,
)
from app.reports.docx_document import write_docx
from app.reports.progress import Progress, ReportStopped
from app.timeline.picture import Picture
from tests.reports.paper import TODAY, a_document

PICTURE = Picture(width=100, height=50, layers=(), description="Een plaat met kaders.")
SHEET = Picture(width=400, height=200, layers=(), description="Een plaat met kaders.")
BLOCKS = (
    Heading(text="Tussenkop", anchor="fase-1"),
    body("alinea"),
    Paragraph(line=words("klein"), manner=Manner.NOTE),
    Paragraph(line=words("Wie was er niet?"), manner=Manner.QUESTION),
    Bullets(items=(words("punt"),)),
    Quote(words="eigen woorden", speaker=words("Moeder")),
    Table(columns=(Column(head="kop", share=1),), rows=(Row(cells=(cell("cel"),)),), summary="x"),
    Table(columns=(Column(head="leeg", share=1),), rows=(), summary="x"),
    SideBySide(readings=(Reading(title="GI", lines=(words("zo"),)),)),
    Entry(title=words("65. MDO"), lines=(words("regel"),), anchor="besluit-65"),
    Figure(picture=PICTURE, caption="De kaders.", closing="Niet alles is bekend."),
)
COVER = Cover(
    kicker="Verslag",
    title="Proefcasus",
    subtitle="Complexe scheiding",
    facts=(("Plaats", "Zaal"),),
    statements=(words("Geen onderzoek naar personen."),),
    notice="Fictief.",
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document with one of everything."""
    path = tmp_path_factory.mktemp("word") / "verslag.docx"
    chapter = Chapter(title="Hoofdstuk", anchor="hoofdstuk", blocks=BLOCKS)
    sheets = Sheets(title="De tijdlijn", anchor="tijdlijn", sheets=(Sheet(picture=SHEET, title="Blad 1"),))
    write_docx(a_document(parts=(chapter, sheets), cover=COVER), path, TODAY, Progress())
    return path


def test_that_all_text_can_be_read_back(written: Path) -> None:
    word = docx.Document(str(written))
    text = "\n".join(one.text or "" for one in word.element.body.iter("{*}t"))
    for told in (
        *("Proefcasus", "Plaats: ", "Zaal", "Geen onderzoek naar personen.", "Fictief.", "Tussenkop"),
        *("alinea", "klein", "Vraag aan de groep. ", "punt", "“eigen woorden”", "Moeder", "kop", "cel"),
        *("GI", "zo", "65. MDO", "regel", "De kaders.", "Niet alles is bekend."),
    ):
        assert told in text
    assert "leeg" not in text


def test_that_headings_have_the_styles_of_headings(written: Path) -> None:
    found = [
        (one.style.name if one.style else "", one.text) for one in docx.Document(str(written)).paragraphs
    ]
    assert ("Heading 1", "1. Hoofdstuk") in found
    assert ("Heading 2", "Tussenkop") in found
    assert ("Heading 3", "65. MDO") in found
    assert ("Title", "Proefcasus") in found
    assert ("List Bullet", "punt") in found
    assert ("Caption", "Figuur 1. De kaders.") in found


def test_that_pictures_have_an_alternative_text(written: Path) -> None:
    word = docx.Document(str(written))
    described = [one.get("descr") for one in word.element.body.iter("{*}docPr")]
    assert described == ["Een plaat met kaders."] * 2


def test_that_sheets_lie_on_pages_of_their_own(written: Path) -> None:
    word = docx.Document(str(written))
    sizes = [
        (round(one.page_width.pt), round(one.page_height.pt))
        for one in word.sections
        if one.page_width is not None and one.page_height is not None
    ]
    assert sizes == [(595, 842), (400, 200)]
    assert [one.get("title") for one in word.element.body.iter("{*}docPr")][-1] == "Blad 1"


def test_that_very_many_sheets_are_left_to_the_pdf(tmp_path: Path) -> None:
    sheets = Sheets(title="De tijdlijn", anchor="tijdlijn", sheets=(Sheet(picture=SHEET, title="Blad"),) * 40)
    write_docx(a_document(parts=(sheets,)), tmp_path / "a.docx", TODAY, Progress())
    text = "\n".join(one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs)
    assert "De tijdlijn telt 40 bladen." in text


def test_that_title_language_and_day_are_set(written: Path) -> None:
    properties = docx.Document(str(written)).core_properties
    assert properties.title == "Verslag Proefcasus"
    assert properties.language == "nl-NL"
    assert properties.created is not None
    assert properties.created.date() == date(2023, 6, 3)


def test_that_contents_are_a_field_with_links(written: Path) -> None:
    xml = docx.Document(str(written)).element.body.xml
    assert 'TOC \\o "1-2"' in xml
    assert 'w:anchor="hoofdstuk"' in xml


def test_that_links_lead_to_bookmarks_that_exist(written: Path) -> None:
    body_element = docx.Document(str(written)).element.body
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    marks = {one.get(f"{name}name") for one in body_element.iter("{*}bookmarkStart")}
    links = {one.get(f"{name}anchor") for one in body_element.iter("{*}hyperlink")}
    assert {"hoofdstuk", "fase_1", "besluit_65", "tijdlijn", "inhoud"} == marks
    assert links <= marks


def test_that_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        write_docx(a_document(body("a")), tmp_path / name, TODAY, Progress())
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_that_stopping_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(ReportStopped):
        write_docx(a_document(body("a")), tmp_path / "a.docx", TODAY, Progress(cancelled=lambda: True))
    assert list(tmp_path.glob("*docx*")) == []
