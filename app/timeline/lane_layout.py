"""What a drawing asks of the layout of one lane, and the echoes of contacts that all layouts share."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np

from app.timeline.lane_table import Integers, LaneTable
from app.timeline.layout_rules import Placed, Rules

_CELL = 12.0
"""Echoes in one cell of this width are drawn as one disc, at 100 %."""


class EchoGroup(NamedTuple):
    """One disc: its moment, the colour of who came, and the contacts it stands for."""

    at: float
    tint: str
    ids: tuple[str, ...]


class LaneLayout(Protocol):
    """Where everything in a lane stands, for one scale and number of rows."""

    def placed(self, first: float, last: float) -> Iterator[Placed]:
        """Everything that may be seen between two moments, its labels included."""
        ...

    def holding(self, index: int) -> Placed | None:
        """What the event at an index of the table is drawn as."""
        ...

    def echoes(self, first: float, last: float) -> Iterator[EchoGroup]:
        """The echoes between two moments."""
        ...


class EchoLayout:
    """The echoes of contacts in one lane; those that would lie on each other are one disc."""

    def __init__(self, table: LaneTable, rules: Rules) -> None:
        self._table = table
        self._per_cell = rules.scale / (_CELL * rules.sizes.unit)
        self._groups: dict[int, EchoGroup] = {}

    def between(self, first: float, last: float) -> Iterator[EchoGroup]:
        """The discs between two moments."""
        starts, echo_at = self._starts, self._table.echo_at
        low, high = np.searchsorted(echo_at[starts], (first, last))
        low = max(int(low) - 1, 0)
        stops = [*starts[1:].tolist(), len(echo_at)][low : int(high)]
        for start, stop in zip(starts[low : int(high)].tolist(), stops, strict=True):
            found = self._groups.get(start)
            if found is None:
                echoes = self._table.echoes[start:stop]
                middle = (echoes[0].at + echoes[-1].at) / 2
                ids = tuple(echo.event_id for echo in echoes)
                found = self._groups[start] = EchoGroup(middle, echoes[0].tint, ids)
            yield found

    @cached_property
    def _starts(self) -> Integers:
        """Index of the first echo in each cell that has one."""
        cells = np.floor(self._table.echo_at * self._per_cell)
        return np.flatnonzero(np.diff(cells, prepend=-1.0))
