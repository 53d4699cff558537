"""What a document says, free of how it is painted: PDF and Word render these same values.

A line of text is a row of words in one manner each. Text is data: it is kept to the
character here and only made printable by whoever paints it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.timeline.picture import Picture


@dataclass(frozen=True, slots=True)
class Words:
    """Some words in one manner. ``target`` is the anchor they lead to, if it is in the document."""

    text: str
    bold: bool = False
    italic: bool = False
    is_number: bool = False
    target: str | None = None


Line = tuple[Words, ...]


class Manner(StrEnum):
    """How a paragraph stands among the others."""

    BODY = "body"
    LEAD = "lead"
    SMALL = "small"
    NOTE = "note"
    QUESTION = "question"
    LABEL = "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading within a chapter; level 2 or 3. ``anchor`` lets others lead here."""

    text: str
    level: int = 2
    anchor: str | None = None
    in_outline: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text."""

    line: Line
    manner: Manner = Manner.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list; ordinary reading order, no rank."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's own words with who said them; never part of the facts."""

    words: str
    speaker: Line


class Align(StrEnum):
    """Which side the text of a column keeps to."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: its head and its share of the width."""

    head: str
    share: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: paragraphs under each other, or a mark of the timeline."""

    lines: tuple[Line, ...] = ()
    glyph: str | None = None

    @property
    def text(self) -> str:
        """The text of the cell without its manner, lines under each other."""
        return "\n".join(plain(line) for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table. ``beneath`` stands over its whole width under the cells."""

    cells: tuple[Cell, ...]
    anchor: str | None = None
    beneath: tuple[SideBySide, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head that is repeated on every page. ``summary`` tells what is in it."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    summary: str
    is_boxed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One of several readings that stand side by side."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Lezingen of one event, each as wide as the others."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something with a heading of its own and a mark before it: a decision, a turning point."""

    title: Line
    lines: tuple[Line, ...] = ()
    glyph: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture with its caption; ``closing`` says what it does not show."""

    picture: Picture
    caption: str
    closing: str = ""


Block = Heading | Paragraph | Bullets | Quote | Table | SideBySide | Entry | Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter; without a number it is an appendix or a part that goes before."""

    title: str
    anchor: str
    blocks: tuple[Block, ...]
    is_numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page that is one picture, with paper sizes in points.

    ``anchors`` are places on this page that words may lead to; ``targets`` leads from the ids
    of what is drawn to where it is told.
    """

    picture: Picture
    title: str
    anchors: tuple[str, ...] = ()
    targets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """An appendix of whole pages."""

    title: str
    anchor: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The front page: what this is, for whom, and under which rules it may be read."""

    kicker: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    statements: tuple[Line, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. ``watermark`` lies under every page when it is not empty.

    A document of one page is set in smaller letters when it would need more.
    """

    title: str
    author: str
    subject: str
    version: str
    status: str
    cover: Cover | None
    parts: tuple[Chapter | Sheets, ...]
    watermark: str = ""
    has_contents: bool = True
    is_one_page: bool = False
    language: str = "nl-NL"

    @property
    def anchors(self) -> frozenset[str]:
        """Every place in the document that words may lead to."""
        found = {part.anchor for part in self.parts}
        for part in self.parts:
            if isinstance(part, Chapter):
                found.update(_anchors(part.blocks))
            else:
                found.update(anchor for sheet in part.sheets for anchor in sheet.anchors)
        return frozenset(found)


def words(text: str, *, bold: bool = False, italic: bool = False) -> Line:
    """A line in one manner."""
    return (Words(text, bold=bold, italic=italic),)


def body(*lines: Line | str) -> Paragraph:
    """A paragraph of running text from lines and plain texts after each other."""
    return Paragraph(line=joined(*lines))


def joined(*lines: Line | str) -> Line:
    """Lines and plain texts as one line, with nothing between them."""
    return tuple(one for line in lines for one in (words(line) if isinstance(line, str) else line))


def cell(*lines: Line | str) -> Cell:
    """A cell of one paragraph per argument; empty ones are left out."""
    made = (words(line) if isinstance(line, str) else line for line in lines)
    return Cell(lines=tuple(line for line in made if plain(line)))


def plain(line: Line) -> str:
    """The text of a line without its manner."""
    return "".join(one.text for one in line)


def _anchors(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (row.anchor for row in block.rows if row.anchor)
        elif isinstance(block, Heading | Entry) and block.anchor:
            yield block.anchor
