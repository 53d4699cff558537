"""Cases, views and drawings of the timeline for tests, and what can be read off a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.exchange.case_json import read_case
from app.paths import resource_path
from app.timeline.drawing import picture_of
from app.timeline.layout import TimelineLayout
from app.timeline.measure import FontFileMeasure
from app.timeline.picture import Box, Layer, Part, Picture
from app.timeline.shapes import Anchor, Glyph, Shape, Text
from app.timeline.view import TimelineView
from app.timeline.viewport import fitted

HEADS = 176.0


class EvenMeasure:
    """A text in which every letter is half its size wide: easy to reckon with."""

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        return len(text) * size / 2


@cache
def inter() -> FontFileMeasure:
    """The measure of the bundled letter, read once."""
    return FontFileMeasure()


@cache
def example_case() -> CaseSnapshot:
    """The fictional example, whole."""
    read = read_case(resource_path("example", "casus_wisseldag.json").read_text(encoding="utf-8"))
    return empty_snapshot(read.case).with_entities(read.entities)


@cache
def example_layout() -> TimelineLayout:
    """The layout of the example; whatever was computed for it is kept from test to test."""
    return TimelineLayout(example_case(), inter())


def whole_view(
    layout: TimelineLayout, width: float = 1280, height: float = 720, heads: float = HEADS, **changes: Any
) -> TimelineView:
    """The view of a whole case in a window of some size; height 0 is as high as needed."""
    viewport = fitted(layout.table.limits, width - heads, heads)
    return TimelineView(viewport=viewport, height=height, **changes)


def drawn(case: CaseSnapshot, width: float = 1280, height: float = 720, **changes: Any) -> Picture:
    """The whole of a case as drawn in a window of some size."""
    layout = TimelineLayout(case, inter())
    return picture_of(layout, whole_view(layout, width, height, **changes))


def marks_in(picture: Picture) -> Iterator[Glyph]:
    """The marks of the lanes."""
    for layer in picture.layers_of(Part.LANE):
        yield from (shape for shape in layer.shapes if isinstance(shape, Glyph))


def labels_in(layer: Layer) -> Iterator[Text]:
    """The names of events in a lane; numbers in clusters are not names."""
    for shape in layer.shapes:
        if isinstance(shape, Text) and shape.anchor is Anchor.START:
            yield shape


def texts_in(picture: Picture, *parts: Part) -> list[str]:
    """Every text of some parts of a drawing, or of all."""
    return [
        shape.text
        for layer in picture.layers
        if not parts or layer.part in parts
        for shape in layer.shapes
        if isinstance(shape, Text)
    ]


def text_box(text: Text) -> Box:
    """The room the letters of a text take."""
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: text.width / 2, Anchor.END: text.width}[text.anchor]
    return Box(x=text.x - shift, y=text.y - 0.73 * text.size, width=text.width, height=0.93 * text.size)


def mark_box(glyph: Glyph, half: float = 8.0) -> Box:
    """The room a mark takes."""
    side = half * glyph.scale
    return Box(x=glyph.x - side, y=glyph.y - side, width=2 * side, height=2 * side)


def overlap(one: Box, other: Box, slack: float = 0.01) -> bool:
    """Whether two boxes share more than their edge."""
    apart = one.right <= other.x + slack or other.right <= one.x + slack
    return not (apart or one.bottom <= other.y + slack or other.bottom <= one.y + slack)


def about_of(shapes: Iterable[Shape]) -> set[str]:
    """The ids of everything that shapes draw."""
    return {entity_id for shape in shapes for entity_id in shape.about}
