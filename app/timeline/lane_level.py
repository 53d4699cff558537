"""One lane at one scale with some number of rows: which marks stand alone, which labels fit.

Nothing is computed but what is asked for, and each run on its own (see `crowding`), so the
drawing of a stretch of time does not depend on what was looked at before.
"""

from bisect import bisect_left
from collections.abc import Iterator

import numpy as np

from app.timeline.crowding import Crowding, Run
from app.timeline.lane_bands import LaneBands
from app.timeline.lane_layout import EchoGroup, EchoLayout
from app.timeline.lane_table import Floats, LaneTable
from app.timeline.layout_rules import PRESENCE, RESERVED, Labels, Placed, Rules
from app.timeline.measure import TextMeasure
from app.timeline.placing import SLOT, Ground, Spot, place


class LaneLevel:
    """The layout of one lane; computes runs and bands when they come into view, and keeps them."""

    def __init__(
        self,
        table: LaneTable,
        rules: Rules,
        rows: int,
        measure: TextMeasure,
        meetings_at: Floats | None = None,
    ) -> None:
        """``meetings_at`` are the moments at which signs of meetings are drawn, when not each at its own."""
        self.table = table
        self.rows = rows
        self._rules = rules
        self._unit = rules.sizes.unit
        self._labels = Labels(table, rules, measure)
        presence = (table.presence_at if meetings_at is None else meetings_at) * rules.scale
        self._presence: list[float] = presence.tolist()
        self._crowd_rows: dict[float, int] = {}
        self._bands = LaneBands(table, rules, rows, self._labels, presence)
        self._points = np.flatnonzero(~self._bands.is_band)
        self._x: Floats = table.at[self._points] * rules.scale
        self._crowding = Crowding(self._x, rows, self._unit)
        self._placed: dict[int, tuple[Placed, ...]] = {}
        self._echoes = EchoLayout(table, rules)

    def placed(self, first: float, last: float) -> Iterator[Placed]:
        """Everything that may be seen between two moments, its labels included."""
        beyond = (RESERVED + SLOT) * self._unit
        start, end = first * self._rules.scale - beyond, last * self._rules.scale + beyond
        for number in self._crowding.numbers(start, end):
            found = self._placed.get(number)
            if found is None:
                found = self._placed[number] = tuple(self._run(number))
            yield from found
        yield from self._bands.placed(start, end)

    def holding(self, index: int) -> Placed | None:
        """What the event at an index of the table is drawn as."""
        at = float(self.table.at[index])
        found = (placed for placed in self.placed(at, at) if index in placed.members)
        return next(found, None)

    def echoes(self, first: float, last: float) -> Iterator[EchoGroup]:
        """The echoes between two moments."""
        return self._echoes.between(first, last)

    def _run(self, number: int) -> Iterator[Placed]:
        run = self._crowding.run(number)
        if run is None:
            return
        scale = self._rules.scale
        for crowd in run.crowds:
            row = self._crowd_row(crowd.x)
            members = tuple(self._points[crowd.first : crowd.stop].tolist())
            has_nood = self.table.has_nood(members)
            yield Placed(crowd.x / scale, row, members, ids=self.table.ids(members), has_nood=has_nood)
        loose = run.loose()
        if not loose:
            return
        indexes = self._points[loose].tolist()
        places = self._x[loose].tolist()
        wishes = [self._labels.wish(index, x) for index, x in zip(indexes, places, strict=True)]
        for spot in place(wishes, self._ground(number, run, indexes)):
            yield self._finished(spot, indexes)

    def _ground(self, number: int, run: Run, members: list[int]) -> Ground:
        left, right = self._bounds(number, run)
        slot = SLOT * self._unit
        blocked = list(self._blocked(left - slot, right + slot))
        beside = [found for step in (-1, 1) if (found := self._crowding.neighbour(number, step))]
        crowds = (crowd for found in (run, *beside) for crowd in found.crowds)
        blocked += [(self._crowd_row(crowd.x), crowd.x - slot, crowd.x + slot) for crowd in crowds]
        return Ground(
            rows=self.rows,
            left=left,
            right=right,
            unit=self._unit,
            blocked=blocked,
            fits=lambda at, room: self._labels.fitting(members[at], room)[1],
        )

    def _crowd_row(self, x: float) -> int:
        """The row in which a cluster stands: the uppermost that is free, that of meetings last."""
        found = self._crowd_rows.get(x)
        if found is None:
            found = self._crowd_rows[x] = self._free_row(x)
        return found

    def _free_row(self, x: float) -> int:
        slot = SLOT * self._unit
        taken = {
            row
            for row, start, end in self._blocked(x - slot, x + slot)
            if start < x + slot and end > x - slot
        }
        order = [*range(1, self.rows), 0]
        return next((row for row in order if row not in taken), min(1, self.rows - 1))

    def _bounds(self, number: int, run: Run) -> tuple[float, float]:
        """How far the labels of a run may reach: not into what its neighbours may use."""
        slot, reserved = SLOT * self._unit, RESERVED * self._unit
        left = self._rules.first * self._rules.scale - self._rules.margin
        right = self._rules.last * self._rules.scale + self._rules.margin
        if (before := self._crowding.neighbour(number, -1)) is not None:
            left = max(left, min(before.right + slot + reserved, run.left - slot))
        if (after := self._crowding.neighbour(number, 1)) is not None:
            right = min(right, run.right + slot + reserved, after.left - slot)
        return left, right

    def _blocked(self, start: float, end: float) -> Iterator[tuple[int, float, float]]:
        """What else takes room between two places: signs of joint meetings and bands."""
        half = PRESENCE * self._unit
        low, high = bisect_left(self._presence, start - half), bisect_left(self._presence, end + half)
        for x in self._presence[low:high]:
            yield 0, x - half, x + half
        yield from self._bands.taken(start, end)

    def _finished(self, spot: Spot, members: list[int]) -> Placed:
        drawn = tuple(sorted(members[at] for at in spot.members))
        at = spot.x / self._rules.scale
        has_nood = self.table.has_nood(drawn)
        bare = Placed(
            at, spot.row, drawn, has_signs=spot.has_signs, ids=self.table.ids(drawn), has_nood=has_nood
        )
        if spot.room <= 0:
            return bare
        text, width = self._labels.fitting(drawn[0], spot.room + 1e-6)
        return bare._replace(label=text, label_dx=spot.label_x - spot.x, label_width=width)
