"""All lanes of a case at one scale, computed as far as anyone has looked and kept."""

from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from app.timeline.case_table import CaseTable
from app.timeline.heights import LaneBox, foot_of, gains_of, lane_boxes, rows_for
from app.timeline.lane_layout import LaneLayout
from app.timeline.lane_level import LaneLevel
from app.timeline.lane_table import LaneTable
from app.timeline.lanes import Lane
from app.timeline.layout_rules import Rules
from app.timeline.measure import TextMeasure
from app.timeline.meeting_tags import Tag, tags_of
from app.timeline.paper_level import PaperLevel

_MOST_ROOMS = 8

FEWEST_UNITS_PER_DAY = 0.3
"""Below this scale only counts are drawn, at 100 %."""


class Levels(Protocol):
    """The layout of a case at one scale: how high its lanes are, and where everything stands in them."""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags of the joint meetings."""
        ...

    @property
    def tag_rows(self) -> int:
        """Rows of tags that are used."""
        ...

    def boxes(self, room: float, hidden_ids: frozenset[str]) -> tuple[LaneBox, ...]:
        """Where the lanes are drawn when there is ``room`` units of height (0: as much as needed)."""
        ...

    def lane(self, table: LaneTable, rows: int) -> LaneLayout:
        """The layout of one lane in some number of rows."""
        ...


class LevelSet:
    """The layout of a case on a screen."""

    def __init__(self, table: CaseTable, rules: Rules, measure: TextMeasure) -> None:
        self.rules = rules
        self._table = table
        self._measure = measure
        self._tags: tuple[Tag, ...] | None = None
        self._gains: dict[LaneTable, tuple[float, ...]] = {}
        self._levels: dict[tuple[LaneTable, int], LaneLevel] = {}
        self._boxes: dict[tuple[float, frozenset[str]], tuple[LaneBox, ...]] = {}

    def refreshed(self, table: CaseTable) -> "LevelSet":
        """The layout of the next table; lanes that did not change keep theirs."""
        following = LevelSet(table, self.rules, self._measure)
        kept = set(table.tables)
        following._gains = {own: gains for own, gains in self._gains.items() if own in kept}
        if table.meetings is self._table.meetings:
            following._tags = self._tags
        known = {own.lane.id for own in kept if following.signs_of(own.lane) == self.signs_of(own.lane)}
        following._levels = {
            key: level for key, level in self._levels.items() if key[0] in kept and key[0].lane.id in known
        }
        return following

    def boxes(self, room: float, hidden_ids: frozenset[str]) -> tuple[LaneBox, ...]:
        """Where the lanes are drawn when there is ``room`` units of height (0: as much as needed)."""
        found = self._boxes.get((room, hidden_ids))
        if found is None:
            if len(self._boxes) >= _MOST_ROOMS:
                self._boxes.clear()
            found = self._boxes[(room, hidden_ids)] = self._computed_boxes(room, hidden_ids)
        return found

    def lane(self, table: LaneTable, rows: int) -> LaneLayout:
        """The layout of one lane in some number of rows."""
        found = self._levels.get((table, rows))
        if found is None:
            meetings_at = np.array(self.signs_of(table.lane), dtype=np.float64)
            found = LaneLevel(table, self.rules, rows, self._measure, meetings_at)
            self._levels[(table, rows)] = found
        return found

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags of the joint meetings."""
        if self._tags is None:
            self._tags = tags_of(self._table.meetings, self.rules, self._measure)
        return self._tags

    @cached_property
    def tag_rows(self) -> int:
        """Rows of tags that are used."""
        return max((tag.row + 1 for tag in self.tags), default=0)

    def signs_of(self, lane: Lane) -> list[float]:
        """The moments at which a lane has the sign of a meeting, or of several together."""
        return self._signs.get(lane.id, [])

    @cached_property
    def _signs(self) -> dict[str, list[float]]:
        """For each lane the moments at which it has the sign of a meeting, or of several together."""
        found: dict[str, list[float]] = {}
        for tag in self.tags:
            for lane_id in tag.presence:
                found.setdefault(lane_id, []).append(tag.at)
        return found

    def _computed_boxes(self, room: float, hidden_ids: frozenset[str]) -> tuple[LaneBox, ...]:
        tables = drawn_tables(self._table, hidden_ids)
        sizes = self.rules.sizes
        feet = [foot_of(table, sizes) for table in tables]
        rows: tuple[int, ...] = (1,) * len(tables)
        if self.rules.step >= FEWEST_UNITS_PER_DAY * sizes.unit / 2:
            rows = rows_for([self._gains_of(table) for table in tables], feet, room, sizes)
        lanes = [(t.lane.id, count, foot) for t, count, foot in zip(tables, rows, feet, strict=True)]
        return lane_boxes(lanes, room, sizes)

    def _gains_of(self, table: LaneTable) -> tuple[float, ...]:
        if table not in self._gains:
            self._gains[table] = gains_of(table, self.rules.step, self.rules.sizes)
        return self._gains[table]


def drawn_tables(table: CaseTable, hidden_ids: frozenset[str]) -> Sequence[LaneTable]:
    """The lanes that are drawn: not hidden, and those that stand for several only when not empty."""
    return [own for own in table.tables if own.lane.id not in hidden_ids and not own.is_left_out]


class PaperLevels:
    """The layout of one sheet: lanes are as high as their labels need."""

    def __init__(self, table: CaseTable, rules: Rules, measure: TextMeasure) -> None:
        self.rules = rules
        self._table = table
        self._measure = measure
        self._levels: dict[LaneTable, PaperLevel] = {}

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """The tags of the joint meetings on the sheet."""
        first, last = self.rules.first, self.rules.last
        meetings = [meeting for meeting in self._table.meetings if first <= meeting.at < last]
        return tags_of(meetings, self.rules, self._measure)

    @cached_property
    def tag_rows(self) -> int:
        """Rows of tags that are used."""
        return max((tag.row + 1 for tag in self.tags), default=0)

    def boxes(self, room: float, hidden_ids: frozenset[str]) -> tuple[LaneBox, ...]:
        """Where the lanes are drawn; they take part of the room left over, but never less than they need."""
        tables, sizes = drawn_tables(self._table, hidden_ids), self.rules.sizes
        lanes = [(table.lane.id, self._level(table).rows, foot_of(table, sizes)) for table in tables]
        return lane_boxes(lanes, room, sizes)

    def lane(self, table: LaneTable, rows: int) -> LaneLayout:
        """The layout of one lane; how many rows it has follows from its labels."""
        return self._level(table)

    def _level(self, table: LaneTable) -> PaperLevel:
        found = self._levels.get(table)
        if found is None:
            found = self._levels[table] = PaperLevel(table, self.rules, self._measure)
        return found
