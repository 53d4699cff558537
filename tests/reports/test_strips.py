"""Strips fill pages in order; what belongs together stays together."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.reports.pen import Pen
from app.reports.strips import Strip, chained, divided


def _paint(pen: Pen, x: float, top: float) -> None:
    del pen, x, top


def _strip(height: float, **changes: object) -> Strip:
    return Strip(height=height, paint=_paint, **changes)  # type: ignore[arg-type]


@given(
    st.lists(st.tuples(st.floats(1, 60), st.floats(0, 20), st.booleans()), max_size=40),
    st.floats(60, 200),
)
def test_that_every_strip_is_placed_once_and_fits(
    sizes: list[tuple[float, float, bool]], height: float
) -> None:
    strips = [_strip(high, gap=gap, keeps_next=keeps) for high, gap, keeps in sizes]
    pages = list(divided(strips, height))
    assert [placed.strip for page in pages for placed in page] == strips
    for page in pages:
        assert page[0].top == 0
        assert page[-1].top + page[-1].strip.height <= height + 0.02
        for above, below in itertools.pairwise(page):
            assert below.top >= above.top + above.strip.height - 1e-6


def test_that_a_heading_moves_with_its_text() -> None:
    strips = [_strip(80), _strip(15, keeps_next=True), _strip(10)]
    assert [len(page) for page in divided(strips, 100)] == [1, 2]


def test_that_a_chain_longer_than_a_page_goes_on_where_it_is() -> None:
    strips = chained([_strip(30) for _ in range(6)])
    assert [len(page) for page in divided(strips, 100)] == [3, 3]


def test_that_a_strip_higher_than_a_page_has_one_for_itself() -> None:
    assert [len(page) for page in divided([_strip(10), _strip(300), _strip(10)], 100)] == [1, 1, 1]


def test_that_a_table_head_is_repeated_on_the_next_page() -> None:
    head = _strip(20)
    rows = [_strip(30, repeats=head) for _ in range(5)]
    pages = list(divided([head, *rows], 100))
    assert [placed.strip is head for page in pages for placed in page] == [
        *(True, False, False),
        *(True, False, False),
        *(True, False),
    ]


def test_that_white_above_is_left_out_at_the_top() -> None:
    pages = list(divided([_strip(60, gap=10), _strip(60, gap=10)], 100))
    assert [page[0].top for page in pages] == [0, 0]


def test_that_nothing_makes_no_page() -> None:
    assert list(divided([], 100)) == []
