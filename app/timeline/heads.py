"""The heads of lanes and bands: whose row it is, and how many names are not beside their marks.

The heads themselves depend on the plan only and may be kept; the counts change with every move.
"""

from collections.abc import Iterator, Mapping

from app.domain.wording import number_text
from app.timeline.elision import FUNCTION_WORDS
from app.timeline.lane_drawing import BASELINE
from app.timeline.lanes import Lane
from app.timeline.measure import TextMeasure
from app.timeline.plan import LaneRow, Plan
from app.timeline.shapes import Anchor, Line, Rect, Shape, Text
from app.timeline.view import ColourBy, TimelineView

_NARROW = 120.0
"""Heads narrower than this, at 100 %, show the number and a short name only."""


def head_shapes(plan: Plan, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    """The heads of all lanes in view, without the counts."""
    lanes = plan.lanes
    for row in plan.rows:
        if row.bottom > lanes.y and row.y < lanes.bottom:
            yield from _head(row, view, measure)
    below = plan.rows[-1].bottom if plan.rows else lanes.y
    if below < lanes.bottom:
        yield Rect(0, below, plan.left, lanes.bottom - below, "bg")
    yield Line(plan.left, lanes.y, plan.left, lanes.bottom, "lineStrong", view.sizes.unit)


def count_shapes(
    plan: Plan, view: TimelineView, unnamed: Mapping[str, int], measure: TextMeasure
) -> Iterator[Shape]:
    """In each head how many marks have no name beside them."""
    if view.is_pattern:
        return
    for row in plan.rows:
        count = unnamed.get(row.table.lane.id, 0)
        if count and row.bottom > plan.lanes.y and row.y < plan.lanes.bottom:
            yield _count(row, view, count, measure)


def band_head_shapes(plan: Plan, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    """The names of the bands and of the row of meetings."""
    sizes, unit = view.sizes, view.sizes.unit
    yield Rect(0, 0, plan.left, plan.axis_height, "raised")
    yield Rect(0, plan.axis_height, plan.left, plan.lanes.y - plan.axis_height, "bg")
    titles = [(place.band.title, place.y + 2 * unit) for place in plan.bands]
    if plan.tag_rows:
        titles.append(("Overleg", plan.tags_y))
    if view.is_pattern:
        return
    for title, y in titles:
        base = y + sizes.band + 3 * unit
        width = measure.width(title, sizes.band, bold=True)
        yield Text(12 * unit, base, title, sizes.band, "text2", bold=True, width=width)


def _head(row: LaneRow, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    lane, unit, left = row.table.lane, view.sizes.unit, view.viewport.left
    yield Rect(0, row.y, left, row.box.height, row.ground, about=(lane.id,))
    yield Line(0, row.bottom, left, row.bottom, "line", unit)
    if lane.number is not None:
        yield from _party_sign(row, lane.number, view, measure)
    if view.is_pattern:
        return
    yield from _words(row, view, measure)


def _count(row: LaneRow, view: TimelineView, unnamed: int, measure: TextMeasure) -> Text:
    """How many marks have no name: under the name of the lane, or beside it, in words or short."""
    left, unit, size = view.viewport.left, view.sizes.unit, view.sizes.count
    text = f"{number_text(unnamed)} zonder naam"
    y = row.bottom - 6 * unit
    if _is_tight(row, view):
        y = _name_y(row, view)
        name = measure.width(row.table.lane.name, view.sizes.head, bold=True)
        beside = left - _name_x(row, view) - name - 16 * unit
        text = text if measure.width(text, size) <= beside else f"+{number_text(unnamed)}"
    elif left < _NARROW * unit:
        text = f"+{number_text(unnamed)}"
    width = measure.width(text, size)
    return Text(left - 8 * unit, y, text, size, "text3", anchor=Anchor.END, width=width)


def _is_tight(row: LaneRow, view: TimelineView) -> bool:
    """Whether a count does not fit under the name of a lane."""
    sizes = view.sizes
    return row.box.height < 0.95 * sizes.head + sizes.count + 15 * sizes.unit


def _name_x(row: LaneRow, view: TimelineView) -> float:
    """Where the name of a lane begins."""
    return (38 if row.table.lane.number is not None else 14) * view.sizes.unit


def _is_low(row: LaneRow, view: TimelineView) -> bool:
    """Whether a lane has room for one line of text only."""
    return row.box.height < 2.6 * view.sizes.head


def _party_sign(row: LaneRow, number: int, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    """The coloured edge and the number in its box."""
    unit = view.sizes.unit
    tint = row.table.lane.tint if view.colour_by is ColourBy.PARTIJ else "mark"
    yield Rect(0, row.y + unit, 6 * unit, row.box.height - unit, tint)
    size = view.sizes.band
    width = measure.width(str(number), size, bold=True)
    wide, tall = max(18 * unit, width + 8 * unit), size + 5.5 * unit
    top = _name_y(row, view) - view.sizes.head * BASELINE - tall / 2
    yield Rect(13 * unit, top, wide, tall, "raised", tint, 1.5 * unit, 3 * unit)
    middle = 13 * unit + wide / 2
    base = top + tall / 2 + size * BASELINE
    yield Text(middle, base, str(number), size, bold=True, anchor=Anchor.MIDDLE, width=width)


def _name_y(row: LaneRow, view: TimelineView) -> float:
    """The baseline of the name: near the top, or in the middle of a low lane."""
    sizes = view.sizes
    if _is_low(row, view):
        return row.y + row.box.height / 2 + sizes.head * BASELINE
    return row.y + 7 * sizes.unit + sizes.head * 0.95


def _words(row: LaneRow, view: TimelineView, measure: TextMeasure) -> Iterator[Shape]:
    """The name, over two lines when the lane is high enough, and what it is."""
    lane, sizes, unit = row.table.lane, view.sizes, view.sizes.unit
    x = _name_x(row, view)
    room = view.viewport.left - x - 4 * unit
    y = _name_y(row, view)
    last = row.bottom - 4 * unit
    may_have_count = bool(row.table.events) and not view.is_paper
    if may_have_count and _is_tight(row, view):
        room -= measure.width("+00", sizes.count) + 8 * unit
    elif may_have_count:
        last -= sizes.count + 5 * unit
    lines = 2 if y + sizes.head * 1.25 <= last else 1
    for line in wrapped(_name(lane, room, sizes.head, measure), room, sizes.head, measure, lines, bold=True):
        width = measure.width(line, sizes.head, bold=True)
        yield Text(x, y, line, sizes.head, bold=True, width=width, about=(lane.id,))
        y += sizes.head * 1.25
    size = sizes.head_sub
    y += 0.1 * size
    free = int((last - y) // (size * 1.2)) + 1 if last >= y else 0
    for line in wrapped(lane.sub, room, size, measure, min(free, 2)):
        width = measure.width(line, size)
        yield Text(x, y, line, size, "text2", width=width, about=(lane.id,))
        y += size * 1.2


def _name(lane: Lane, room: float, size: float, measure: TextMeasure) -> str:
    """The name, or the code of a party where even its first word would not fit."""
    first = lane.name.split(" ")[0]
    code = lane.sub.partition(" · ")[0]
    fits = measure.width(first, size, bold=True) <= room
    return lane.name if fits or lane.number is None or not code else code


def wrapped(
    text: str, room: float, size: float, measure: TextMeasure, lines: int, *, bold: bool = False
) -> list[str]:
    """The text in at most so many lines, broken at spaces; what does not fit ends in an ellipsis."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines:
        count = len(words)
        is_last = len(found) == lines - 1
        while count > 1 and measure.width(" ".join(words[:count]), size, bold=bold) > room:
            count -= 1
        line = " ".join(words[:count])
        if is_last and count < len(words):
            line = _with_ellipsis(words[:count], room, size, measure, bold=bold)
        elif measure.width(line, size, bold=bold) > room:
            line = _cut_within(line, room, size, measure, bold=bold)
        found.append(line)
        words = words[count:]
    return found


def _with_ellipsis(words: list[str], room: float, size: float, measure: TextMeasure, *, bold: bool) -> str:
    """As many whole words as fit, never ending in one that only leads to the next."""
    for count in range(len(words), 0, -1):
        if count > 1 and words[count - 1].lower() in FUNCTION_WORDS:
            continue
        line = " ".join(words[:count]).rstrip(",;:(·") + "…"
        if measure.width(line, size, bold=bold) <= room:
            return line
    return _cut_within(words[0], room, size, measure, bold=bold)


def _cut_within(word: str, room: float, size: float, measure: TextMeasure, *, bold: bool) -> str:
    """A single word that is too long, cut off between letters."""
    while len(word) > 1 and measure.width(word + "…", size, bold=bold) > room:
        word = word[:-1]
    return word + "…"
