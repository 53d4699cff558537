"""Runs of days: merging, cutting, counting."""

import itertools
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.signals.days import (
    at_least,
    common,
    count,
    holds,
    levels,
    longest,
    longest_interval,
    merged,
    without,
)

RUN = st.tuples(st.integers(1, 60), st.integers(0, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))
RUNS = st.lists(RUN, max_size=8)


def days_of(runs):
    return {day for first, last in runs for day in range(first, last + 1)}


@given(RUNS)
def test_that_merging_keeps_the_days_and_leaves_gaps_between_runs(runs):
    found = merged(runs)
    assert days_of(found) == days_of(runs)
    assert all(b[0] - a[1] > 1 for a, b in itertools.pairwise(found))
    assert count(found) == len(days_of(runs))


@given(RUNS, RUNS)
def test_that_common_days_lie_in_both(left, right):
    assert days_of(common(merged(left), merged(right))) == days_of(left) & days_of(right)


@given(RUNS, st.sets(st.integers(1, 80)))
def test_that_taking_days_out_leaves_the_others(runs, days):
    assert days_of(without(merged(runs), days)) == days_of(runs) - days


@given(RUNS)
def test_that_levels_count_every_day_once(runs):
    found = {day: n for first, last, n in levels(runs, (5, 50)) for day in range(first, last + 1)}
    assert sorted(found) == list(range(5, 51))
    assert all(n == sum(first <= day <= last for first, last in runs) for day, n in found.items())


def test_that_levels_of_no_days_are_none():
    assert list(levels([(1, 5)], (9, 8))) == []


def test_that_the_first_of_equally_long_runs_is_the_longest():
    found = longest(((10, 12), (20, 22)))
    assert found is not None
    assert (found.days, found.start) == (3, date.fromordinal(10))
    assert longest(()) is None


def test_that_an_interval_counts_the_difference_in_days():
    found = longest_interval([30, 10, 15])
    assert found is not None
    assert (found.days, found.start, found.end) == (15, date.fromordinal(15), date.fromordinal(30))
    assert longest_interval([4]) is None


def test_that_both_ends_of_a_run_belong_to_it():
    runs = ((3, 5),)
    assert [holds(runs, day) for day in (2, 3, 5, 6)] == [False, True, True, False]


def test_that_days_covered_by_two_or_more_are_found():
    assert at_least([(1, 10), (5, 12), (20, 22)], 2, (1, 30)) == ((5, 10),)
