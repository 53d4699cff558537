"""A chapter is set block by block, with its figures numbered on."""

import pytest

from app.reports.block_setting import set_block, set_chapter
from app.reports.content import (
    Block,
    Bullets,
    Chapter,
    Column,
    Entry,
    Figure,
    Heading,
    Quote,
    Reading,
    Row,
    SideBySide,
    Table,
    body,
    cell,
    words,
)
from app.reports.numbering import Label
from app.timeline.picture import Picture
from tests.reports.paper import Painted, an_element, paper

FIGURE = Figure(picture=Picture(width=10, height=10, layers=()), caption="plaat")
BLOCKS: tuple[Block, ...] = (
    Heading(text="woord"),
    body("woord"),
    Bullets(items=(words("woord"),)),
    Quote(words="woord", speaker=words("Moeder")),
    Table(columns=(Column(head="woord", share=1),), rows=(Row(cells=(cell("1"),)),), summary=""),
    SideBySide(readings=(Reading(title="woord", lines=()),)),
    Entry(title=words("woord")),
)


@pytest.mark.parametrize("block", BLOCKS)
def test_that_every_kind_of_block_is_set(block: Block) -> None:
    assert "woord" in Painted(set_block(block, an_element(), paper())).text


def test_that_a_loose_figure_is_the_first() -> None:
    assert "Figuur 1." in Painted(set_block(FIGURE, an_element(), paper())).text


def test_that_figures_are_numbered_through() -> None:
    chapter = Chapter(title="Kop", anchor="kop", blocks=(FIGURE, body("a"), FIGURE))
    steps: list[float] = []
    strips, figures = set_chapter(
        chapter,
        Label(number="5", kicker="Hoofdstuk 5"),
        (an_element(), 2),
        paper(),
        lambda done, _: steps.append(done),
    )
    text = Painted(strips).text
    assert figures == 4
    assert text.index("Figuur 3.") < text.index("Figuur 4.")
    assert text.startswith("Hoofdstuk 5 Kop")
    assert steps == sorted(steps)
    assert len(steps) == 3
