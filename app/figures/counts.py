"""Counts under each other: the number first, what it counts, and a small block for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.wording import number_text
from app.figures.figure import TEXT, Figure, Space
from app.figures.sketch import Sketch
from app.signals.target import Target, to_events
from app.timeline.picture import Box
from app.timeline.shapes import Anchor, Hatch, Rect

_ROW, _BLOCK, _LABEL = 26.0, 11.0, 270.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A row: a number of things and the events they stand in, one per block where they are known."""

    words: str
    number: int
    event_ids: tuple[str, ...] = ()
    fill: str | None = "lineStrong"
    hatch: Hatch | None = None


def counts_figure(counts: Sequence[Count], space: Space, title: str) -> Figure:
    """The rows in the order given, never by size; blocks become one bar when they do not fit."""
    sketch = Sketch(space)
    most = max((count.number for count in counts), default=0)
    size = _BLOCK + 3
    is_bar = most * size > space.width - _LABEL
    for place, count in enumerate(counts):
        middle = place * _ROW + _ROW / 2
        sketch.write((34, middle + 4), number_text(count.number), TEXT, bold=True, anchor=Anchor.END)
        sketch.write((44, middle + 4), sketch.shortened(count.words, _LABEL - 54) or count.words[:30])
        if is_bar:
            _draw_bar(sketch, count, most, middle)
        else:
            _draw_blocks(sketch, count, middle)
        sketch.lead(
            Box(x=0, y=middle - _ROW / 2, width=_LABEL - 6, height=_ROW),
            f"{count.number} {count.words}",
            to_events(count.event_ids),
        )
    return sketch.figure(len(counts) * _ROW + 2, title)


def _draw_bar(sketch: Sketch, count: Count, most: int, middle: float) -> None:
    wide = (sketch.width - _LABEL - 4) * count.number / max(most, 1)
    if count.number:
        sketch.add(_block(count, _LABEL, middle, max(wide, 1.5), count.event_ids[:50]))


def _draw_blocks(sketch: Sketch, count: Count, middle: float) -> None:
    is_each_known = len(count.event_ids) == count.number
    for place in range(count.number):
        x = _LABEL + place * (_BLOCK + 3)
        ids = (count.event_ids[place],) if is_each_known else ()
        sketch.add(_block(count, x, middle, _BLOCK, ids))
        box = Box(x=x, y=middle - 9, width=_BLOCK + 2, height=18)
        sketch.lead(box, count.words, Target(event_ids=ids))


def _block(count: Count, x: float, middle: float, wide: float, ids: tuple[str, ...]) -> Rect:
    top = middle - _BLOCK / 2
    return Rect(
        x, top, wide, _BLOCK, count.fill or "surface", "control", 1.0, 2.0, count.hatch, "kInk", about=ids
    )
