"""The plain text of a document, block after block, as somebody reads it."""

from collections.abc import Iterator

from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Entry,
    Figure,
    Heading,
    Paragraph,
    Quote,
    Row,
    SideBySide,
    Table,
    plain,
)


def chapter_text(chapter: Chapter) -> str:
    """All text of a chapter, one piece a line."""
    return "\n".join([chapter.title, *(text for block in chapter.blocks for text in block_texts(block))])


def block_texts(block: Block) -> Iterator[str]:
    """The pieces of text of a block in reading order."""
    match block:
        case Heading():
            yield block.text
        case Paragraph():
            yield plain(block.line)
        case Bullets():
            yield from (plain(item) for item in block.items)
        case Quote():
            yield block.words
            yield plain(block.speaker)
        case Table():
            yield "\t".join(column.head for column in block.columns)
            for row in block.rows:
                yield from _row_texts(row)
        case SideBySide():
            yield from _reading_texts(block)
        case Entry():
            yield plain(block.title)
            yield from (plain(line) for line in block.lines)
        case Figure():
            yield block.caption


def _row_texts(row: Row) -> Iterator[str]:
    yield "\t".join(one.text for one in row.cells)
    for readings in row.beneath:
        yield from _reading_texts(readings)


def _reading_texts(readings: SideBySide) -> Iterator[str]:
    for reading in readings.readings:
        yield reading.title
        yield from (plain(line) for line in reading.lines)
