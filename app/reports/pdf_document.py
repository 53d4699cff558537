"""A document as PDF: chapters set, divided over pages and painted, with everything leading somewhere."""

import io
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from app.reports.block_setting import set_chapter
from app.reports.content import Chapter, Document, Sheet, Sheets
from app.reports.cover_setting import ContentsEntry, set_contents, set_cover
from app.reports.fonts import load_fonts
from app.reports.numbering import labels_of, sections_of
from app.reports.page import (
    A4,
    BODY_HEIGHT,
    BODY_TOP,
    MARGIN,
    TEXT_WIDTH,
    Running,
    paint_head_and_foot,
    paint_sheet_number,
    paint_watermark,
)
from app.reports.pdf_painter import PicturePainter, Place
from app.reports.pen import Pen
from app.reports.progress import Progress
from app.reports.setting import Paper
from app.reports.strips import Page, divided
from app.reports.structure import Element, Structure
from app.reports.tagging import Identity, finish_pdf
from app.reports.text_setting import set_chapter_title
from app.themes import ThemeName, load_theme
from app.whole_file import whole_file

_SMALLEST_SCALE, _SCALE_STEP = 0.7, 0.06
CONTENTS_ANCHOR = "inhoud"
_SETTING, _PAINTING, _FINISHING = 0.5, 0.85, 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaf:
    """One page to paint: set strips, or a picture that fills it."""

    chapter: str
    page: Page = ()
    sheet: Sheet | None = None
    element: Element | None = None
    anchor: str | None = None
    bookmark: tuple[str, int] | None = None
    has_running: bool = True


def write_pdf(
    document: Document, path: Path, day: date, progress: Progress, *, overwrite: bool = False
) -> None:
    """Write the document to ``path``, whole or not at all. Raises as `whole_file`, and ReportStopped."""
    with whole_file(path, overwrite=overwrite) as part:
        _PdfWriter(document, progress).write(part, day)


class _PdfWriter:
    """Sets, divides and paints one document."""

    def __init__(self, document: Document, progress: Progress) -> None:
        self._document = document
        self._progress = progress
        self._structure = Structure()
        self._paper = Paper(
            load_fonts(),
            load_theme(ThemeName.PRINT),
            TEXT_WIDTH,
            document.anchors | {CONTENTS_ANCHOR},
        )

    def write(self, path: Path, day: date) -> None:
        """Set and paint everything and write the finished file."""
        leaves = self._leaves()
        while self._document.is_one_page and len(leaves) > 1 and self._paper.scale > _SMALLEST_SCALE:
            self._paper = replace(self._paper, scale=self._paper.scale - _SCALE_STEP)
            self._structure = Structure()
            leaves = self._leaves()
        painted = self._painted(leaves)
        self._progress.step(_PAINTING, "Document afmaken")
        identity = Identity(
            title=self._document.title,
            author=self._document.author,
            subject=self._document.subject,
            language=self._document.language,
            day=day,
        )
        finish_pdf(painted, path, self._structure, identity, self._progress.poll)
        self._progress.step(_FINISHING, "Klaar")

    def _leaves(self) -> list[_Leaf]:
        """All pages in order; the list of contents is set last, when the pages are known."""
        root = self._structure.root
        front = self._cover(root.add("Sect"))
        contents = root.add("Sect")
        rest = [leaf for part in self._parts() for leaf in part]
        if not self._document.has_contents:
            return [*front, *rest]
        length = len(self._contents([], Element("Sect")))
        for _ in range(2):
            numbers = _pages_of(rest, len(front) + length)
            length = len(self._contents(self._entries(numbers), Element("Sect")))
        numbers = _pages_of(rest, len(front) + length)
        return [*front, *self._contents(self._entries(numbers), contents), *rest]

    def _cover(self, element: Element) -> list[_Leaf]:
        if self._document.cover is None:
            return []
        strips = set_cover(self._document.cover, element, self._paper)
        pages = divided(strips, BODY_HEIGHT)
        return [_Leaf(chapter="", page=page, has_running=number > 0) for number, page in enumerate(pages)]

    def _contents(self, entries: list[ContentsEntry], element: Element) -> list[_Leaf]:
        strips = set_chapter_title("Inhoud", "", CONTENTS_ANCHOR, element, self._paper)
        strips += set_contents(entries, element, self._paper)
        return [_Leaf(chapter="Inhoud", page=page) for page in divided(strips, BODY_HEIGHT)]

    def _parts(self) -> list[list[_Leaf]]:
        made: list[list[_Leaf]] = []
        parts = self._document.parts
        figures = 0
        for place, part in enumerate(parts):
            step = self._progress.part(_SETTING * place / len(parts), _SETTING * (place + 1) / len(parts))
            label = labels_of(self._document)[part.anchor]
            element = self._structure.root.add("Sect")
            if isinstance(part, Chapter):
                strips, figures = set_chapter(part, label, (element, figures), self._paper, step)
                running = f"{label.number} {part.title}".strip()
                made.append([_Leaf(chapter=running, page=page) for page in divided(strips, BODY_HEIGHT)])
            else:
                made.append(_sheet_leaves(part, element))
        return made

    def _entries(self, pages: dict[str, int]) -> list[ContentsEntry]:
        labels = labels_of(self._document)
        entries: list[ContentsEntry] = []
        for part in self._document.parts:
            label = labels[part.anchor]
            entries.append(
                ContentsEntry(
                    number=label.number,
                    title=part.title,
                    anchor=part.anchor,
                    page=pages.get(part.anchor),
                )
            )
            entries += [
                ContentsEntry(number="", title=title, anchor=anchor, page=pages.get(anchor), level=1)
                for title, anchor in sections_of(part)
            ]
        return entries

    def _painted(self, leaves: list[_Leaf]) -> bytes:
        buffer = io.BytesIO()
        canvas = _new_canvas(buffer, self._document)
        pen = Pen(canvas, self._paper.theme, self._structure)
        for number, leaf in enumerate(leaves, start=1):
            done = _SETTING + (_PAINTING - _SETTING) * number / len(leaves)
            self._progress.step(done, f"Bladzijde {number} van {len(leaves)}")
            running = Running(chapter=leaf.chapter, number=number, total=len(leaves))
            if leaf.sheet is None:
                self._paint_page(pen, leaf, running)
            else:
                self._paint_sheet(pen, leaf, leaf.sheet, running)
        if not leaves:
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    def _paint_page(self, pen: Pen, leaf: _Leaf, running: Running) -> None:
        pen.start_page(*A4)
        paint_watermark(pen, self._document.watermark, A4)
        if leaf.has_running:
            paint_head_and_foot(pen, self._document, running, self._paper)
        for placed in leaf.page:
            top = BODY_TOP + placed.top
            if placed.strip.anchor is not None:
                pen.anchor(placed.strip.anchor, top)
            if placed.strip.bookmark is not None and placed.strip.anchor is not None:
                title, level = placed.strip.bookmark
                pen.bookmark(title, placed.strip.anchor, level)
            placed.strip.paint(pen, MARGIN, top)
        pen.end_page()

    def _paint_sheet(self, pen: Pen, leaf: _Leaf, sheet: Sheet, running: Running) -> None:
        size = (sheet.picture.width, sheet.picture.height)
        pen.start_page(*size)
        for anchor in (leaf.anchor, *sheet.anchors):
            if anchor is not None:
                pen.anchor(anchor, 0)
        if leaf.bookmark is not None and leaf.anchor is not None:
            pen.bookmark(leaf.bookmark[0], leaf.anchor, leaf.bookmark[1])
        known = {one: anchor for one, anchor in sheet.targets.items() if anchor in self._paper.anchors}
        PicturePainter(pen, self._paper.fonts, known).paint(sheet.picture, Place(0, 0), leaf.element)
        paint_watermark(pen, self._document.watermark, size, is_over=True)
        if self._document.has_contents:
            paint_sheet_number(pen, running, self._paper, size)
        pen.end_page()


def _sheet_leaves(part: Sheets, section: Element) -> list[_Leaf]:
    return [
        _Leaf(
            chapter=part.title,
            sheet=sheet,
            element=section.add("Figure", alternative=sheet.picture.description or sheet.title),
            anchor=part.anchor if number == 0 else f"{part.anchor}-{number + 1}",
            bookmark=(part.title, 0) if number == 0 else (sheet.title, 1),
            has_running=False,
        )
        for number, sheet in enumerate(part.sheets)
    ]


def _pages_of(leaves: list[_Leaf], before: int) -> dict[str, int]:
    """On which page every anchor is, counted from 1, with ``before`` pages in front."""
    pages: dict[str, int] = {}
    for number, leaf in enumerate(leaves, start=before + 1):
        found = [placed.strip.anchor for placed in leaf.page]
        for anchor in [leaf.anchor, *found]:
            if anchor is not None:
                pages.setdefault(anchor, number)
    return pages


def _new_canvas(buffer: io.BytesIO, document: Document) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(
        buffer, pagesize=A4, invariant=1, pageCompression=1, initialFontName="Inter", lang=document.language
    )
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas
