"""Making paper in tests and reading it back: text, outline, links and structure."""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.exchange.case_json import read_case
from app.paths import resource_path
from app.privacy.audience import Audience, case_for
from app.reports.content import Block, Chapter, Document
from app.reports.edition import Edition
from app.reports.fonts import load_fonts
from app.reports.page import A4, MARGIN, TEXT_WIDTH
from app.reports.pen import Pen
from app.reports.reading import chapter_text
from app.reports.setting import Paper
from app.reports.strips import Strip
from app.reports.structure import Element, Structure
from app.reports.tagging import Identity, finish_pdf
from app.themes import ThemeName, load_theme

TODAY = date(2023, 6, 3)


@cache
def example_case() -> CaseSnapshot:
    """The fictional example, whole."""
    read = read_case(resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8"))
    return empty_snapshot(read.case).with_entities(read.entities)


def edition_of(case: CaseSnapshot, audience: Audience = Audience.DEELNEMERS, **changes: Any) -> Edition:
    """The edition of a whole case for an audience, of a fixed day."""
    return Edition(case_for(case, audience), audience, TODAY, **changes)


def example_edition(audience: Audience = Audience.DEELNEMERS) -> Edition:
    """The example for an audience."""
    return edition_of(example_case(), audience)


def paper(anchors: Sequence[str] = (), width: float = TEXT_WIDTH) -> Paper:
    """Paper as the verslag has it."""
    return Paper(load_fonts(), load_theme(ThemeName.PRINT), width, frozenset(anchors))


class Painted:
    """Strips painted on one high page, read back."""

    def __init__(self, strips: Sequence[Strip], structure: Structure | None = None) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.structure = structure or Structure()
        buffer = io.BytesIO()
        self.canvas = Canvas(buffer, invariant=1, initialFontName="Inter", pageCompression=0)
        pen = Pen(self.canvas, load_theme(ThemeName.PRINT), self.structure)
        height = max(A4[1], 200 + sum(strip.gap + strip.height for strip in strips))
        pen.start_page(A4[0], height)
        top = 100.0
        for strip in strips:
            top += strip.gap
            if strip.anchor is not None:
                pen.anchor(strip.anchor, top)
            strip.paint(pen, MARGIN, top)
            top += strip.height
        pen.end_page()
        self.canvas.save()
        self.content = buffer.getvalue()

    @property
    def text(self) -> str:
        """The text of the page on one line."""
        return flat(pages_of(self.content)[0])


def pages_of(pdf: bytes | Path) -> list[str]:
    """The text of every page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def text_of(pdf: bytes | Path) -> str:
    """All text on one line."""
    return flat(" ".join(pages_of(pdf)))


def flat(text: str) -> str:
    """Text without line ends: pdfium joins words broken at a hyphen with a sign of its own."""
    return re.sub(r"\s+", " ", text.replace("\ufffe", "-").replace("\x02", "-"))


def outline_of(pdf: Path) -> list[tuple[int, str]]:
    """Level and title of every bookmark."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(one.level, one.get_title()) for one in document.get_toc()]
    finally:
        document.close()


def sizes_of(pdf: Path) -> list[tuple[int, int]]:
    """The size of every page in whole points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(round(page.get_width()), round(page.get_height())) for page in document]
    finally:
        document.close()


def structure_of(pdf: Path) -> list[tuple[str, str]]:
    """Kind and alternative text of every element in reading order."""
    with pikepdf.open(pdf) as document:
        return list(_elements(document.Root.StructTreeRoot.K))


def _elements(kids: Any) -> Iterator[tuple[str, str]]:
    for kid in kids:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S).lstrip("/"), str(kid.get("/Alt", ""))
            yield from _elements(kid.K)


def text_of_chapter(chapter: Chapter) -> str:
    """The text of a chapter on one line."""
    return flat(chapter_text(chapter))


def a_document(*blocks: Block, **changes: Any) -> Document:
    """A document of one chapter with these blocks."""
    chapter = Chapter(title="Hoofdstuk", anchor="hoofdstuk", blocks=blocks)
    values: dict[str, Any] = {
        "title": "Verslag Proefcasus",
        "author": "Terugblik",
        "subject": "proef",
        "version": "Proefcasus · versie voor deelnemers",
        "status": "Concept van 3 juni 2023",
        "cover": None,
        "parts": (chapter,),
    }
    return Document(**{**values, **changes})


def finished(painted: Painted, path: Path) -> Path:
    """The painted page with its structure, as a file."""
    identity = Identity(title="Proef", author="Wij", subject="proef", language="nl-NL", day=TODAY)
    finish_pdf(painted.content, path, painted.structure, identity, lambda: None)
    return path


def an_element(kind: str = "Sect") -> Element:
    """An element to set blocks in."""
    return Element(kind)
