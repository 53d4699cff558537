"""Head and foot say what this is and where one is; the watermark lies behind."""

import io

from reportlab.pdfgen.canvas import Canvas

from app.reports.content import words
from app.reports.fonts import load_fonts
from app.reports.page import A4, TEXT_WIDTH, Running, fitting, paint_head_and_foot, paint_watermark
from app.reports.pen import Pen
from app.reports.structure import Structure
from app.reports.typesetting import set_one_line
from app.themes import ThemeName, load_theme
from tests.reports.paper import a_document, flat, pages_of, paper


def _page(*, watermark: str = "", version: str = "Casus · versie") -> tuple[str, str]:
    """The text of a page with its furniture, and the raw content."""
    buffer = io.BytesIO()
    load_fonts()
    canvas = Canvas(buffer, pageCompression=0, initialFontName="Inter")
    pen = Pen(canvas, load_theme(ThemeName.PRINT), Structure())
    pen.start_page(*A4)
    paint_watermark(pen, watermark, A4)
    running = Running(chapter="6 Feitenrelaas", number=14, total=36)
    paint_head_and_foot(pen, a_document(version=version), running, paper())
    code = "\n".join(canvas._code)
    pen.end_page()
    canvas.save()
    return flat(pages_of(buffer.getvalue())[0]), code


def test_that_head_and_foot_tell_version_status_chapter_and_page() -> None:
    text, _ = _page()
    for told in ("Casus · versie", "Concept van 3 juni 2023", "6 Feitenrelaas", "Bladzijde 14 van 36"):
        assert told in text


def test_that_all_of_it_is_passed_over_by_readers_aloud() -> None:
    _, code = _page(watermark="CONCEPT")
    assert code.count("BMC") == code.count("EMC") == 7
    assert "BDC" not in code


def test_that_the_watermark_is_there_only_when_asked() -> None:
    assert "CONCEPT" in _page(watermark="CONCEPT")[0]
    assert "CONCEPT" not in _page()[0]


def test_that_a_long_version_gives_way_to_the_status() -> None:
    text, _ = _page(version="Casus met een heel lange werktitel " * 10)
    assert "…" in text
    assert "Concept van 3 juni 2023" in text


def test_that_a_text_is_shortened_to_whole_words_or_letters() -> None:
    look = paper().look("header")
    assert fitting("kort", TEXT_WIDTH, look, paper()) == "kort"
    shortened = fitting("een twee drie vier vijf zes", 60, look, paper())
    assert shortened.endswith(" …")
    broken = fitting("x" * 400, 60, look, paper())
    assert broken.endswith("x…")
    assert set_one_line(words(broken), look, paper().fonts).width <= 60
