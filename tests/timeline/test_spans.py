"""Spans on the axis and the rows they fit in."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.timeline.spans import end_day, rows_without_overlap, start_day
from tests.builders import day, in_the_month, on

SPANS = st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda s: (s[0], s[0] + s[1])))


@given(SPANS)
def test_that_no_two_spans_in_a_row_overlap(spans: list[tuple[float, float]]) -> None:
    spans.sort()
    rows = rows_without_overlap(spans)

    for row in set(rows):
        own = [span for span, at in zip(spans, rows, strict=True) if at == row]
        assert all(one[1] <= following[0] for one, following in pairwise(own))


@given(SPANS)
def test_that_there_are_no_more_rows_than_spans_at_one_moment(spans: list[tuple[float, float]]) -> None:
    spans.sort()
    rows = rows_without_overlap(spans)

    deepest = max((sum(s[0] <= one[0] < s[1] for s in spans) for one in spans), default=0)
    assert len(set(rows)) == deepest


def test_that_a_span_runs_from_the_start_of_its_first_to_the_end_of_its_last_possible_day() -> None:
    assert start_day(in_the_month("mei 2021")) == day("1 mei 2021").toordinal()
    assert end_day(in_the_month("mei 2021"), day("1 jan 2022")) == day("1 jun 2021").toordinal()


def test_that_a_running_span_ends_with_the_reference_day() -> None:
    assert end_day(None, day("31 dec 2022")) == day("1 jan 2023").toordinal()
    assert end_day(on("5 jan 2021"), day("31 dec 2022")) == day("6 jan 2021").toordinal()
