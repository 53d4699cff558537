"""Counts per period, seen from far away."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.event import EventKind
from app.timeline.density import density_shapes, highest_count, is_far, period_starts
from app.timeline.heights import LaneBox
from app.timeline.lane_drawing import LanePlace
from app.timeline.lane_table import LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.shapes import Glyph, Rect, Shape, Text
from app.timeline.view import PAPER, TimelineView
from app.timeline.viewport import Viewport, date_at, day_number
from tests.builders import a_decision, an_event, day, on
from tests.timeline.scenery import inter

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
BOX = LaneBox("P1", 0.0, 60.0, 1, 20.0, 19.0)


def view_at(scale: float, start: str = "1 jan 2015", **changes: Any) -> TimelineView:
    return TimelineView(
        viewport=Viewport(first_day=day_number(day(start)), scale=scale, width=1000), **changes
    )


def lane_of(*events: object) -> LaneTable:
    return LaneTable(LANE, events)  # type: ignore[arg-type]  # events only


def counted(table: LaneTable, view: TimelineView) -> list[Shape]:
    starts = period_starts(view, 20.0)
    place = LanePlace(view=view, measure=inter(), table=table, box=BOX, y=100.0, ground="surface")
    return list(density_shapes(place, starts, highest_count([table.at], starts)))


@given(st.floats(0.003, 0.29), st.floats(640_000, 760_000))
def test_that_periods_cover_the_view_and_are_wide_enough_for_a_number(scale: float, first: float) -> None:
    view = TimelineView(viewport=Viewport(first_day=first, scale=scale, width=1000))
    starts = period_starts(view, 20.0)

    assert starts[0] <= first
    assert starts[-1] >= view.viewport.last_day
    assert all((end - start) * scale >= 20 for start, end in pairwise(starts[1:]))
    assert all(date_at(start).day == 1 for start in starts)


@given(st.lists(st.integers(0, 3600), max_size=60))
def test_that_every_event_in_view_is_counted_exactly_once(days: list[int]) -> None:
    first = day("1 jan 2015").toordinal()
    table = lane_of(
        *(an_event(str(n), on("1 jan 2015").shifted(moved, "toen")) for n, moved in enumerate(days))
    )
    shapes = counted(table, view_at(0.25))

    bars = [shape for shape in shapes if isinstance(shape, Rect) and shape.fill == "lineStrong"]
    assert sorted(key for bar in bars for key in bar.about) == sorted(f"G-{n}" for n in range(len(days)))
    assert sum(int(shape.text) for shape in shapes if isinstance(shape, Text)) == len(days)
    assert first <= table.at.min(initial=first)


def test_that_the_fullest_period_has_the_highest_bar_within_the_lane() -> None:
    table = lane_of(*(an_event(f"a{n}", on("5 mei 2016")) for n in range(9)), an_event("b", on("5 mei 2019")))
    bars = [shape for shape in counted(table, view_at(0.25)) if isinstance(shape, Rect) and shape.about]

    assert len(bars) == 2
    assert bars[0].height > 3 * bars[1].height
    assert all(bar.y >= 100 and bar.y + bar.height <= 160 for bar in bars)


def test_that_nood_stays_visible_from_far_away() -> None:
    nood = an_event("Spoed", on("5 mei 2016"), kind=EventKind.BESLUIT, decision=a_decision(nood=True))
    shapes = counted(lane_of(nood, an_event("Gesprek", on("6 mei 2019"))), view_at(0.25))

    (sign,) = [shape for shape in shapes if isinstance(shape, Glyph)]
    assert (sign.name, sign.about) == ("nood_klein", ("G-spoed",))


def test_that_a_pattern_counts_without_words() -> None:
    shapes = counted(lane_of(an_event("Gesprek", on("5 mei 2016"))), view_at(0.25, is_pattern=True))

    assert not [shape for shape in shapes if isinstance(shape, Text)]
    assert [shape for shape in shapes if isinstance(shape, Rect)]


@pytest.mark.parametrize(("scale", "far"), [(0.31, False), (0.29, True)])
def test_that_counts_begin_where_marks_would_be_a_smear(scale: float, far: bool) -> None:
    assert is_far(view_at(scale)) == far


def test_that_paper_is_never_counts() -> None:
    viewport = Viewport(first_day=700_000, scale=0.01, width=1000)

    assert not is_far(TimelineView(viewport=viewport, is_paper=True, sizes=PAPER))


def test_that_an_empty_lane_has_nothing_to_count() -> None:
    assert counted(lane_of(), view_at(0.25)) == []
    assert highest_count([], [1.0, 2.0]) == 0
