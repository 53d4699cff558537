"""One lane at one scale with some number of rows: which marks stand alone, which labels fit.

Nothing is computed but what is asked for, and each run on its own (see `crowding`), so the
drawing of a stretch of time does not depend on what was looked at before.
"""

from collections.abc import Iterator

import numpy as np

from app.timeline.crowding import Crowding, Run
from app.timeline.lane_layout import EchoGroup, EchoLayout
from app.timeline.lane_table import Floats, LaneTable
from app.timeline.layout_rules import SHORTEST_BAND, Labels, Placed, Rules, signs_width
from app.timeline.measure import TextMeasure
from app.timeline.placing import LABEL_GAP, SLOT, Ground, Spot, place

_RESERVED = 330.0
"""Room right of a run that only its own labels may use, at 100 %."""

_PRESENCE = 8.0
"""Half of the room the sign of a joint meeting keeps free in the first row, at 100 %."""


class LaneLevel:
    """The layout of one lane; computes runs and bands when they come into view, and keeps them."""

    def __init__(self, table: LaneTable, rules: Rules, rows: int, measure: TextMeasure) -> None:
        self.table = table
        self.rows = rows
        self._rules = rules
        self._unit = rules.sizes.unit
        self._labels = Labels(table, rules, measure)
        self._bands = _Bands(table, rules, rows, self._labels)
        self._points = np.flatnonzero(~self._bands.is_band)
        self._x: Floats = table.at[self._points] * rules.scale
        self._presence: Floats = table.presence_at * rules.scale
        self._crowding = Crowding(self._x, rows, self._unit)
        self._placed: dict[int, tuple[Placed, ...]] = {}
        self._echoes = EchoLayout(table, rules)

    def placed(self, first: float, last: float) -> Iterator[Placed]:
        """Everything that may be seen between two moments, its labels included."""
        beyond = (_RESERVED + SLOT) * self._unit
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
        row, scale = crowd_row(self.rows), self._rules.scale
        for crowd in run.crowds:
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
        slot, row = SLOT * self._unit, crowd_row(self.rows)
        blocked = list(self._blocked(left - slot, right + slot))
        beside = [found for step in (-1, 1) if (found := self._crowding.neighbour(number, step))]
        crowds = (crowd for found in (run, *beside) for crowd in found.crowds)
        blocked += [(row, crowd.x - slot, crowd.x + slot) for crowd in crowds]
        return Ground(
            rows=self.rows,
            left=left,
            right=right,
            unit=self._unit,
            blocked=blocked,
            fits=lambda at, room: self._labels.fitting(members[at], room)[1],
        )

    def _bounds(self, number: int, run: Run) -> tuple[float, float]:
        """How far the labels of a run may reach: not into what its neighbours may use."""
        slot, reserved = SLOT * self._unit, _RESERVED * self._unit
        left = self._rules.first * self._rules.scale - self._rules.margin
        right = self._rules.last * self._rules.scale + self._rules.margin
        if (before := self._crowding.neighbour(number, -1)) is not None:
            left = max(left, min(before.right + slot + reserved, run.left - slot))
        if (after := self._crowding.neighbour(number, 1)) is not None:
            right = min(right, run.right + slot + reserved, after.left - slot)
        return left, right

    def _blocked(self, start: float, end: float) -> Iterator[tuple[int, float, float]]:
        """What else takes room between two places: signs of joint meetings and bands."""
        half = _PRESENCE * self._unit
        low, high = np.searchsorted(self._presence, (start - half, end + half))
        for x in self._presence[low:high].tolist():
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


def crowd_row(rows: int) -> int:
    """The row in which clusters of a crowded stretch stand; not the one of the signs of meetings."""
    return min(1, rows - 1)


class _Bands:
    """The times of a lane that are long enough to be drawn as bands, each in a row of its own."""

    def __init__(self, table: LaneTable, rules: Rules, rows: int, labels: Labels) -> None:
        self._table = table
        self._rules = rules
        self._labels = labels
        self._unit = rules.sizes.unit
        long = (table.last - table.first) * rules.scale >= SHORTEST_BAND * self._unit
        most = max(rows - 1, 1)
        self.is_band = long & (table.stretches >= 0) & (table.stretches < most)
        self._rows: list[tuple[int, Floats, Floats, list[int]]] = []
        for lane in range(most):
            index = np.flatnonzero(self.is_band & (table.stretches == lane))
            index = index[np.argsort(table.first[index], kind="stable")]
            if len(index):
                start, end = table.first[index] * rules.scale, table.last[index] * rules.scale
                self._rows.append((rows - 1 - lane, start, end, index.tolist()))
        self._placed: dict[int, Placed] = {}

    def placed(self, start: float, end: float) -> Iterator[Placed]:
        """The bands that may be seen between two places."""
        for number, (_, starts, ends, _) in enumerate(self._rows):
            low, high = np.searchsorted(ends, start), np.searchsorted(starts, end, side="right")
            for at in range(int(low), int(high)):
                yield self._band(number, at)

    def taken(self, start: float, end: float) -> Iterator[tuple[int, float, float]]:
        """The rows and stretches that bands and their labels take up."""
        gap = LABEL_GAP * self._unit
        for found in self.placed(start - _RESERVED * self._unit, end):
            first, last = (day * self._rules.scale for day in found.band or (found.at, found.at))
            if found.label and not found.is_on_band:
                label = found.at * self._rules.scale + found.label_dx
                first, last = min(first, label), max(last, label + found.label_width)
            yield found.row, first - gap, last + gap

    def _band(self, number: int, at: int) -> Placed:
        row, starts, ends, indexes = self._rows[number]
        index = indexes[at]
        found = self._placed.get(index)
        if found is None:
            bounds = self._free_around(starts, ends, at)
            found = self._placed[index] = self._with_label(index, row, bounds)
        return found

    def _free_around(self, starts: Floats, ends: Floats, at: int) -> tuple[float, float]:
        """Free room left and right of a band: up to the next band, and none that is the label of another."""
        gap, scale = 3 * LABEL_GAP * self._unit, self._rules.scale
        right = self._rules.last * scale + self._rules.margin
        if at + 1 < len(starts):
            right = min(right, float(starts[at + 1]) - gap)
        left = self._rules.first * scale - self._rules.margin
        if at > 0:
            left = max(left, float(ends[at - 1]) + gap + _RESERVED * self._unit)
        return float(starts[at]) - left, right - float(ends[at])

    def _with_label(self, index: int, row: int, free: tuple[float, float]) -> Placed:
        """The band with its label: right of it, left of it, on it, or cut short where there is most room."""
        table, scale, unit = self._table, self._rules.scale, self._unit
        at, first, last = (float(column[index]) for column in (table.at, table.first, table.last))
        width = self._labels.width(index)
        gap = LABEL_GAP * unit
        beside = SLOT * unit + signs_width(table.mark(index)) * unit
        on_band = (last - at) * scale - beside - gap
        room = min(free[1] - gap, _RESERVED * unit)
        to_right, to_left = (last - at) * scale + gap, (first - at) * scale - gap
        bare = Placed(at, row, (index,), band=(first, last), ids=self._table.ids((index,)))
        if not width:
            return bare
        if width <= room and width > on_band - 2 * SLOT * unit:
            return bare._replace(label=self._labels.text(index), label_dx=to_right, label_width=width)
        if width <= on_band:
            return bare._replace(
                label=self._labels.text(index), label_dx=beside, label_width=width, is_on_band=True
            )
        if width <= free[0] - gap:
            return bare._replace(label=self._labels.text(index), label_dx=to_left - width, label_width=width)
        text, short = self._labels.fitting(index, max(room, on_band))
        is_on_band = on_band > room
        dx = beside if is_on_band else to_right
        return bare._replace(label=text, label_dx=dx, label_width=short, is_on_band=is_on_band and bool(text))
