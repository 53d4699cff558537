"""What the layout of lanes obeys at one scale, and what comes out of it."""

from collections.abc import Mapping
from typing import NamedTuple

from app.timeline.elision import elided
from app.timeline.lane_table import LaneTable
from app.timeline.marks import Mark
from app.timeline.measure import TextMeasure
from app.timeline.placing import SLOT, Wish
from app.timeline.view import Sizes

SHORTEST_BAND = 34.0
"""An uncertain time is drawn as a band when it is at least this wide, in units at 100 %."""

RESERVED = 330.0
"""Room right of a run of marks that only its own labels may use, at 100 %."""

PRESENCE = 8.0
"""Half of the room the sign of a joint meeting keeps free in the first row, at 100 %."""

SIGN_WIDTHS: Mapping[str, float] = {"lezingen": 13.0, "kantelmoment": 11.0, "wat_werkte": 9.0}
"""Room for each sign beside a mark, at 100 %."""


class Rules(NamedTuple):
    """What lanes are laid out for: lanes with equal tables and rules get an equal layout.

    Heights of lanes are those of ``step``, the step of zoom the scale belongs to.
    ``first`` and ``last`` are the days labels stay between, with ``margin`` units beyond them.
    ``shown_ids`` are the events that get a label (None: all), ``numbers`` what stands before it.
    """

    scale: float
    step: float
    sizes: Sizes
    first: float
    last: float
    margin: float = 20.0
    shown_ids: frozenset[str] | None = None
    is_pattern: bool = False
    is_paper: bool = False
    numbers: Mapping[str, int] | None = None


class Placed(NamedTuple):
    """What is drawn in one place: a mark, a band with its mark, or a cluster.

    ``at`` is its moment, ``label_dx`` where its label starts from there, in units.
    ``members`` are indexes in the table of the lane; more than one is a cluster. ``band`` is
    the time its band covers; ``is_on_band`` tells that the label lies on it. ``has_mark`` is
    false for the part of a band whose mark stands on another sheet. ``ids`` are the events;
    ``has_nood`` tells that one of them holds a decision out of nood.
    """

    at: float
    row: int
    members: tuple[int, ...]
    label: str = ""
    label_dx: float = 0.0
    label_width: float = 0.0
    band: tuple[float, float] | None = None
    is_on_band: bool = False
    has_signs: bool = True
    has_mark: bool = True
    ids: tuple[str, ...] = ()
    has_nood: bool = False


class Labels:
    """The words beside the marks of one lane: what they say, how wide they are, how they are cut short."""

    def __init__(self, table: LaneTable, rules: Rules, measure: TextMeasure) -> None:
        self._table = table
        self._rules = rules
        self._measure = measure
        self._size = rules.sizes.label

    def text(self, index: int) -> str:
        """The whole label of an event; empty when it gets none."""
        rules, event_id = self._rules, self._table.events[index].id
        if rules.is_pattern or (rules.shown_ids is not None and event_id not in rules.shown_ids):
            return ""
        label = self._table.mark(index).label
        return label if rules.numbers is None else f"{rules.numbers[event_id]} {label}"

    def width(self, index: int) -> float:
        """The width of the whole label."""
        text = self.text(index)
        return self._width(text, self._table.mark(index)) if text else 0.0

    def fitting(self, index: int, room: float) -> tuple[str, float]:
        """The label cut short to some room, and its width; empty and 0 when nothing sensible is left."""
        if room < 24 * self._rules.sizes.unit:
            return "", 0.0
        mark = self._table.mark(index)
        text = elided(self.text(index), room, self._measure, self._size, bold=mark.is_bold)
        return (text, self._width(text, mark)) if text else ("", 0.0)

    def wish(self, index: int, x: float) -> Wish:
        """What the mark of an event asks for when it stands at ``x``."""
        mark, unit = self._table.mark(index), self._rules.sizes.unit
        is_faint = self._rules.shown_ids is not None and mark.event_id not in self._rules.shown_ids
        signs = 0.0 if self._rules.is_pattern else signs_width(mark) * unit
        slot = SLOT * unit
        return Wish(x, -1 if is_faint else mark.weight, self.width(index), slot, slot, signs)

    def _width(self, text: str, mark: Mark) -> float:
        return self._measure.width(text, self._size, bold=mark.is_bold)


def signs_width(mark: Mark) -> float:
    """Room for all signs of a mark, at 100 %."""
    return sum(SIGN_WIDTHS[sign] for sign in mark.signs)
