"""Chance that is the same on every machine for the same seed."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


class Dice:
    """Draws things at random, in the same order for the same seed."""

    def __init__(self, seed: int) -> None:
        """Begin a run of draws."""
        self._random = Random(seed).random  # noqa: S311  (a made-up case, no secret)

    def chance(self, share: float) -> bool:
        """True in this share of the draws."""
        return self._random() < share

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self._random() * (most - least + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[int(self._random() * len(choices))]

    def some(self, choices: Sequence[T], least: int, most: int) -> tuple[T, ...]:
        """A few different choices, in the order in which they stand; fewer when there are no more."""
        wanted = min(self.number(least, most), len(choices))
        at: set[int] = set()
        while len(at) < wanted:
            at.add(int(self._random() * len(choices)))
        return tuple(choices[n] for n in sorted(at))

    def day(self, first: date, last: date) -> date:
        """A day in a run of days, both ends included."""
        return first + timedelta(days=self.number(0, (last - first).days))


class Weighted(Generic[T]):
    """A fixed set of choices of which some are drawn more often than others."""

    def __init__(self, weights: dict[T, int]) -> None:
        """Take the choices with their weights."""
        self._choices = tuple(weights)
        self._bounds = tuple(accumulate(weights.values()))

    def draw(self, dice: Dice) -> T:
        """One of the choices."""
        return self._choices[bisect(self._bounds, dice.number(0, self._bounds[-1] - 1))]
