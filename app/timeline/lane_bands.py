"""The times of a lane that are long enough to be drawn as bands: where they lie and where their labels go."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import numpy as np

from app.timeline.lane_table import Floats, LaneTable
from app.timeline.layout_rules import RESERVED, SHORTEST_BAND, Labels, Placed, Rules, signs_width
from app.timeline.placing import LABEL_GAP, SLOT


class LaneBands:
    """The times of a lane that are long enough to be drawn as bands, each in a row of its own."""

    def __init__(
        self, table: LaneTable, rules: Rules, rows: int, labels: Labels, presence: Floats | None = None
    ) -> None:
        """``presence`` are the places of the signs of joint meetings, when not each at its own moment."""
        self._table = table
        self._rules = rules
        self._labels = labels
        self._unit = rules.sizes.unit
        long = (table.last - table.first) * rules.scale >= SHORTEST_BAND * self._unit
        most = max(rows - 2, 1)
        self.is_band = long & (table.stretches >= 0) & (table.stretches < most)
        self._others: list[tuple[float, int]] | None = None
        if rows <= 2:
            self._keep_clear(rows, table.presence_at * rules.scale if presence is None else presence)
        self._rows: list[tuple[int, list[float], list[float], list[int]]] = []
        for lane in range(most):
            index = np.flatnonzero(self.is_band & (table.stretches == lane))
            index = index[np.argsort(table.first[index], kind="stable")]
            if len(index):
                starts = (table.first[index] * rules.scale).tolist()
                ends = (table.last[index] * rules.scale).tolist()
                self._rows.append((rows - 1 - lane, starts, ends, index.tolist()))
        self._placed: dict[int, Placed] = {}

    def placed(self, start: float, end: float) -> Iterator[Placed]:
        """The bands that may be seen between two places."""
        for number, (_, starts, ends, _) in enumerate(self._rows):
            for at in range(bisect_left(ends, start), bisect_right(starts, end)):
                yield self._band(number, at)

    def taken(self, start: float, end: float) -> Iterator[tuple[int, float, float]]:
        """The rows and stretches that bands and their labels take up."""
        gap = LABEL_GAP * self._unit
        beyond = RESERVED * self._unit
        for found in self.placed(start - beyond, end + beyond):
            first, last = (day * self._rules.scale for day in found.band or (found.at, found.at))
            if found.label and not found.is_on_band:
                label = found.at * self._rules.scale + found.label_dx
                first, last = min(first, label), max(last, label + found.label_width)
            yield found.row, first - gap, last + gap

    def _keep_clear(self, rows: int, presence: Floats) -> None:
        """In a low lane only those bands are drawn that leave room for the marks within them.

        In one row nothing else may lie in a band; in two, nothing that needs both rows.
        """
        table, scale, slot = self._table, self._rules.scale, SLOT * self._unit
        starts, ends = table.first * scale - slot, table.last * scale + slot
        while True:
            points = table.at[~self.is_band] * scale
            if rows == 1:
                crowded = np.sort(np.concatenate((points, presence)))
            else:
                crowded = _too_close(points, presence, 2 * slot)
            within = np.searchsorted(crowded, ends) - np.searchsorted(crowded, starts)
            meets = self.is_band & (within > 0)
            if not meets.any():
                break
            self.is_band &= ~meets
        marks = zip(points.tolist(), np.flatnonzero(~self.is_band).tolist(), strict=True)
        signs = ((place, -1) for place in presence.tolist()) if rows == 1 else ()
        self._others = sorted((*marks, *signs))

    def _band(self, number: int, at: int) -> Placed:
        row, starts, ends, indexes = self._rows[number]
        index = indexes[at]
        found = self._placed.get(index)
        if found is None:
            bounds = self._free_around(starts, ends, at)
            found = self._placed[index] = self._with_label(index, row, bounds)
        return found

    def _free_around(self, starts: list[float], ends: list[float], at: int) -> tuple[float, float]:
        """Free room left and right of a band: up to the next band, and none that is the label of another."""
        gap, scale = 3 * LABEL_GAP * self._unit, self._rules.scale
        right = self._rules.last * scale + self._rules.margin
        if at + 1 < len(starts):
            right = min(right, starts[at + 1] - gap)
        left = self._rules.first * scale - self._rules.margin
        if at > 0:
            left = max(left, ends[at - 1] + gap + RESERVED * self._unit)
        if self._others is not None:
            slot = SLOT * self._unit
            number = bisect_left(self._others, (starts[at], -1))
            if number < len(self._others):
                right = min(right, self._others[number][0] - slot - gap)
            if number > 0:
                place, index = self._others[number - 1]
                left = max(left, place + slot + self._wanted_by(index) + gap)
        return starts[at] - left, right - ends[at]

    def _wanted_by(self, index: int) -> float:
        """The room right of a mark that its own signs and label may take; none for signs of meetings."""
        if index < 0:
            return 0.0
        wide = signs_width(self._table.mark(index)) * self._unit + self._labels.width(index)
        return min(wide + LABEL_GAP * self._unit, RESERVED * self._unit)

    def _with_label(self, index: int, row: int, free: tuple[float, float]) -> Placed:
        """The band with its label: right of it, left of it, on it, or cut short where there is most room."""
        table, scale, unit = self._table, self._rules.scale, self._unit
        at, first, last = (float(column[index]) for column in (table.at, table.first, table.last))
        width = self._labels.width(index)
        gap = LABEL_GAP * unit
        slot = SLOT * unit
        beside = slot + signs_width(table.mark(index)) * unit
        on_band = (last - at) * scale - beside - gap
        room = min(free[1] - gap - max(beside - (last - at) * scale, 0.0), RESERVED * unit)
        to_right, to_left = max((last - at) * scale, beside) + gap, min((first - at) * scale, -slot) - gap
        bare = Placed(at, row, (index,), band=(first, last), ids=self._table.ids((index,)))
        if not width:
            return bare
        if width <= room and width > on_band - 2 * SLOT * unit:
            return bare._replace(label=self._labels.text(index), label_dx=to_right, label_width=width)
        if width <= on_band:
            return bare._replace(
                label=self._labels.text(index), label_dx=beside, label_width=width, is_on_band=True
            )
        if width <= free[0] - gap - max(slot - (at - first) * scale, 0.0):
            return bare._replace(label=self._labels.text(index), label_dx=to_left - width, label_width=width)
        text, short = self._labels.fitting(index, max(room, on_band))
        is_on_band = on_band > room
        dx = beside if is_on_band else to_right
        return bare._replace(label=text, label_dx=dx, label_width=short, is_on_band=is_on_band and bool(text))


def _too_close(points: Floats, presence: Floats, near: float) -> Floats:
    """Places of marks that lie too close to the mark or the sign of a meeting before them."""
    places = np.concatenate((points, presence))
    order = np.argsort(places, kind="stable")
    places, is_point = places[order], order < len(points)
    is_near = (np.diff(places) < near) & (is_point[1:] | is_point[:-1])
    found: Floats = places[1:][is_near]
    return found
