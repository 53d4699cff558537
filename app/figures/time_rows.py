"""Rows along time, the form most figures have: bars and marks at their days, with words before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.figures.figure import NUMBER, SMALL, TEXT, Space
from app.figures.sketch import SIGN_ROOM, Sketch
from app.figures.time_scale import HEAD, TimeScale
from app.signals.target import Target, to_events
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Dash, Disc, Glyph, Hatch, Line, Rect

DOT, TICK = "dot", "tick"
"""Marks that are no glyph: a dot for a moment, an upright stroke for something that happened."""

_APART = 14.0
_HIGHEST_STACK = 3
_WIDEST_GROUP = 52.0
_NONE = Target()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something on a day. ``number`` stands under it; a letter instead of a glyph is written."""

    day: int
    words: str
    target: Target
    glyph: str = DOT
    scale: float = 1.0
    hollow: bool = False
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Something that lasted, both days included. ``text`` stands in it, ``note`` under its middle."""

    first: int
    last: int
    words: str = ""
    target: Target = _NONE
    fill: str | None = "lineStrong"
    line: str | None = None
    hatch: Hatch | None = None
    dash: Dash = ()
    height: float = 5.0
    text: str = ""
    note: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """A row: whose or what it is, what is in it, and a count behind it.

    ``number`` is that of a party; ``short`` stands where there is no room for the title.
    """

    title: str
    bars: tuple[Bar, ...] = ()
    marks: tuple[Mark, ...] = ()
    sub: str = ""
    tail: str = ""
    number: int | None = None
    short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upright:
    """A line through all rows at a day, with words above it."""

    day: int
    words: str


@dataclass(slots=True)
class RowSheet:
    """Rows to draw in a sketch, under a time scale from ``first`` to ``last``."""

    space: Space
    first: int
    last: int
    label_width: float = 168.0
    tail_width: float = 0.0
    most_rows: int = 40
    sketch: Sketch = field(init=False)
    scale: TimeScale = field(init=False)

    def __post_init__(self) -> None:
        self.sketch = Sketch(self.space)
        right = self.space.width - self.tail_width - 10
        self.scale = TimeScale(first=self.first, last=self.last, left=self.label_width, right=right)

    def draw(self, rows: Sequence[TimeRow], top: float = 0.0, uprights: Sequence[Upright] = ()) -> float:
        """Draw the rows from ``top`` down; gives where they end."""
        shown = rows[: self.most_rows]
        head = HEAD + (16 if uprights else 0)
        heights = [_height(self, row) for row in shown]
        bottom = top + head + sum(heights) + 4
        self.scale.draw(self.sketch, top + head - HEAD, bottom)
        self._draw_uprights(uprights, top, bottom)
        y = top + head
        for row, high in zip(shown, heights, strict=True):
            self._draw_row(row, y, high)
            y += high
        if len(rows) > len(shown):
            left_over = f"Nog {len(rows) - len(shown)} rijen passen hier niet."
            self.sketch.write((0, bottom + 14), left_over, SMALL, "text2")
            bottom += 20
        return bottom

    def _draw_uprights(self, uprights: Sequence[Upright], top: float, bottom: float) -> None:
        for upright in uprights:
            x = self.scale.x(upright.day)
            self.sketch.add(Line(x, top + 16, x, bottom, "accent", 2))
            wide = self.sketch.room(upright.words, SMALL, bold=True)
            left = min(max(x - wide / 2, 0), self.space.width - wide)
            self.sketch.write((left, top + 12), upright.words, SMALL, bold=True)

    def _draw_row(self, row: TimeRow, top: float, high: float) -> None:
        ticks = [mark for mark in row.marks if mark.glyph == TICK]
        groups = grouped_marks(row.marks, self.scale)
        base = top + 13 + _rise(groups)
        self.sketch.add(Line(0, top + high, self.space.width, top + high, "line", 0.6))
        self._draw_title(row, top + high / 2 if _is_low(row) else base)
        for bar in row.bars:
            self._draw_bar(bar, base + bar.level * (bar.height + 3))
        self._write_notes(row.bars, base)
        for mark in ticks:
            self._draw_mark(mark, base)
        for group in groups:
            self._draw_group(group, base)
        self._write_numbers(groups, base)
        if row.tail:
            place = (self.space.width - 2, base + 4)
            self.sketch.write(place, row.tail, TEXT, anchor=Anchor.END)

    def _draw_title(self, row: TimeRow, middle: float) -> None:
        x = 0.0
        if row.number is not None:
            self.sketch.party_sign(row.number, 0, middle)
            x = SIGN_ROOM
        room = self.label_width - x - 10
        lift = 7 if row.sub else 0
        title = self.sketch.shortened(row.title, room)
        if row.short and title != row.title:
            title = row.short
        self.sketch.write((x, middle + 4 - lift), title)
        if row.sub:
            sub = self.sketch.shortened(row.sub, room, SMALL)
            self.sketch.write((x, middle + 4 + 8), sub, SMALL, "text2")

    def _draw_bar(self, bar: Bar, middle: float) -> None:
        left, right = self.scale.x(bar.first), self.scale.x(bar.last + 1)
        wide = max(2.0, right - left)
        top = middle - bar.height / 2
        ids = bar.target.event_ids
        self.sketch.add(
            Rect(left, top, wide, bar.height, bar.fill, bar.line, 1.0, 2.0, bar.hatch, "kInk", bar.dash, ids)
        )
        if bar.text:
            text = self.sketch.shortened(bar.text, wide - 8, SMALL)
            if text:
                self._write_in_bar(bar, text, left + 4, middle)
        reach = max(bar.height, 16.0)
        self.sketch.lead(Box(x=left, y=middle - reach / 2, width=wide, height=reach), bar.words, bar.target)

    def _write_in_bar(self, bar: Bar, text: str, left: float, middle: float) -> None:
        if bar.hatch is not None:
            room = self.sketch.room(text, SMALL)
            self.sketch.add(Rect(left - 2, middle - 8, room + 4, 16, "surface", radius=2))
        self.sketch.write((left, middle + 4), text, SMALL)

    def _write_notes(self, bars: Sequence[Bar], base: float) -> None:
        """The notes under bars from left to right, without those that would touch the one before."""
        reached = 0.0
        for bar in sorted((bar for bar in bars if bar.note), key=_bar_order):
            wide = self.sketch.room(bar.note, SMALL)
            middle = (self.scale.x(bar.first) + self.scale.x(bar.last + 1)) / 2
            left = min(max(middle - wide / 2, self.scale.left), self.space.width - wide)
            if left > reached:
                below = base + bar.level * (bar.height + 3) + bar.height / 2 + 13
                self.sketch.write((left, below), bar.note, SMALL)
                reached = left + wide + 6

    def _draw_group(self, group: Sequence[Mark], base: float) -> None:
        if len(group) > _HIGHEST_STACK:
            self._draw_count(group, base)
            return
        for place, mark in enumerate(group):
            self._draw_mark(mark, base - place * _APART)

    def _draw_count(self, group: Sequence[Mark], base: float) -> None:
        """A pill with how many marks lie here."""
        x = (self.scale.x(group[0].day) + self.scale.x(group[-1].day)) / 2
        text = str(len(group))
        wide = max(18.0, self.sketch.room(text, SMALL, bold=True) + 10)
        box = Box(x=x - wide / 2, y=base - 9, width=wide, height=18)
        target = to_events(i for mark in group for i in mark.target.event_ids)
        self.sketch.add(Rect(box.x, box.y, wide, 18, "raised", "control", 1.0, 9.0, about=target.event_ids))
        self.sketch.write((x, base + 4), text, SMALL, bold=True, anchor=Anchor.MIDDLE)
        self.sketch.lead(box, f"{text} samen", target)

    def _write_numbers(self, groups: Sequence[Sequence[Mark]], base: float) -> None:
        """The number of an event under its mark, of a stack the first and last, as far as there is room."""
        reached = 0.0
        for group in groups:
            numbers = [mark.number for mark in group if mark.number]
            if not numbers or len(group) > _HIGHEST_STACK:
                continue
            text = numbers[0] if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
            x, wide = self.scale.x(group[0].day + 0.5), self.sketch.room(text, NUMBER)
            if x - wide / 2 > reached:
                self.sketch.write((x, base + 20), text, NUMBER, "text2", anchor=Anchor.MIDDLE)
                reached = x + wide / 2 + 3

    def _draw_mark(self, mark: Mark, middle: float) -> None:
        x, ids = self.scale.x(mark.day + 0.5), mark.target.event_ids
        if mark.glyph == DOT:
            fill = None if mark.hollow else "meet"
            self.sketch.add(Disc(x, middle, 4.6, fill or "surface", "meet", 1.4, about=ids))
        elif mark.glyph == TICK:
            self.sketch.add(Line(x, middle - 6, x, middle + 6, "mark", 2.0, about=ids))
        elif len(mark.glyph) == 1:
            self.sketch.write((x, middle + 4), mark.glyph, TEXT, "text2", bold=True, anchor=Anchor.MIDDLE)
        else:
            self.sketch.add(Glyph(mark.glyph, x, middle, mark.scale, hollow=mark.hollow, about=ids))
        self.sketch.lead(Box(x=x - 9, y=middle - 9, width=18, height=18), mark.words, mark.target)


def name_room(space: Space) -> float:
    """Room for the names of parties before the rows."""
    return min(max(space.width * 0.27, 150.0), 240.0)


def grouped_marks(marks: Sequence[Mark], scale: TimeScale) -> list[list[Mark]]:
    """Marks but ticks in order of time; those that would touch each other stand in one group."""
    groups: list[list[Mark]] = []
    for mark in sorted((one for one in marks if one.glyph != TICK), key=_mark_order):
        group = groups[-1] if groups else []
        x = scale.x(mark.day)
        if group and x - scale.x(group[-1].day) < _APART and x - scale.x(group[0].day) < _WIDEST_GROUP:
            group.append(mark)
        else:
            groups.append([mark])
    return groups


def _bar_order(bar: Bar) -> tuple[int, int]:
    return (bar.first, bar.last)


def _mark_order(mark: Mark) -> tuple[int, tuple[str, ...]]:
    return (mark.day, mark.target.event_ids)


def _rise(groups: list[list[Mark]]) -> float:
    """How far the highest stack of marks reaches above the line of its row."""
    stacked = [len(group) for group in groups if len(group) <= _HIGHEST_STACK]
    return (max(stacked, default=1) - 1) * _APART


def _is_low(row: TimeRow) -> bool:
    return not row.marks and not any(bar.note for bar in row.bars)


def _height(sheet: RowSheet, row: TimeRow) -> float:
    below = max((bar.level * (bar.height + 3) + bar.height / 2 for bar in row.bars), default=0.0)
    below = max(below, 10.0) + (16 if any(bar.note for bar in row.bars) else 3)
    if any(mark.number for mark in row.marks):
        below = max(below, 24.0)
    if row.sub:
        below = max(below, 23.0)
    return 13 + _rise(grouped_marks(row.marks, sheet.scale)) + below
