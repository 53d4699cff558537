"""Rows of lanes and where lanes are drawn."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.heights import LANE_TOP, foot_of, gains_of, lane_boxes, rows_for
from app.timeline.lane_table import Bar, Echo, LaneTable
from app.timeline.lanes import Lane, LaneKind
from app.timeline.view import BEAMER, SCREEN
from tests.builders import an_event, on

LANE = Lane(id="P1", kind=LaneKind.PARTIJ, name="Partij")
GAINS = st.lists(
    st.lists(st.floats(0, 40), max_size=5).map(lambda own: tuple(sorted(own, reverse=True))),
    min_size=1,
    max_size=12,
)
ROOMS = st.floats(100, 1200)


def busy_lane(count: int = 12) -> LaneTable:
    return LaneTable(
        LANE, [an_event(f"Gesprek met moeder {n}", on(f"{n + 1} mei 2021")) for n in range(count)]
    )


@given(GAINS, ROOMS)
def test_that_every_lane_has_a_row_and_none_more_than_helps(
    gains: list[tuple[float, ...]], room: float
) -> None:
    rows = rows_for(gains, [4.0] * len(gains), room, SCREEN)

    assert len(rows) == len(gains)
    assert all(1 <= count <= len(own) + 1 for own, count in zip(gains, rows, strict=True))


@given(GAINS, st.integers(1, 6), ROOMS)
def test_that_lanes_lie_under_each_other_without_gaps(
    gains: list[tuple[float, ...]], most: int, room: float
) -> None:
    boxes = lane_boxes([(f"P{n}", n % most + 1, 4.0) for n in range(len(gains))], room, SCREEN)

    assert boxes[0].y == 0
    assert all(one.y + one.height == pytest.approx(other.y) for one, other in pairwise(boxes))
    for box in boxes:
        assert box.height >= SCREEN.smallest_lane
        assert box.pitch >= SCREEN.row
        assert box.row_y(0) - SCREEN.row / 2 >= box.y + LANE_TOP - 1e-6
        assert box.row_y(box.rows - 1) + SCREEN.row / 2 <= box.y + box.height - 4.0 + 1e-6


@given(st.lists(st.integers(1, 4), min_size=1, max_size=12), ROOMS, ROOMS)
def test_that_more_room_never_makes_lanes_lower(rows: list[int], one: float, other: float) -> None:
    less, more = sorted((one, other))
    lanes = [(f"P{n}", count, 4.0) for n, count in enumerate(rows)]

    for low, high in zip(lane_boxes(lanes, less, SCREEN), lane_boxes(lanes, more, SCREEN), strict=True):
        assert low.height <= high.height


def test_that_a_row_goes_where_it_helps_most() -> None:
    one_more = 2 * SCREEN.smallest_lane + SCREEN.row

    assert rows_for([(2.0,), (9.0,)], [4.0, 4.0], one_more, SCREEN) == (1, 2)


def test_that_without_a_height_each_lane_gets_what_it_can_use() -> None:
    assert rows_for([(5.0, 4.0, 0.1), ()], [4.0, 4.0], 0, SCREEN) == (3, 1)


def test_that_lanes_never_ask_for_much_more_than_there_is() -> None:
    rows = rows_for([(50.0,) * 5] * 12, [4.0] * 12, 400, SCREEN)
    boxes = lane_boxes([(f"P{n}", count, 4.0) for n, count in enumerate(rows)], 400, SCREEN)

    assert boxes[-1].y + boxes[-1].height <= 1.8 * 400


def test_that_a_busy_lane_gains_from_rows_and_a_lone_event_does_not() -> None:
    assert gains_of(busy_lane(), 12, SCREEN)[0] > 1
    assert sum(gains_of(busy_lane(1), 12, SCREEN)) == 0
    assert sum(gains_of(LaneTable(LANE, []), 12, SCREEN)) == 0


def test_that_no_rows_are_gained_beyond_the_most_there_may_be() -> None:
    assert len(gains_of(busy_lane(), 12, BEAMER)) <= BEAMER.most_rows - 1


def test_that_the_foot_has_room_for_bars_or_echoes() -> None:
    plain = foot_of(LaneTable(LANE, []), SCREEN)
    echoes = foot_of(LaneTable(LANE, [], echoes=[Echo("G-1", 1.0, "mark")]), SCREEN)
    one = foot_of(LaneTable(LANE, [], bars=[Bar("R1", 0, 9, 0)]), SCREEN)
    many = foot_of(LaneTable(LANE, [], bars=[Bar(f"R{n}", 0, 9, n) for n in range(9)]), SCREEN)

    assert plain < echoes
    assert one < many == 3 + 4 * 3


def test_that_there_are_no_boxes_without_lanes() -> None:
    assert lane_boxes([], 500, SCREEN) == ()
    assert rows_for([], [], 500, SCREEN) == ()
