"""Ticks of the axis: which fit, how they are called."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.axis import axis_height, axis_shapes, grid_days, rulers_for
from app.timeline.shapes import Line, Text
from app.timeline.view import BEAMER, PAPER, SCREEN, SMALL_SCREEN, Sizes
from app.timeline.viewport import Viewport, date_at, day_number
from tests.builders import day
from tests.timeline.scenery import inter, overlap, text_box

SIZES = st.sampled_from([SCREEN, SMALL_SCREEN, BEAMER, PAPER])
VIEWS = st.builds(
    Viewport,
    first_day=st.floats(680_000, 760_000),
    scale=st.floats(0.005, 96),
    width=st.floats(100, 1800),
    left=st.just(176.0),
)


def view_at(scale: float, start: str = "1 jan 2021", width: float = 1000) -> Viewport:
    return Viewport(first_day=day_number(day(start)), scale=scale, width=width)


def words_at(scale: float, start: str = "1 jan 2021") -> list[str]:
    shapes = axis_shapes(view_at(scale, start), 0, SCREEN, inter())
    return [shape.text for shape in shapes if isinstance(shape, Text)]


@given(VIEWS, SIZES)
def test_that_no_two_texts_of_the_axis_overlap(view: Viewport, sizes: Sizes) -> None:
    boxes = [text_box(shape) for shape in axis_shapes(view, 0, sizes, inter()) if isinstance(shape, Text)]

    assert not [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if overlap(a, b)]


@given(VIEWS, SIZES)
def test_that_texts_and_ticks_stay_on_the_axis(view: Viewport, sizes: Sizes) -> None:
    height = axis_height(sizes)
    for shape in axis_shapes(view, 10, sizes, inter()):
        if isinstance(shape, Text):
            box = text_box(shape)
            assert view.left <= box.x
            assert box.right <= view.right + 0.01
            assert box.y >= 10
            assert box.bottom <= 10 + height
        elif isinstance(shape, Line):
            assert view.left <= shape.x1 <= view.right + 1e-6
            assert shape.y2 <= 10 + height


@given(VIEWS)
def test_that_periods_join_up_and_cover_the_view(view: Viewport) -> None:
    rulers = rulers_for(view.scale, SCREEN, inter())
    for ruler in (rulers.upper, rulers.lower):
        ticks = [] if ruler is None else list(ruler.ticks(view.first_day, view.last_day))
        assert all(one.end == following.start for one, following in pairwise(ticks))
        if ticks:
            assert ticks[0].start <= view.first_day
            assert ticks[-1].end >= view.last_day


@given(st.floats(0.005, 90), st.floats(1.0, 3.0))
def test_that_zooming_in_never_makes_the_ruler_coarser(scale: float, factor: float) -> None:
    def shortest(at: float) -> int:
        rulers = rulers_for(at, SCREEN, inter())
        return (rulers.lower or rulers.upper).days

    assert shortest(scale * factor) <= shortest(scale)


@pytest.mark.parametrize(
    ("scale", "words"),
    [
        (90, ["vr 1", "za 2", "januari 2021"]),
        (12, ["4 jan", "11 jan", "januari 2021", "februari 2021"]),
        (2, ["jan", "feb", "mrt", "2021"]),
        (0.6, ["jan", "apr", "jul", "okt", "2021", "2022"]),
        (0.2, ["2021", "2022", "2023"]),
    ],
)
def test_that_the_axis_speaks_of_days_weeks_months_and_years(scale: float, words: list[str]) -> None:
    assert set(words) <= set(words_at(scale))


def test_that_ticks_stand_at_the_start_of_their_month() -> None:
    ruler = rulers_for(2, SCREEN, inter()).lower
    assert ruler is not None

    ticks = list(ruler.ticks(day_number(day("15 jan 2021")), day_number(day("1 mei 2021"))))

    assert [date_at(tick.start).day for tick in ticks] == [1, 1, 1, 1]
    assert [tick.text for tick in ticks] == ["jan", "feb", "mrt", "apr"]


def test_that_the_year_in_view_keeps_its_name_at_the_left_edge() -> None:
    assert "2021" in words_at(2, "20 feb 2021")


@pytest.mark.parametrize("first", [1.0, 3_652_000.0])
def test_that_the_ends_of_the_calendar_do_not_stop_the_axis(first: float) -> None:
    for scale in (0.005, 0.2, 2, 12, 90):
        view = Viewport(first_day=first, scale=scale, width=1000)
        assert axis_shapes(view, 0, SCREEN, inter())


@given(VIEWS)
def test_that_no_pale_line_lies_on_a_strong_one(view: Viewport) -> None:
    strong, pale = grid_days(view, SCREEN, inter())

    assert not set(strong) & set(pale)
    assert len(pale) == len(set(pale))


def test_that_three_centuries_get_round_years() -> None:
    view = Viewport(first_day=day_number(day("1 jan 1750")), scale=1000 / (300 * 365), width=1000)
    strong, pale = grid_days(view, SCREEN, inter())

    assert not pale
    assert 4 <= len(strong) <= 40
    assert all(date_at(start).year % 10 == 0 for start in strong)
