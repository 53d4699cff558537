"""Giving marks and their labels a place in the rows of a lane, the weightiest first.

Works in units along the axis at one scale. Nothing that is placed ever overlaps: a mark
that finds no room in any row joins the nearest one as a cluster, a label that finds none is
left out. Distances only grow when the scale does, so a placing stays free of overlap when
zooming in.
"""

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import NamedTuple

SLOT = 14.0
"""Half of the room a mark keeps free in its row, in units at 100 %."""

LABEL_GAP = 4.0
"""Between what stands left and right of each other."""

_SPACE = 6.0
"""Kept free right of a label besides, so that two labels in a row do not read as one."""


class Wish(NamedTuple):
    """A mark that wants a place at ``x``, free from ``before`` it to ``after`` it, with a label beside it.

    Its signs take ``signs_width`` more on the right; without room for them they are left out.
    """

    x: float
    weight: int
    label_width: float
    before: float = SLOT
    after: float = SLOT
    signs_width: float = 0.0


class Spot(NamedTuple):
    """The place a mark got: its row, and its label from ``label_x`` on with this much ``room``.

    Room 0 means no label. ``members`` are the indexes of the wishes drawn here: more than one
    is a cluster. ``has_signs`` tells whether there was room for the signs.
    """

    row: int
    x: float
    members: tuple[int, ...]
    label_x: float = 0.0
    room: float = 0.0
    has_signs: bool = True


class Ground(NamedTuple):
    """Where marks may be placed.

    ``rows`` is their number (0: as many as it takes). Labels stay between ``left`` and
    ``right``. ``blocked`` are stretches (row, start, end) that are taken. ``fits`` gives the
    width of the label of a wish once shortened to some room, 0 when it cannot be.
    """

    rows: int
    left: float
    right: float
    unit: float = 1.0
    blocked: Sequence[tuple[int, float, float]] = ()
    fits: Callable[[int, float], float] | None = None


class _Gap(NamedTuple):
    """What lies around a stretch of a row: free up to ``left`` and ``right``, labels it would cut."""

    left: float
    right: float
    is_blocked: bool
    cuts: tuple[int, ...]


class _Row:
    """Taken stretches of one row, sorted; an owner is the spot whose label it is, or -1."""

    __slots__ = ("ends", "owners", "starts")

    def __init__(self) -> None:
        self.starts: list[float] = []
        self.ends: list[float] = []
        self.owners: list[int] = []

    def take(self, start: float, end: float, owner: int = -1) -> None:
        """Note that a stretch is taken; marks and obstacles that meet become one."""
        if owner < 0:
            start, end = self._merged(start, end)
        at = bisect_left(self.starts, start)
        self.starts.insert(at, start)
        self.ends.insert(at, end)
        self.owners.insert(at, owner)

    def _merged(self, start: float, end: float) -> tuple[float, float]:
        """The stretch with all that it meets, which is taken out of the row."""
        at = bisect_left(self.starts, end)
        while at > 0 and self.ends[at - 1] > start:
            at -= 1
            if self.owners[at] < 0:
                start, end = min(start, self.starts[at]), max(end, self.ends[at])
                del self.starts[at], self.ends[at], self.owners[at]
        return start, end

    def release(self, owner: int) -> None:
        """Give back the stretch of a label."""
        at = self.owners.index(owner)
        del self.starts[at], self.ends[at], self.owners[at]

    def around(self, start: float, end: float) -> _Gap:
        """What is free beside a stretch, and what lies in it."""
        at = bisect_left(self.starts, end)
        right = self.starts[at] if at < len(self.starts) else math.inf
        cuts: list[int] = []
        is_blocked = False
        while at > 0 and self.ends[at - 1] > start:
            at -= 1
            if self.owners[at] < 0:
                is_blocked = True
                break
            cuts.append(self.owners[at])
        left = self.ends[at - 1] if at > 0 else -math.inf
        return _Gap(left, right, is_blocked, tuple(cuts))


class _Choice(NamedTuple):
    """A possible place for a wish; the smallest ``rank`` wins."""

    rank: tuple[float, ...]
    row: int
    label_x: float
    room: float
    cuts: tuple[int, ...] = ()


def place(wishes: Sequence[Wish], ground: Ground) -> list[Spot]:
    """Places for all wishes, in no particular order; every wish is a member of exactly one spot."""
    return _Placing(wishes, ground).run()


def _slot(wish: Wish) -> tuple[float, float]:
    """The stretch a mark and its signs take up."""
    return wish.x - wish.before, wish.x + wish.after + wish.signs_width


class _Placing:
    """One run of placing: the rows so far and what stands in them."""

    def __init__(self, wishes: Sequence[Wish], ground: Ground) -> None:
        self._wishes = list(wishes)
        self._signed = [wish.signs_width > 0 for wish in wishes]
        self._ground = ground
        self._gap = LABEL_GAP * ground.unit
        self._space = _SPACE * ground.unit
        self._rows = [_Row() for _ in range(ground.rows)]
        self._spots: list[Spot] = []
        for row, start, end in ground.blocked:
            self._row(row).take(start, end)

    def run(self) -> list[Spot]:
        """Place the weightiest first; of equal weight the earliest."""
        order = sorted(range(len(self._wishes)), key=lambda i: (-self._wishes[i].weight, self._wishes[i].x))
        for index in order:
            wish = self._wishes[index]
            choice = self._best(index, wish)
            if choice is None and wish.signs_width > 0:
                wish = self._wishes[index] = wish._replace(signs_width=0.0, label_width=0.0)
                choice = self._best(index, wish)
            if choice is None:
                self._join_nearest(index)
            else:
                self._settle(index, choice)
        self._mend_labels()
        return self._spots

    def _row(self, number: int) -> _Row:
        while number >= len(self._rows):
            self._rows.append(_Row())
        return self._rows[number]

    def _best(self, index: int, wish: Wish) -> _Choice | None:
        best: _Choice | None = None
        for number, row in enumerate(self._rows):
            choice = self._choice(index, wish, number, row)
            if choice is not None and (best is None or choice.rank < best.rank):
                best = choice
                if best.rank[0] == 0:
                    return best
        if self._ground.rows == 0 and (best is None or best.rank[0] > 1):
            return self._in_new_row(wish)
        return best

    def _choice(self, index: int, wish: Wish, number: int, row: _Row) -> _Choice | None:
        """The best that one row has to offer; None when the mark itself does not fit."""
        start, end = _slot(wish)
        gap = row.around(start, end)
        if gap.is_blocked or (wish.signs_width > 0 and end > self._ground.right):
            return None
        width = wish.label_width
        if gap.cuts:
            loss = max(self._loss(cut, start) for cut in gap.cuts)
            return _Choice((3, loss, number), number, 0.0, 0.0, gap.cuts)
        if width <= 0:
            return _Choice((0,), number, 0.0, 0.0)
        right = min(gap.right, self._ground.right) - end - self._gap
        if right >= width:
            return _Choice((0,), number, end, width)
        left = start - max(gap.left, self._ground.left) - self._gap
        if left >= width:
            return _Choice((1, number), number, start - width, width)
        return self._shortened(index, number, (start, end), (left, right))

    def _loss(self, cut: int, start: float) -> float:
        """How bad it is to cut a label off: its weight times the part that would go."""
        spot = self._spots[cut]
        weight = self._wishes[spot.members[0]].weight + 2
        kept = start - spot.label_x if spot.label_x > spot.x else 0.0
        return weight * (1 - max(kept, 0.0) / spot.room)

    def _shortened(
        self, index: int, number: int, slot: tuple[float, float], rooms: tuple[float, float]
    ) -> _Choice:
        """The longest piece of the label that one side of the mark has room for."""
        fits = self._ground.fits
        right = fits(index, rooms[1]) if fits else 0.0
        left = fits(index, rooms[0]) if fits and rooms[0] > right else 0.0
        if left > right:
            return _Choice((2, -left, number), number, slot[0] - left, left)
        return _Choice((2, -right, number), number, slot[1], right)

    def _in_new_row(self, wish: Wish) -> _Choice:
        number = len(self._rows)
        self._row(number)
        start, end = _slot(wish)
        if end + wish.label_width <= self._ground.right:
            return _Choice((0,), number, end, wish.label_width)
        return _Choice((1,), number, start - wish.label_width, wish.label_width)

    def _settle(self, index: int, choice: _Choice) -> None:
        wish, row = self._wishes[index], self._rows[choice.row]
        for cut in choice.cuts:
            row.release(cut)
            self._spots[cut] = self._spots[cut]._replace(room=0.0)
        row.take(*_slot(wish))
        has_signs = wish.signs_width > 0 or not self._signed[index]
        spot = Spot(choice.row, wish.x, (index,), choice.label_x, choice.room, has_signs)
        if choice.room > 0:
            row.take(choice.label_x, choice.label_x + choice.room + self._space, len(self._spots))
        self._spots.append(spot)

    def _mend_labels(self) -> None:
        """Give labels that had to go what room is left beside their mark."""
        for at, spot in enumerate(self._spots):
            index = spot.members[0]
            if spot.room > 0 or len(spot.members) > 1 or self._wishes[index].label_width <= 0:
                continue
            row, wish = self._rows[spot.row], self._wishes[index]
            slot = _slot(wish)
            after, before = row.around(slot[1], slot[1]), row.around(slot[0], slot[0])
            if after.is_blocked or after.cuts or before.is_blocked or before.cuts:
                continue
            right = min(after.right, self._ground.right) - slot[1] - self._gap
            left = slot[0] - max(before.left, self._ground.left) - self._gap
            choice = self._shortened(index, spot.row, slot, (left, right))
            if choice.room > 0:
                row.take(choice.label_x, choice.label_x + choice.room + self._space, at)
                self._spots[at] = spot._replace(label_x=choice.label_x, room=choice.room)

    def _join_nearest(self, index: int) -> None:
        """Make a cluster with the nearest mark; its label goes."""
        x = self._wishes[index].x
        nearest = min(range(len(self._spots)), key=lambda at: abs(self._spots[at].x - x), default=None)
        if nearest is None:
            self._rows[0].take(*_slot(self._wishes[index]))
            self._spots.append(Spot(0, x, (index,)))
            return
        spot = self._spots[nearest]
        if spot.room > 0:
            self._rows[spot.row].release(nearest)
        self._spots[nearest] = spot._replace(members=(*spot.members, index), room=0.0)
