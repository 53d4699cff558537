"""Sets of whole days as merged runs, counted in ordinals (`date.toordinal`).

A run is ``(first, last)`` with both days included. All functions give runs in order
that neither overlap nor touch.
"""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

Run = tuple[int, int]
Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of time with its length in days as the signal defines it."""

    days: int
    start: date
    end: date


def merged(runs: Iterable[Run]) -> Runs:
    """The days that lie in any of the runs."""
    found: list[Run] = []
    for first, last in sorted(runs):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def common(left: Runs, right: Runs) -> Runs:
    """The days that lie in both."""
    found: list[Run] = []
    i = j = 0
    while i < len(left) and j < len(right):
        first, last = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if first <= last:
            found.append((first, last))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def without(runs: Runs, days: Iterable[int]) -> Runs:
    """The runs with single days taken out."""
    found: list[Run] = []
    taken = sorted(set(days))
    for first, last in runs:
        begin = first
        for day in taken:
            if begin <= day <= last:
                if begin < day:
                    found.append((begin, day - 1))
                begin = day + 1
        if begin <= last:
            found.append((begin, last))
    return tuple(found)


def count(runs: Runs) -> int:
    """Number of days."""
    return sum(last - first + 1 for first, last in runs)


def holds(runs: Runs, day: int) -> bool:
    """Whether ``day`` is one of the days."""
    return any(first <= day <= last for first, last in runs)


def longest(runs: Runs) -> Stretch | None:
    """The longest run, the first of equals; its days include both ends. None without days."""
    if not runs:
        return None
    return stretch_of(max(runs, key=lambda run: run[1] - run[0]))


def stretch_of(run: Run) -> Stretch:
    """A run as a stretch that counts both ends."""
    first, last = run
    return Stretch(days=last - first + 1, start=date.fromordinal(first), end=date.fromordinal(last))


def between(first: int, last: int) -> Stretch:
    """The time from one day to a later one: the difference, so without counting both ends."""
    return Stretch(days=last - first, start=date.fromordinal(first), end=date.fromordinal(last))


def longest_interval(days: Iterable[int]) -> Stretch | None:
    """The longest time between successive days, the first of equals; None under two days."""
    ordered = sorted(days)
    pairs = list(itertools.pairwise(ordered))
    if not pairs:
        return None
    first, last = max(pairs, key=lambda pair: pair[1] - pair[0])
    return between(first, last)


def levels(runs: Iterable[Run], within: Run) -> Iterator[tuple[int, int, int]]:
    """How many of the (possibly overlapping) runs cover each day of ``within``.

    Yields ``(first, last, number)`` in order, without holes; neighbours differ in number.
    """
    low, high = within
    if low > high:
        return
    steps: dict[int, int] = {low: 0, high + 1: 0}
    for first, last in runs:
        begin, stop = max(first, low), min(last, high) + 1
        if begin < stop:
            steps[begin] = steps.get(begin, 0) + 1
            steps[stop] = steps.get(stop, 0) - 1
    number, begin, level = 0, low, 0
    for day in sorted(steps):
        number += steps[day]
        if day == low:
            level = number
        elif number != level or day == high + 1:
            yield (begin, day - 1, level)
            begin, level = day, number


def at_least(runs: Iterable[Run], number: int, within: Run) -> Runs:
    """The days of ``within`` that at least ``number`` of the runs cover."""
    return merged((first, last) for first, last, level in levels(runs, within) if level >= number)
