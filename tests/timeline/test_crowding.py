"""Crowded stretches of a lane, and the runs it is cut in."""

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.crowding import CELL, WIDE_CELL, Crowding, Run


def lane_of(seed: int, count: int, heap: int) -> list[float]:
    """Sorted places, a heap of them in one spot."""
    chance = random.Random(seed)
    spot = float(chance.randint(0, 6000))
    return sorted([*(float(chance.randint(0, 6000)) for _ in range(count)), *([spot] * heap)])


PLACES = st.builds(lane_of, st.integers(0, 10**6), st.integers(0, 80), st.integers(0, 30))
MANY = st.builds(lane_of, st.integers(0, 10**6), st.integers(81, 400), st.integers(0, 60))


def runs_of(x: list[float], rows: int = 3) -> list[Run]:
    crowding = Crowding(np.array(x, dtype=np.float64), rows, 1.0)
    numbers = crowding.numbers(-1e4, 1e4)
    return [run for number in numbers if (run := crowding.run(number)) is not None]


@given(st.one_of(PLACES, MANY), st.integers(1, 6))
def test_that_every_mark_is_in_one_run_and_loose_or_in_one_crowd(x: list[float], rows: int) -> None:
    runs = runs_of(x, rows)

    assert [at for run in runs for at in range(run.first, run.stop)] == list(range(len(x)))
    for run in runs:
        crowded = [at for crowd in run.crowds for at in range(crowd.first, crowd.stop)]
        assert sorted([*crowded, *run.loose()]) == list(range(run.first, run.stop))


@given(MANY, st.integers(1, 6))
def test_that_a_run_does_not_depend_on_which_was_asked_for_first(x: list[float], rows: int) -> None:
    places = np.array(x, dtype=np.float64)
    forwards, backwards = Crowding(places, rows, 1.0), Crowding(places, rows, 1.0)
    numbers = list(forwards.numbers(0, 6000))

    one = [forwards.run(number) for number in numbers]
    other = [backwards.run(number) for number in reversed(numbers)]

    assert [(run.first, run.stop) for run in one if run] == [
        (run.first, run.stop) for run in reversed(other) if run
    ]


@given(MANY)
def test_that_a_crowd_stands_in_the_middle_of_its_own_cell(x: list[float]) -> None:
    cell = WIDE_CELL if len(x) > 200 else CELL
    for run in runs_of(x):
        for crowd in run.crowds:
            assert all(abs(place - crowd.x) <= cell / 2 for place in x[crowd.first : crowd.stop])


@given(MANY)
def test_that_only_runs_near_a_stretch_are_asked_for(x: list[float]) -> None:
    crowding = Crowding(np.array(x, dtype=np.float64), 3, 1.0)
    seen = [crowding.run(number) for number in crowding.numbers(2000, 3000)]
    shown = {at for run in seen if run for at in range(run.first, run.stop)}

    assert {at for at, place in enumerate(x) if 2000 <= place <= 3000} <= shown


def test_that_a_heap_on_one_day_is_a_crowd_and_a_few_marks_are_not() -> None:
    heap = [100.0] * 12
    apart = [100.0, 140.0, 180.0]

    (run,) = runs_of(heap)
    assert [(crowd.first, crowd.stop) for crowd in run.crowds] == [(0, 12)]
    (run,) = runs_of(apart)
    assert run.crowds == ()


def test_that_an_empty_lane_has_no_runs() -> None:
    assert runs_of([]) == []


def test_that_the_neighbour_of_a_run_is_the_nearest_with_marks() -> None:
    x = [float(place) for place in range(0, 1200, 12)] + [float(place) for place in range(3700, 4800, 12)]
    crowding = Crowding(np.array(x), 3, 1.0)
    numbers = [number for number in crowding.numbers(0, 6000) if crowding.run(number)]

    first = crowding.run(numbers[0])
    assert first is not None
    after = crowding.neighbour(numbers[0], 1)
    assert after is None or after.first >= first.stop
