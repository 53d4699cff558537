"""One lane on one sheet of paper: every label is printed, and the lane gets as many rows as that takes."""

from collections.abc import Iterator

import numpy as np

from app.timeline.lane_layout import EchoGroup, EchoLayout
from app.timeline.lane_table import LaneTable
from app.timeline.layout_rules import PRESENCE, SHORTEST_BAND, Labels, Placed, Rules, signs_width
from app.timeline.measure import TextMeasure
from app.timeline.placing import LABEL_GAP, SLOT, Ground, Spot, Wish, place


class PaperLevel:
    """The layout of a lane for the days from ``rules.first`` to ``rules.last``."""

    def __init__(self, table: LaneTable, rules: Rules, measure: TextMeasure) -> None:
        self.table = table
        self._rules = rules
        self._unit = rules.sizes.unit
        self._labels = Labels(table, rules, measure)
        self._echoes = EchoLayout(table, rules)
        self._placed = tuple(self._place_all())
        self.rows = max((found.row + 1 for found in self._placed), default=1)

    def placed(self, first: float, last: float) -> Iterator[Placed]:
        """Everything on the sheet."""
        return iter(self._placed)

    def holding(self, index: int) -> Placed | None:
        """What the event at an index of the table is drawn as; None when its mark is on another sheet."""
        found = (one for one in self._placed if index in one.members and one.has_mark)
        return next(found, None)

    def echoes(self, first: float, last: float) -> Iterator[EchoGroup]:
        """The echoes between two moments."""
        return self._echoes.between(first, last)

    def _place_all(self) -> Iterator[Placed]:
        rules, scale, table = self._rules, self._rules.scale, self.table
        on_sheet = np.flatnonzero((table.last > rules.first) & (table.first < rules.last)).tolist()
        wishes = [self._wish(index) for index in on_sheet]
        half = PRESENCE * self._unit
        places = (
            (table.presence_at[(table.presence_at >= rules.first) & (table.presence_at < rules.last)]) * scale
        )
        ground = Ground(
            rows=0,
            left=rules.first * scale,
            right=rules.last * scale,
            unit=self._unit,
            blocked=[(0, x - half, x + half) for x in places.tolist()],
        )
        for spot in place(wishes, ground):
            yield self._finished(spot, on_sheet[spot.members[0]])

    def _wish(self, index: int) -> Wish:
        """The room for mark and band; the part of a band whose mark is on another sheet has no label."""
        rules, scale = self._rules, self._rules.scale
        at, first, last = self._extent(index)
        gap = LABEL_GAP * self._unit
        if not rules.first <= at < rules.last:
            first, last = max(first, rules.first), min(last, rules.last)
            return Wish(first * scale, 0, 0.0, gap, (last - first) * scale + gap)
        wish = self._labels.wish(index, at * scale)
        if not self._has_band(index):
            return wish
        before = max(wish.before, (at - max(first, rules.first)) * scale + gap)
        after = max(wish.after + wish.signs_width, (min(last, rules.last) - at) * scale + gap)
        return wish._replace(before=before, after=after, signs_width=0.0)

    def _finished(self, spot: Spot, index: int) -> Placed:
        rules = self._rules
        at, first, last = self._extent(index)
        has_mark = rules.first <= at < rules.last
        found = Placed(
            at if has_mark else min(max(at, rules.first), rules.last),
            spot.row,
            (index,),
            band=(max(first, rules.first), min(last, rules.last)) if self._has_band(index) else None,
            has_mark=has_mark,
            ids=self.table.ids((index,)),
        )
        if spot.room <= 0 or not has_mark:
            return found
        text = self._labels.text(index)
        return found._replace(
            label=text, label_dx=spot.label_x - spot.x, label_width=self._labels.width(index)
        )

    def _has_band(self, index: int) -> bool:
        _, first, last = self._extent(index)
        beside = SLOT * self._unit + signs_width(self.table.mark(index)) * self._unit
        return (last - first) * self._rules.scale >= max(SHORTEST_BAND * self._unit, beside)

    def _extent(self, index: int) -> tuple[float, float, float]:
        table = self.table
        return float(table.at[index]), float(table.first[index]), float(table.last[index])
