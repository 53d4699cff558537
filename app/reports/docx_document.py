"""A document as Word file: the same chapters as on paper, to go on working in."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Cover,
    Document,
    Entry,
    Figure,
    Heading,
    Line,
    Manner,
    Paragraph,
    Quote,
    Sheets,
    SideBySide,
    Table,
    Words,
    joined,
    words,
)
from app.reports.docx_parts import WordParts
from app.reports.docx_styles import add_lying_section, prepare_page, prepare_styles
from app.reports.docx_tables import word_readings, word_table
from app.reports.fonts import readable
from app.reports.numbering import labels_of
from app.reports.picture_png import picture_png
from app.reports.progress import Progress
from app.timeline.picture import Picture
from app.whole_file import whole_file

CONTENTS_ANCHOR = "inhoud"
_ITEM_STYLE = "ListBullet"
_TEXT_WIDTH_MM = 170.0
_EARLIEST_ZIP = 1980
_MOST_SHEETS = 12
_SHEET_MARGINS = 60.0
"""White left and right of a sheet together, in points."""


def write_docx(
    document: Document, path: Path, day: date, progress: Progress, *, overwrite: bool = False
) -> None:
    """Write the document to ``path``, whole or not at all. Raises as `whole_file`, and ReportStopped."""
    with whole_file(path, overwrite=overwrite) as part:
        content = _DocxWriter(document, progress).content(day)
        part.write_bytes(_with_fixed_times(content, day))
        progress.step(1.0, "Klaar")


class _DocxWriter:
    """Writes one document, block after block."""

    def __init__(self, document: Document, progress: Progress) -> None:
        import docx

        self._document = document
        self._progress = progress
        self._word = docx.Document()
        self._body = self._word.element.body
        self._parts = WordParts(document.anchors)
        self._figures = 0

    def content(self, day: date) -> bytes:
        """The file as bytes."""
        prepare_styles(self._word, self._document.language)
        prepare_page(self._word, self._document, self._parts)
        self._write_properties(day)
        if self._document.cover is not None:
            self._write_cover(self._document.cover)
        if self._document.has_contents:
            self._write_contents()
        labels = labels_of(self._document)
        count = max(1, len(self._document.parts))
        for place, part in enumerate(self._document.parts):
            self._progress.step(0.1 + 0.8 * place / count, part.title)
            number = labels[part.anchor].number
            self._title(f"{number}. {part.title}" if number else part.title, part.anchor)
            if isinstance(part, Chapter):
                for block in part.blocks:
                    self._progress.poll()
                    self._write(block)
            else:
                self._write_sheets(part)
        buffer = io.BytesIO()
        self._word.save(buffer)
        return buffer.getvalue()

    def _write_properties(self, day: date) -> None:
        properties = self._word.core_properties
        properties.title = readable(self._document.title)[:255]
        properties.author = self._document.author
        properties.last_modified_by = self._document.author
        properties.subject = readable(self._document.subject)[:255]
        properties.language = self._document.language
        properties.comments = ""
        properties.created = properties.modified = datetime.combine(day, time())

    def _write_cover(self, cover: Cover) -> None:
        self._add("Subtitle", words(cover.kicker))
        self._add("Title", words(cover.title))
        self._add("Subtitle", words(cover.subtitle))
        for label, value in cover.facts:
            self._add("Normal", joined(words(f"{label}: ", bold=True), value))
        for statement in cover.statements:
            self._add("Normal", statement)
        if cover.notice:
            self._add("Normal", words(cover.notice, italic=True))

    def _write_contents(self) -> None:
        """A list of contents that Word brings up to date; until then the titles with links."""
        self._title("Inhoud", CONTENTS_ANCHOR)
        labels = labels_of(self._document)
        listing = self._add("Normal", ())
        lines: list[Any] = []
        for part in self._document.parts:
            if lines:
                lines.append(self._parts.run(Words("\n")))
            link = self._parts.element("w:hyperlink", anchor=part.anchor.replace("-", "_"))
            link.append(self._parts.run(Words(f"{labels[part.anchor].number} {part.title}".strip())))
            lines.append(link)
        self._parts.field(listing, 'TOC \\o "1-2" \\h \\z \\u', lines)

    def _write(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                self._paragraph(block)
            case Bullets():
                for item in block.items:
                    self._add(_ITEM_STYLE, item)
            case Quote():
                self._add("Quote", words(f"“{block.words}”"))
                self._add("Tabeltekst", block.speaker)
            case Table() | SideBySide():
                self._table(block)
            case Entry():
                self._entry(block)
            case Figure():
                self._figure(block)

    def _heading(self, heading: Heading) -> None:
        paragraph = self._add(f"Heading{heading.level}", words(heading.text))
        if heading.anchor:
            self._parts.bookmark(paragraph, heading.anchor)

    def _paragraph(self, paragraph: Paragraph) -> None:
        line: Line = paragraph.line
        if paragraph.manner is Manner.QUESTION:
            line = joined(words("Vraag aan de groep. ", bold=True), line)
        style = "Tabeltekst" if paragraph.manner in (Manner.SMALL, Manner.NOTE) else "Normal"
        self._add(style, line)

    def _table(self, block: Table | SideBySide) -> None:
        if isinstance(block, SideBySide):
            self._insert(*word_readings(block, self._parts))
        elif block.rows:
            self._insert(*word_table(block, self._parts))

    def _entry(self, entry: Entry) -> None:
        title = self._add("Heading3", entry.title)
        if entry.anchor:
            self._parts.bookmark(title, entry.anchor)
        for line in entry.lines:
            self._add("Normal", line)

    def _figure(self, figure: Figure) -> None:
        self._figures += 1
        self._picture(figure.picture, _TEXT_WIDTH_MM, figure.caption)
        self._add("Caption", joined(words(f"Figuur {self._figures}. ", bold=True), figure.caption))
        if figure.closing:
            self._add("Tabeltekst", words(figure.closing, italic=True))

    def _write_sheets(self, sheets: Sheets) -> None:
        """The sheets as pictures on pages of their own size; very many of them are in the PDF only."""
        if len(sheets.sheets) > _MOST_SHEETS:
            count = len(sheets.sheets)
            self._add("Normal", words(f"De tijdlijn telt {count} bladen. Die staan in dit verslag als PDF."))
            return
        for sheet in sheets.sheets:
            self._progress.poll()
            add_lying_section(self._word, sheet.picture.width, sheet.picture.height)
            width_mm = (sheet.picture.width - _SHEET_MARGINS) * 25.4 / 72
            self._picture(sheet.picture, width_mm, sheet.title, pixels_per_unit=2.0)

    def _picture(self, picture: Picture, width_mm: float, name: str, pixels_per_unit: float = 3.0) -> None:
        from docx.shared import Mm

        image = io.BytesIO(picture_png(picture, pixels_per_unit))
        self._word.add_picture(image, width=Mm(width_mm))
        shown = self._body.findall(".//{*}docPr")[-1]
        shown.set("descr", readable(picture.description or name))
        shown.set("title", readable(name))

    def _title(self, text: str, anchor: str) -> None:
        self._parts.bookmark(self._add("Heading1", words(text)), anchor)

    def _add(self, style: str, line: Line) -> Any:
        paragraph = self._parts.paragraph(style, line)
        self._insert(paragraph)
        return paragraph

    def _insert(self, *elements: Any) -> None:
        """Put elements at the end, before the measures of the page."""
        for element in elements:
            self._body.insert(len(self._body) - 1, element)


def _with_fixed_times(content: bytes, day: date) -> bytes:
    """The same package with one time for all its parts, so that the same case gives the same file."""
    stamp = (max(_EARLIEST_ZIP, day.year), day.month, day.day, 0, 0, 0)
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return written.getvalue()
