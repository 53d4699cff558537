"""Where marks of a lane are too close together to stand alone, and where the lane can be cut in runs.

Crowded stretches are counted per cell of the axis, so that the same events are counted
together wherever one looks. The marks are placed in runs of about a screen's width, cut at
the widest gap around fixed places on the axis: each run can be placed without the next.
"""

import math
from typing import NamedTuple

import numpy as np

from app.timeline.lane_table import Floats
from app.timeline.placing import SLOT

CELL = 4 * SLOT
WIDE_CELL = 6 * SLOT
"""Width of a cell at 100 %, and in lanes with many events.

A cluster in the middle of a cell never meets the marks of the cells beside it.
"""

_RUN = 1200.0
_SEARCH = 300.0
"""A run is about this long; the gap to cut it at is looked for this far on either side, at 100 %."""

_MANY = 200
"""A lane with more events than this is crowded sooner: it could fill every row with marks."""

_FEW = 80
"""A lane with no more events than this is one run."""

_Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]


class Crowd(NamedTuple):
    """A cell of marks that are drawn as one cluster at ``x``: those from ``first`` up to ``stop``."""

    x: float
    first: int
    stop: int


class Run(NamedTuple):
    """Marks that are placed together: from ``first`` up to ``stop``, those in crowds left to these."""

    first: int
    stop: int
    left: float
    right: float
    crowds: tuple[Crowd, ...]

    def loose(self) -> list[int]:
        """The marks that are in no crowd."""
        taken = {at for crowd in self.crowds for at in range(crowd.first, crowd.stop)}
        return [at for at in range(self.first, self.stop) if at not in taken]


class Crowding:
    """The marks of a lane at sorted places ``x``, in ``rows`` rows; runs are cut when asked for."""

    def __init__(self, x: Floats, rows: int, unit: float) -> None:
        self._x = x
        is_full = len(x) > _MANY
        self._cell = (WIDE_CELL if is_full else CELL) * unit
        self._slot = SLOT * unit
        self._length, self._search = _RUN * unit, _SEARCH * unit
        self._cells = np.floor(x / self._cell).astype(np.int64)
        most = max(rows, 3) if is_full else max(rows + 1, 3)
        starts = np.flatnonzero(np.diff(self._cells, prepend=-1)) if len(x) else np.zeros(0, np.int64)
        sizes = np.diff(starts, append=len(x))
        self._in_crowd: _Flags = np.repeat(sizes > most, sizes)
        self._is_short = len(x) <= _FEW
        self._cuts: dict[int, int] = {}
        self._runs: dict[int, Run | None] = {}
        self._forced: set[int] = set()

    def numbers(self, start: float, end: float) -> range:
        """Numbers of the runs that may have a mark between two places."""
        if self._is_short:
            return range(1)
        first = math.floor((start - self._search) / self._length)
        return range(first, math.floor((end + self._search) / self._length) + 1)

    def run(self, number: int) -> Run | None:
        """A run of marks; None when there are none in it."""
        if number not in self._runs:
            self._runs[number] = self._found_run(number)
        return self._runs[number]

    def _found_run(self, number: int) -> Run | None:
        first, stop = self._cut(number), self._cut(number + 1)
        if first >= stop:
            return None
        crowds = tuple(self._crowds(first, stop))
        left, right = float(self._x[first]), float(self._x[stop - 1])
        if crowds and crowds[0].first == first:
            left = crowds[0].x
        if crowds and crowds[-1].stop == stop:
            right = crowds[-1].x
        return Run(first, stop, left, right, crowds)

    def neighbour(self, number: int, step: int) -> Run | None:
        """The nearest run before (``step`` -1) or after (1) a run, if there is one close enough to matter."""
        run = self.run(number + step)
        return run if run is not None else self.run(number + 2 * step)

    def _cut(self, number: int) -> int:
        if self._is_short:
            return 0 if number <= 0 else len(self._x)
        found = self._cuts.get(number)
        if found is None:
            found = self._cuts[number] = self._widest_gap(number * self._length)
        return found

    def _widest_gap(self, place: float) -> int:
        """Index of the mark after the widest gap around a place on the axis."""
        low = int(np.searchsorted(self._x, place - self._search))
        high = int(np.searchsorted(self._x, place + self._search))
        if low in (0, high):
            return low
        return high if high == len(self._x) else self._within(low, high)

    def _within(self, low: int, high: int) -> int:
        x = self._x
        gaps = np.diff(x[low - 1 : high])
        same = self._cells[low:high] == self._cells[low - 1 : high - 1]
        gaps[same & self._in_crowd[low:high]] = 0.0
        widest = int(np.argmax(gaps))
        if gaps[widest] >= 2 * self._slot:
            return low + widest
        return self._after_fullest_cell(low, high)

    def _after_fullest_cell(self, low: int, high: int) -> int:
        """Without a gap to cut at, make a crowd of the fullest cell and cut after it."""
        cells, counts = np.unique(self._cells[low:high], return_counts=True)
        cell = int(cells[np.argmax(counts)])
        self._forced.add(cell)
        return int(np.searchsorted(self._cells, cell, side="right"))

    def _crowds(self, first: int, stop: int) -> list[Crowd]:
        cells = self._cells[first:stop]
        is_crowd = self._in_crowd[first:stop]
        if self._forced:
            is_crowd = is_crowd | np.isin(cells, list(self._forced))
        crowds = []
        for cell in np.unique(cells[is_crowd]).tolist():
            low, high = np.searchsorted(cells, (cell, cell + 1))
            crowds.append(Crowd((cell + 0.5) * self._cell, first + int(low), first + int(high)))
        return crowds
