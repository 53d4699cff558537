"""Setting a whole chapter: every block in its own way, figures numbered through the document."""

from collections.abc import Callable
from typing import assert_never

from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Entry,
    Figure,
    Heading,
    Paragraph,
    Quote,
    SideBySide,
    Table,
)
from app.reports.figure_setting import set_figure
from app.reports.numbering import Label
from app.reports.setting import Paper
from app.reports.strips import Strip
from app.reports.structure import Element
from app.reports.table_setting import set_side_by_side, set_table
from app.reports.text_setting import (
    set_bullets,
    set_chapter_title,
    set_entry,
    set_heading,
    set_paragraph,
    set_quote,
)

Step = Callable[[float, str], None]


def set_chapter(
    chapter: Chapter, label: Label, place: tuple[Element, int], paper: Paper, step: Step
) -> tuple[list[Strip], int]:
    """The strips of a chapter, and how many figures there are now.

    ``place`` is the element it belongs to and how many figures came before.
    """
    parent, figures = place
    strips = set_chapter_title(chapter.title, label.kicker, chapter.anchor, parent, paper)
    for number, block in enumerate(chapter.blocks):
        step(number / len(chapter.blocks), chapter.title)
        if isinstance(block, Figure):
            figures += 1
            strips += set_figure(block, figures, parent, paper)
        else:
            strips += set_block(block, parent, paper)
    return strips, figures


def set_block(block: Block, parent: Element, paper: Paper) -> list[Strip]:
    """The strips of one block."""
    match block:
        case Heading():
            strips = set_heading(block, parent, paper)
        case Paragraph():
            strips = set_paragraph(block, parent, paper)
        case Bullets():
            strips = set_bullets(block, parent, paper)
        case Quote():
            strips = set_quote(block, parent, paper)
        case Table():
            strips = set_table(block, parent, paper)
        case SideBySide():
            strips = set_side_by_side(block, parent, paper)
        case Entry():
            strips = set_entry(block, parent, paper)
        case Figure():
            strips = set_figure(block, 1, parent, paper)
        case _:
            assert_never(block)
    return strips
