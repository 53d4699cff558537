"""What lies in one lane, as columns sorted by time: made once per case, for any zoom."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.event import Event
from app.timeline.lanes import Lane, LaneKind
from app.timeline.marks import Mark, extent_of, mark_of
from app.timeline.spans import rows_without_overlap

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

MOST_BAR_ROWS = 3


class Echo(NamedTuple):
    """A contact seen from the lane of a family member: a small disc in the colour of who came."""

    event_id: str
    at: float
    tint: str


class Bar(NamedTuple):
    """An involvement: from the start of its first to the end of its last day, in a row at the foot."""

    involvement_id: str
    first: float
    last: float
    row: int


class Presence(NamedTuple):
    """How this lane took part in a joint meeting: the name of the glyph that says so."""

    event_id: str
    at: float
    glyph: str


class LaneTable:
    """The events of one lane in the order of time, with their places in columns.

    Immutable; a changed lane gets a new table, so whatever was computed for an old one can
    be kept by the table itself.
    """

    def __init__(
        self,
        lane: Lane,
        events: Iterable[Event],
        *,
        echoes: Sequence[Echo] = (),
        bars: Sequence[Bar] = (),
        presences: Sequence[Presence] = (),
    ) -> None:
        self.lane = lane
        self.events, (self.at, self.first, self.last) = _in_order(tuple(events))
        self.echoes = tuple(sorted(echoes, key=lambda echo: (echo.at, echo.event_id)))
        self.bars = tuple(bars)
        self.presences = tuple(sorted(presences, key=lambda presence: (presence.at, presence.event_id)))
        self._marks: dict[int, Mark] = {}

    @property
    def is_left_out(self) -> bool:
        """Whether the lane stands for several people or parties and has nothing to show."""
        is_shared = self.lane.kind in (LaneKind.NETWERK, LaneKind.OVERIGE)
        return is_shared and not (self.events or self.echoes)

    def mark(self, index: int) -> Mark:
        """The mark of the event at ``index``."""
        found = self._marks.get(index)
        if found is None:
            found = self._marks[index] = mark_of(self.events[index])
        return found

    def ids(self, members: Iterable[int]) -> tuple[str, ...]:
        """The ids of events by their indexes."""
        return tuple(self.events[index].id for index in members)

    def index_of(self, event_id: str) -> int:
        """The index of an event that lies in this lane."""
        return self._indexes[event_id]

    @cached_property
    def _indexes(self) -> dict[str, int]:
        return {event.id: index for index, event in enumerate(self.events)}

    def has_nood(self, members: Iterable[int]) -> bool:
        """Whether one of these events holds a decision out of nood."""
        return any(self.events[index].is_nood for index in members)

    @cached_property
    def echo_at(self) -> Floats:
        """Moments of the echoes."""
        return np.array([echo.at for echo in self.echoes], dtype=np.float64)

    @cached_property
    def letters(self) -> Integers:
        """Number of letters of each title, for a guess of the width of its label."""
        return np.array([len(event.title) for event in self.events], dtype=np.int64)

    @cached_property
    def bar_rows(self) -> int:
        """Rows of involvement bars that are drawn."""
        return min(MOST_BAR_ROWS, max((bar.row + 1 for bar in self.bars), default=0))

    @cached_property
    def presence_at(self) -> Floats:
        """Moments of the joint meetings this lane took part in."""
        return np.array([presence.at for presence in self.presences], dtype=np.float64)

    @cached_property
    def stretches(self) -> Integers:
        """For each event that takes more than a day the row its band would get, counted from 0; else -1.

        Two bands in one row never share a day.
        """
        rows = np.full(len(self.events), -1, dtype=np.int64)
        long = np.flatnonzero(self.last - self.first > 1)
        long = long[np.argsort(self.first[long], kind="stable")]
        spans = zip(self.first[long].tolist(), self.last[long].tolist(), strict=True)
        rows[long] = rows_without_overlap(spans)
        return rows


def bars_in_rows(spans: Iterable[tuple[str, float, float]]) -> tuple[Bar, ...]:
    """Involvements (id, first, last) laid in rows so that those in one row do not overlap."""
    ordered = sorted(spans, key=lambda span: (span[1], span[2], span[0]))
    rows = rows_without_overlap((first, last) for _, first, last in ordered)
    return tuple(Bar(*span, row) for span, row in zip(ordered, rows, strict=True))


def _in_order(events: tuple[Event, ...]) -> tuple[tuple[Event, ...], tuple[Floats, Floats, Floats]]:
    """Events in the order of their marks, with the columns of `Extent`."""
    first = np.array([event.when.earliest.toordinal() for event in events], dtype=np.float64)
    last = np.array([event.when.latest.toordinal() for event in events], dtype=np.float64) + 1.0
    at = (first + last) / 2
    for index, event in enumerate(events):
        if event.until is not None:
            last[index] = extent_of(event).last
    moments = at.tolist()
    order = sorted(range(len(events)), key=lambda n: (moments[n], events[n].order, events[n].id))
    return tuple(events[index] for index in order), (at[order], first[order], last[order])
