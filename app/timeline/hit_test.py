"""What lies under a point of a picture: looked up in what was painted, topmost first."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from app.timeline.glyphs import REACH
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Anchor, Disc, Glyph, Ids, Line, Path, Rect, Shape, Soft, Text

_NEAR = 2.0
"""A point this close to a shape still means it."""


class Hit(NamedTuple):
    """The ids of what was hit, in which part of the drawing, and the shape that was hit."""

    ids: Ids
    part: Part
    lane_id: str | None
    shape: Shape


def hit_test(picture: Picture, x: float, y: float) -> Hit | None:
    """The topmost shape at a point that draws something of the case; None when there is none."""
    for layer in reversed(picture.layers):
        if layer.clip is not None and not layer.clip.holds(x, y):
            continue
        found = _topmost(layer, x - layer.x, y - layer.y)
        if found is not None:
            return Hit(found.about, layer.part, layer.lane_id, found)
    return None


def hits_within(layers: Iterable[Layer], left: float, top: float, right: float, bottom: float) -> Ids:
    """Ids of the marks whose middle lies in a rectangle, each once, in the order of drawing."""
    found: dict[str, None] = {}
    for layer in layers:
        for shape in layer.shapes:
            middle = _middle(shape)
            if middle is None or not shape.about:
                continue
            x, y = middle[0] + layer.x, middle[1] + layer.y
            if left <= x <= right and top <= y <= bottom:
                found.update(dict.fromkeys(shape.about))
    return tuple(found)


def covers(shape: Shape, x: float, y: float) -> bool:
    """Whether a point lies on a shape, or close enough."""
    match shape:
        case Glyph():
            reach = REACH * shape.scale + _NEAR
            return abs(x - shape.x) <= reach and abs(y - shape.y) <= reach
        case Disc():
            reach = shape.radius + _NEAR
            return (x - shape.x) ** 2 + (y - shape.y) ** 2 <= reach**2
        case Text():
            left = shape.x
            if shape.anchor is not Anchor.START:
                left -= shape.width / 2 if shape.anchor is Anchor.MIDDLE else shape.width
            top = shape.y - shape.size
            return left <= x <= left + shape.width and top <= y <= shape.y + 0.3 * shape.size
        case Rect() | Soft():
            right, bottom = shape.x + shape.width, shape.y + shape.height
            return shape.x - _NEAR <= x <= right + _NEAR and shape.y - 1 <= y <= bottom + 1
        case Line():
            return _near_segment((shape.x1, shape.y1), (shape.x2, shape.y2), x, y, shape.width / 2 + _NEAR)
        case Path():
            return _near_outline(shape, x, y)


def _topmost(layer: Layer, x: float, y: float) -> Shape | None:
    for shape in reversed(layer.shapes):
        if shape.about and covers(shape, x, y):
            return shape
    return None


def _middle(shape: Shape) -> tuple[float, float] | None:
    """The middle of shapes that stand for an event: marks and clusters."""
    if isinstance(shape, Glyph):
        return shape.x, shape.y
    if isinstance(shape, Rect) and shape.radius:
        return shape.x + shape.width / 2, shape.y + shape.height / 2
    return None


def _near_outline(shape: Path, x: float, y: float) -> bool:
    points = [(step[-2], step[-1]) for step in shape.outline if len(step) > 2]
    reach = shape.width / 2 + _NEAR
    return any(_near_segment(start, end, x, y, reach) for start, end in pairwise(points))


def _near_segment(
    start: tuple[float, float], end: tuple[float, float], x: float, y: float, reach: float
) -> bool:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    part = 0.0 if not length else min(max(((x - start[0]) * dx + (y - start[1]) * dy) / length, 0.0), 1.0)
    nearest = (start[0] + part * dx, start[1] + part * dy)
    return (nearest[0] - x) ** 2 + (nearest[1] - y) ** 2 <= reach**2
