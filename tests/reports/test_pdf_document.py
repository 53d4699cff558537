"""A PDF is complete: pages, contents, links, outline, sheets; the same again for the same case."""

from pathlib import Path

import pikepdf
import pytest

from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Column,
    Cover,
    Document,
    Heading,
    Row,
    Sheet,
    Sheets,
    Table,
    Words,
    body,
    cell,
    words,
)
from app.reports.pdf_document import write_pdf
from app.reports.progress import Progress, ReportStopped
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Text
from app.whole_file import OutputExists
from tests.reports.paper import (
    TODAY,
    a_document,
    flat,
    outline_of,
    pages_of,
    sizes_of,
    structure_of,
    text_of,
)


def _written(document: Document, folder: Path, name: str = "a.pdf") -> Path:
    path = folder / name
    write_pdf(document, path, TODAY, Progress())
    return path


def _facts(count: int) -> Table:
    rows = tuple(
        Row(cells=(cell(str(n)), cell(f"Feit nummer {n}.")), anchor=f"gebeurtenis-{n}")
        for n in range(1, count + 1)
    )
    columns = (Column(head="Nr", share=1), Column(head="Wat", share=5))
    return Table(columns=columns, rows=rows, summary="Feiten")


def _two_chapters(*blocks: Block) -> tuple[Chapter, Chapter]:
    first = Chapter(title="Eerst", anchor="eerst", blocks=blocks)
    section = Heading(text="Fase 1", anchor="fase-1")
    return first, Chapter(title="Daarna", anchor="daarna", blocks=(section, _facts(120)))


def test_that_contents_name_the_right_pages(tmp_path: Path) -> None:
    path = _written(a_document(parts=_two_chapters(*[body("woord " * 400)] * 4)), tmp_path)
    pages = [flat(page) for page in pages_of(path)]
    start = next(n for n, page in enumerate(pages, start=1) if "Hoofdstuk 2" in page)
    assert f"2 Daarna {start}" in pages[0]
    assert f"Fase 1 {start}" in pages[0]
    assert all(f"Bladzijde {n} van {len(pages)}" in page for n, page in enumerate(pages, start=1))


def test_that_the_outline_has_chapters_and_sections(tmp_path: Path) -> None:
    path = _written(a_document(parts=_two_chapters(body("a"))), tmp_path)
    assert outline_of(path) == [(0, "Inhoud"), (0, "1 Eerst"), (0, "2 Daarna"), (1, "Fase 1")]


def test_that_every_row_is_there_once_and_the_head_on_every_page(tmp_path: Path) -> None:
    path = _written(a_document(parts=_two_chapters(body("a"))), tmp_path)
    text = text_of(path)
    assert all(text.count(f"Feit nummer {n}.") == 1 for n in range(1, 121))
    pages = [flat(page) for page in pages_of(path) if "Feit nummer" in page]
    assert len(pages) > 2
    assert all("Nr Wat" in page for page in pages)


def test_that_numbers_lead_to_their_fact(tmp_path: Path) -> None:
    mention = body("Zie ", (Words("[", is_number=True), Words("7", is_number=True, target="gebeurtenis-7")))
    path = _written(a_document(parts=_two_chapters(mention)), tmp_path)
    with pikepdf.open(path) as pdf:
        links = [link for page in pdf.pages[1:] for link in page.get("/Annots", [])]
        assert [str(link.Contents) for link in links] == ["Naar 7"]
        target = pdf.Root.Dests["/gebeurtenis-7"] if "/Dests" in pdf.Root else links[0].Dest
        assert target is not None


def test_that_structure_is_in_reading_order(tmp_path: Path) -> None:
    document = a_document(body("a"), Bullets(items=(words("b"),)), has_contents=False)
    assert [kind for kind, _ in structure_of(_written(document, tmp_path))] == [
        *("Document", "Sect", "H1", "P", "L", "LI", "Lbl", "LBody"),
    ]


def test_that_a_cover_has_no_head_and_comes_first(tmp_path: Path) -> None:
    cover = Cover(kicker="Verslag", title="Proefcasus", subtitle="", facts=(), statements=())
    pages = pages_of(_written(a_document(body("a"), cover=cover), tmp_path))
    assert flat(pages[0]).strip() == "Verslag Proefcasus"
    assert "Inhoud" in pages[1]


def test_that_whole_sheets_keep_their_own_size(tmp_path: Path) -> None:
    def sheet(number: int) -> Sheet:
        shapes = (Text(50, 50, f"blad nummer {number}", 9),)
        picture = Picture(width=1190, height=842, layers=(Layer(part=Part.LANE, shapes=shapes),))
        return Sheet(picture=picture, title=f"Blad {number}")

    sheets = Sheets(title="De tijdlijn", anchor="tijdlijn", sheets=(sheet(1), sheet(2)))
    chapter = Chapter(title="Eerst", anchor="eerst", blocks=(body("a"),))
    path = _written(a_document(parts=(chapter, sheets)), tmp_path)
    assert sizes_of(path)[-2:] == [(1190, 842), (1190, 842)]
    assert sizes_of(path)[0] == (595, 842)
    assert "B1 De tijdlijn 3" in flat(pages_of(path)[0])
    assert outline_of(path)[-2:] == [(0, "De tijdlijn"), (1, "Blad 2")]
    assert ("Figure", "Blad 2") in structure_of(path)


def test_that_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    document = a_document(body("a"), watermark="CONCEPT")
    first, second = (_written(document, tmp_path, name).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert first == second


def test_that_a_one_page_document_is_made_to_fit(tmp_path: Path) -> None:
    document = a_document(*[body("woord " * 100)] * 7, is_one_page=True, has_contents=False)
    assert len(pages_of(_written(document, tmp_path))) == 1


def test_that_an_empty_document_is_one_page(tmp_path: Path) -> None:
    path = _written(a_document(parts=(), has_contents=False), tmp_path)
    assert len(pages_of(path)) == 1


def test_that_progress_reaches_the_end(tmp_path: Path) -> None:
    told: list[tuple[float, str]] = []
    progress = Progress(lambda done, what: told.append((done, what)))
    write_pdf(a_document(body("a"), _facts(60)), tmp_path / "a.pdf", TODAY, progress)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (1.0, "Klaar")
    assert "Bladzijde 1 van 4" in [what for _, what in told] or len(told) > 5


@pytest.mark.parametrize("after", [1, 3, 6])
def test_that_stopping_leaves_no_file(tmp_path: Path, after: int) -> None:
    asked = iter(range(1000))
    progress = Progress(cancelled=lambda: next(asked) >= after)
    with pytest.raises(ReportStopped):
        write_pdf(a_document(body("a"), _facts(60)), tmp_path / "a.pdf", TODAY, progress)
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob(".terugblik*")) == []


def test_that_an_existing_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = _written(a_document(body("a")), tmp_path)
    before = path.read_bytes()
    with pytest.raises(OutputExists):
        _written(a_document(body("b")), tmp_path)
    assert path.read_bytes() == before
    write_pdf(a_document(body("b")), path, TODAY, Progress(), overwrite=True)
    assert path.read_bytes() != before
