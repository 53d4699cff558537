"""A sheet says what it is, what its marks mean, and where it goes on."""

import pytest

from app.reports.legend import LegendEntry
from app.reports.phrases import CLOSING
from app.reports.sheet_frame import MARGIN, PAPERS, SheetWords, framed_sheet
from app.timeline.measure import FontFileMeasure
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Glyph, Rect, Text

WORDS = SheetWords(
    title="Tijdlijn Proefcasus",
    subtitle="Blad 3 van 5 · sluit aan op blad 2 en blad 4",
    right="Versie voor deelnemers",
    right_below="Nummers verwijzen naar hoofdstuk 6",
    foot="Verwijderen op 18 augustus 2023",
)
DRAWING = Picture(
    width=1000,
    height=500,
    layers=(
        Layer(
            part=Part.LANE, shapes=(Rect(0, 0, 10, 10, "mark"),), x=5, clip=Box(x=0, y=0, width=9, height=9)
        ),
        Layer(part=Part.HEADS, shapes=()),
    ),
    description="114 gebeurtenissen.",
)


@pytest.mark.parametrize("name", PAPERS)
def test_that_a_sheet_has_the_size_of_its_paper(name: str) -> None:
    paper = PAPERS[name]
    sheet = framed_sheet(DRAWING, paper, WORDS, (), FontFileMeasure())
    assert (sheet.width, sheet.height) == (paper.width, paper.height)
    assert sheet.width > sheet.height


def test_that_all_words_are_on_the_sheet_and_within_it() -> None:
    paper = PAPERS["a3"]
    sheet = framed_sheet(DRAWING, paper, WORDS, (), FontFileMeasure())
    texts = [one for one in sheet.shapes() if isinstance(one, Text)]
    assert {one.text for one in texts} == {
        WORDS.title,
        WORDS.subtitle,
        WORDS.right,
        WORDS.right_below,
        WORDS.foot,
        CLOSING,
    }
    assert all(one.size >= 7 for one in texts)
    assert all(MARGIN <= one.x <= paper.width - MARGIN and one.y < paper.height for one in texts)


def test_that_the_drawing_lies_between_title_and_legend() -> None:
    rows = [[LegendEntry("incident", glyph="incident")]]
    sheet = framed_sheet(DRAWING, PAPERS["a4"], WORDS, rows, FontFileMeasure())
    lane = sheet.layers[0]
    assert lane.clip is not None
    assert (lane.x, lane.clip.x) == (5 + MARGIN, MARGIN)
    assert lane.y == lane.clip.y
    (mark,) = (one for one in sheet.shapes() if isinstance(one, Glyph))
    assert mark.y >= lane.y + PAPERS["a4"].drawing_height(1)


def test_that_more_legend_leaves_less_room() -> None:
    paper = PAPERS["a3"]
    assert paper.drawing_height(1) > paper.drawing_height(3)
    assert paper.drawing_width == pytest.approx(paper.width - 2 * MARGIN)


def test_that_the_sheet_can_be_read_aloud() -> None:
    sheet = framed_sheet(DRAWING, PAPERS["a3"], WORDS, (), FontFileMeasure())
    assert sheet.description == (
        "Tijdlijn Proefcasus. Blad 3 van 5 · sluit aan op blad 2 en blad 4. 114 gebeurtenissen."
    )
    bare = framed_sheet(DRAWING, PAPERS["a3"], SheetWords(title="a", subtitle="b"), (), FontFileMeasure())
    assert len([one for one in bare.shapes() if isinstance(one, Text)]) == 3
