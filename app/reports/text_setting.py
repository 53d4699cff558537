"""Setting running text: headings, paragraphs, lists, quotes and entries with a mark."""

from dataclasses import replace

from app.reports.content import Bullets, Entry, Heading, Line, Manner, Paragraph, Quote, Words, plain, words
from app.reports.pdf_painter import Place
from app.reports.pen import Pen
from app.reports.setting import Paper, text_strips
from app.reports.strips import Strip, chained
from app.reports.structure import Element
from app.reports.typesetting import TextLook

PARAGRAPH_GAP = 6.0
SECTION_GAP = 16.0
_BULLET_INDENT = 14.0
_QUOTE_INDENT = 12.0
_QUESTION_INDENT = 10.0
_ENTRY_INDENT = 26.0
_GLYPH_SCALE = 0.95
_TALLEST_WHOLE_ENTRY = 200.0
"""An entry higher than this, in points, may run over a page edge."""


def set_chapter_title(title: str, kicker: str, anchor: str, parent: Element, paper: Paper) -> list[Strip]:
    """The title of a chapter with the small word above it."""
    element = parent.add("H1")
    strips: list[Strip] = []
    if kicker:
        small = paper.look("small")
        strips += text_strips(paper.lines(words(kicker), small), small, element)
    look = paper.look("chapter")
    strips += text_strips(paper.lines(words(title), look), look, element, gap=4)
    label = f"{kicker.removeprefix('Hoofdstuk ')} {title}" if kicker else title
    strips[0] = replace(strips[0], anchor=anchor, bookmark=(label, 0))
    return _kept(strips)


def set_heading(heading: Heading, parent: Element, paper: Paper) -> list[Strip]:
    """A heading inside a chapter; it stays with what follows."""
    look = paper.look("section") if heading.level == 2 else paper.look("body", bold=True)
    element = parent.add(f"H{heading.level}")
    gap = SECTION_GAP if heading.level == 2 else SECTION_GAP * 0.75
    strips = text_strips(paper.lines(words(heading.text), look), look, element, gap=gap)
    if strips and heading.anchor:
        bookmark = (heading.text, heading.level - 1) if heading.in_outline else None
        strips[0] = replace(strips[0], anchor=heading.anchor, bookmark=bookmark)
    return _kept(strips)


def set_paragraph(paragraph: Paragraph, parent: Element, paper: Paper) -> list[Strip]:
    """A paragraph in its manner; an empty one takes no room."""
    if not plain(paragraph.line).strip():
        return []
    element = parent.add("P")
    if paragraph.manner is Manner.QUESTION:
        return _set_question(paragraph.line, element, paper)
    look = _look_of(paragraph.manner, paper)
    gap = PARAGRAPH_GAP if paragraph.manner is not Manner.SMALL else PARAGRAPH_GAP * 0.7
    return text_strips(paper.lines(paragraph.line, look), look, element, gap=gap)


def set_bullets(bullets: Bullets, parent: Element, paper: Paper) -> list[Strip]:
    """A list; every item may run over a page edge."""
    listing = parent.add("L")
    look = paper.look("body")
    strips: list[Strip] = []
    for item in bullets.items:
        row = listing.add("LI")
        label, content = row.add("Lbl"), row.add("LBody")
        lines = paper.lines(item, look, paper.width - _BULLET_INDENT)
        mark = _BulletPaint(paper, look, label)
        strips += text_strips(
            lines, look, content, indent=_BULLET_INDENT, gap=PARAGRAPH_GAP * 0.6, beside=mark.paint
        )
    return strips


def set_quote(quote: Quote, parent: Element, paper: Paper) -> list[Strip]:
    """Somebody's words behind a bar, with who said them below."""
    element = parent.add("BlockQuote")
    said, who = paper.look("body", italic=True, role="quote"), paper.look("small")
    width = paper.width - _QUOTE_INDENT
    strips = text_strips(
        paper.lines(words(f"“{quote.words}”"), said, width),
        said,
        element.add("P"),
        indent=_QUOTE_INDENT,
        gap=8,
    )
    strips += text_strips(paper.lines(quote.speaker, who, width), who, element.add("P"), indent=_QUOTE_INDENT)
    barred = [_barred(strip, "quote", 2.2) for strip in strips]
    return chained(barred) if len(barred) < 8 else barred


def set_entry(entry: Entry, parent: Element, paper: Paper) -> list[Strip]:
    """A title of its own and lines under it, with the mark of the timeline in the margin."""
    section = parent.add("Sect")
    title = paper.look("body", bold=True)
    strips = text_strips(paper.lines(entry.title, title), title, section.add("H3"), gap=11)
    if strips and entry.anchor:
        strips[0] = replace(strips[0], anchor=entry.anchor)
    strips = _kept(strips)
    look = paper.look("body")
    indent = _ENTRY_INDENT if entry.glyph else 0.0
    for number, line in enumerate(entry.lines):
        lines = paper.lines(line, look, paper.width - indent)
        mark = _GlyphPaint(paper, entry.glyph).paint if entry.glyph and number == 0 else None
        strips += text_strips(
            lines, look, section.add("P"), indent=indent, gap=2 if number else 1, beside=mark
        )
    height = sum(strip.gap + strip.height for strip in strips)
    return chained(strips) if height <= _TALLEST_WHOLE_ENTRY else strips


def _set_question(line: Line, element: Element, paper: Paper) -> list[Strip]:
    look = paper.look("body")
    asked = (Words("Vraag aan de groep. ", bold=True), *line)
    lines = paper.lines(asked, look, paper.width - _QUESTION_INDENT)
    strips = text_strips(lines, look, element, indent=_QUESTION_INDENT, gap=10)
    return chained([_barred(strip, "text", 2.2) for strip in strips])


def _look_of(manner: Manner, paper: Paper) -> TextLook:
    match manner:
        case Manner.SMALL:
            return paper.look("small")
        case Manner.NOTE:
            return paper.look("small", italic=True)
        case Manner.LABEL:
            return paper.look("small", bold=True, role="text")
        case Manner.LEAD:
            return replace(paper.look("body"), role="text2")
        case _:
            return paper.look("body")


def _kept(strips: list[Strip]) -> list[Strip]:
    """The strips together with whatever comes after them."""
    return [replace(strip, keeps_next=True) for strip in strips]


def _barred(strip: Strip, role: str, width: float) -> Strip:
    """The strip with an upright bar at its left."""
    inner = strip.paint

    def paint(pen: Pen, x: float, top: float) -> None:
        pen.rule((x + 1, top), (x + 1, top + strip.height), width=width, role=role)
        inner(pen, x, top)

    return replace(strip, paint=paint)


class _BulletPaint:
    """Paints the bullet of a list before its first line."""

    def __init__(self, paper: Paper, look: TextLook, label: Element) -> None:
        self._strip = text_strips(paper.lines(words("•"), look), look, label)[0]

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """The bullet in the margin of the list."""
        self._strip.paint(pen, x + 3, top)


class _GlyphPaint:
    """Paints a mark of the timeline before a text."""

    def __init__(self, paper: Paper, name: str) -> None:
        self._paper = paper
        self._name = name

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """The mark, centred on the first line."""
        self._paper.painter(pen).glyph(self._name, Place(x + 10, top + 8.5, _GLYPH_SCALE))
