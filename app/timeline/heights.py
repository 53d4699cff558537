"""How many rows each lane gets, so that as many labels as possible find room."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from app.timeline.lane_table import Floats, LaneTable
from app.timeline.placing import LABEL_GAP, SLOT
from app.timeline.view import Sizes

_LETTER = 0.545
"""Mean width of a letter of Inter at size 1; only the number of rows is guessed with it."""

_CROWD = 3
"""More events than this in the room of one mark are guessed to become a cluster."""

LANE_TOP = 5.0
"""Above the first row of a lane, at 100 %."""

_WORTH_A_ROW = 0.3
_WORTH_SCROLLING = 3.0
_WHILE_SCROLLING = 1.6
"""A row is added for about a third of a label; beyond the height there is for three labels, and when
lanes have to be scrolled anyway for about one and a half."""

_MOST_SCREENS = 1.75
"""The lanes never ask for more than this times the height there is, as long as one row each fits."""

_BAR_PITCH = 4.0
_ECHO_FOOT = 10.0
_PLAIN_FOOT = 4.0
_EXTRA = 14.0
"""At most this much of what is left over goes to each lane, at 100 %."""


class LaneBox(NamedTuple):
    """Where a lane is drawn, its rows, and how far apart these are. ``y`` counts from the first lane."""

    lane_id: str
    y: float
    height: float
    rows: int
    first_row: float
    pitch: float

    def row_y(self, row: int) -> float:
        """The middle of a row, counted from the first lane."""
        return self.first_row + row * self.pitch


def foot_of(table: LaneTable, sizes: Sizes) -> float:
    """Room under the rows for involvement bars, or for echoes of contacts."""
    if table.bar_rows:
        return (3.0 + _BAR_PITCH * table.bar_rows) * sizes.unit
    return (_ECHO_FOOT if table.echoes else _PLAIN_FOOT) * sizes.unit


def gains_of(table: LaneTable, scale: float, sizes: Sizes) -> tuple[float, ...]:
    """For the second, third … row: about how many labels more it would make room for."""
    slot, unit = SLOT * sizes.unit, sizes.unit
    widths = table.letters * (_LETTER * sizes.label) + (LABEL_GAP + slot)
    starts = np.minimum(table.at * scale - slot, table.first * scale)
    ends = np.maximum(table.at * scale, table.last * scale) + widths
    alone = _not_crowded(table.at * scale, 4 * slot)
    presence = table.presence_at * scale
    starts, ends = np.sort(starts[alone]), np.sort(ends[alone])
    depth = np.arange(1, len(starts) + 1) - np.searchsorted(ends, starts, side="right")
    counts = np.bincount(depth, minlength=sizes.most_rows + 1)
    shares = counts / np.maximum(np.arange(len(counts)), 1)
    beyond = shares[::-1].cumsum()[::-1]
    gains = beyond[2 : sizes.most_rows + 1]
    if len(gains):
        gains[0] += 2 * _under_a_sign(table.at * scale, presence, slot + 9 * unit)
    return tuple(gains.tolist())


def rows_for(
    gains: Sequence[tuple[float, ...]], feet: Sequence[float], room: float, sizes: Sizes
) -> tuple[int, ...]:
    """Rows per lane within some height: each further row goes where it helps the most labels.

    Every lane has at least one row; without a height (0) each gets what it can use.
    """
    rows = [1] * len(gains)
    free = room - sum(_height(1, foot, sizes) for foot in feet) if room > 0 else math.inf
    most = room * (_MOST_SCREENS - 1)
    while True:
        offers = [
            own[count - 1] if count <= len(own) else 0.0 for own, count in zip(gains, rows, strict=True)
        ]
        best = max(range(len(offers)), key=offers.__getitem__, default=-1)
        if best < 0 or offers[best] < _WORTH_A_ROW:
            return tuple(rows)
        more = _height(rows[best] + 1, feet[best], sizes) - _height(rows[best], feet[best], sizes)
        least = _WORTH_SCROLLING if free >= 0 else _WHILE_SCROLLING
        if more > free and (offers[best] < least or more > free + most):
            return tuple(rows)
        free -= more
        rows[best] += 1


def lane_boxes(lanes: Sequence[tuple[str, int, float]], room: float, sizes: Sizes) -> tuple[LaneBox, ...]:
    """Boxes of lanes (id, rows, foot) under each other; part of the height left over makes them airy."""
    heights = [_height(rows, foot, sizes) for _, rows, foot in lanes]
    left_over = max(room - sum(heights), 0.0) / max(len(lanes), 1)
    extra = float(int(min(left_over, _EXTRA * sizes.unit)))
    boxes, y = [], 0.0
    for (lane_id, rows, foot), height in zip(lanes, heights, strict=True):
        spare = height + extra - foot - LANE_TOP * sizes.unit - rows * sizes.row
        lead = min(spare / 2, 4 * sizes.unit) if rows > 1 else spare / 2
        first = y + LANE_TOP * sizes.unit + lead + sizes.row / 2
        pitch = sizes.row + (max(spare - 2 * lead, 0.0) / rows if rows > 1 else 0.0)
        boxes.append(LaneBox(lane_id, y, height + extra, rows, first, pitch))
        y += height + extra
    return tuple(boxes)


def _height(rows: int, foot: float, sizes: Sizes) -> float:
    return max(LANE_TOP * sizes.unit + rows * sizes.row + foot, sizes.smallest_lane)


def _under_a_sign(x: Floats, presence: Floats, near: float) -> int:
    """How many marks would lie on the sign of a joint meeting if there were one row only."""
    if not len(presence):
        return 0
    first, stop = np.searchsorted(presence, (x - near, x + near))
    return int(np.count_nonzero(stop > first))


def _not_crowded(x: Floats, width: float) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which marks have at most a few others close before them."""
    before = np.arange(len(x)) - np.searchsorted(x, x - width)
    flags: np.ndarray[tuple[int], np.dtype[np.bool_]] = before <= _CROWD
    return flags
