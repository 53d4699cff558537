"""How the parts of a document are counted: chapters and appendices, in every form of it the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.reports.content import Chapter, Document, Heading, Sheets


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """How a part is counted: its number, and the small word above its title."""

    number: str = ""
    kicker: str = ""


def labels_of(document: Document) -> Mapping[str, Label]:
    """The labels of all parts by anchor."""
    labels: dict[str, Label] = {}
    chapters = appendices = 0
    for part in document.parts:
        if isinstance(part, Sheets):
            appendices += 1
            labels[part.anchor] = Label(number=f"B{appendices}", kicker=f"Bijlage {appendices}")
        elif part.is_numbered:
            chapters += 1
            labels[part.anchor] = Label(number=str(chapters), kicker=f"Hoofdstuk {chapters}")
        else:
            labels[part.anchor] = Label()
    return labels


def sections_of(part: Chapter | Sheets) -> tuple[tuple[str, str], ...]:
    """Title and anchor of the sections of a part that the list of contents names."""
    if isinstance(part, Sheets):
        return ()
    return tuple(
        (block.text, block.anchor)
        for block in part.blocks
        if isinstance(block, Heading) and block.anchor and block.in_outline
    )
