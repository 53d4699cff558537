"""Counts as blocks."""

from app.figures.counts import Count, counts_figure
from app.timeline.shapes import Rect
from tests.figures.drawing import SPACE, leads, texts


def blocks(figure):
    return [shape for shape in figure.picture.shapes() if isinstance(shape, Rect)]


def test_that_every_known_thing_has_a_block_that_leads_to_it():
    found = counts_figure([Count(words="nagekomen", number=2, event_ids=("a", "b"))], SPACE, "Proef")

    assert texts(found) == ["2", "nagekomen"]
    assert [block.about for block in blocks(found)] == [("a",), ("b",)]
    assert leads(found) == {"a", "b"}


def test_that_many_things_become_one_bar_each_in_the_order_given():
    counts = [Count(words="weinig", number=5), Count(words="veel", number=500), Count(words="geen", number=0)]
    found = counts_figure(counts, SPACE, "Proef")

    assert texts(found) == ["5", "weinig", "500", "veel", "0", "geen"]
    assert len(blocks(found)) == 2
