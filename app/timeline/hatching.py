"""The patterns of `Hatch` in numbers, and as plain lines for painters that know no patterns."""

import math
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.timeline.picture import Box
from app.timeline.shapes import Hatch, Point


class HatchStyle(NamedTuple):
    """Parallel strokes ``width`` wide every ``pitch`` units, turned ``degrees`` from upright, clockwise.

    ``is_dotted``: dots of this diameter on a grid instead.
    """

    pitch: float
    width: float
    degrees: float = 0.0
    is_dotted: bool = False


HATCH_STYLES: Mapping[Hatch, HatchStyle] = MappingProxyType(
    {
        Hatch.DOTS: HatchStyle(6, 2.0, is_dotted=True),
        Hatch.SLANTED: HatchStyle(7, 1.4, 45),
        Hatch.UPRIGHT: HatchStyle(5, 1.4),
        Hatch.GAP: HatchStyle(6, 1.0, -45),
        Hatch.CLOSED: HatchStyle(9, 1.0, -45),
        Hatch.WAITING: HatchStyle(5, 2.5),
    }
)


def hatch_strokes(hatch: Hatch, area: Box) -> Iterator[tuple[Point, Point]]:
    """The middle lines of the strokes that cross a rectangle, cut off at its edges.

    The strokes hang on the origin of the coordinates, so that neighbouring areas fit together.
    A dotted pattern has none; see `hatch_dots`.
    """
    style = HATCH_STYLES[hatch]
    if style.is_dotted:
        return
    angle = math.radians(style.degrees)
    across, along = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    corners = [(x, y) for x in (area.x, area.right) for y in (area.y, area.bottom)]
    reach = [x * across[0] + y * across[1] for x, y in corners]
    number = math.ceil(min(reach) / style.pitch)
    while number * style.pitch <= max(reach):
        start = (number * style.pitch * across[0], number * style.pitch * across[1])
        cut = _cut(start, along, area)
        if cut is not None:
            yield cut
        number += 1


def hatch_dots(hatch: Hatch, area: Box) -> Iterator[Point]:
    """The middles of the dots of a dotted pattern that lie wholly in a rectangle."""
    style = HATCH_STYLES[hatch]
    if not style.is_dotted:
        return
    radius, pitch = style.width / 2, style.pitch
    for column in range(math.ceil((area.x + radius) / pitch - 0.5), math.ceil(area.right / pitch)):
        x = (column + 0.5) * pitch
        if x + radius > area.right:
            return
        for row in range(math.ceil((area.y + radius) / pitch - 0.5), math.ceil(area.bottom / pitch)):
            y = (row + 0.5) * pitch
            if y + radius <= area.bottom:
                yield (x, y)


def _cut(start: Point, direction: Point, area: Box) -> tuple[Point, Point] | None:
    """The piece of an endless line within a rectangle."""
    low, high = -math.inf, math.inf
    for origin, step, first, last in (
        (start[0], direction[0], area.x, area.right),
        (start[1], direction[1], area.y, area.bottom),
    ):
        if abs(step) < 1e-12:
            if not first <= origin <= last:
                return None
            continue
        ends = sorted(((first - origin) / step, (last - origin) / step))
        low, high = max(low, ends[0]), min(high, ends[1])
    if high - low < 1e-9:
        return None
    return (
        (start[0] + low * direction[0], start[1] + low * direction[1]),
        (start[0] + high * direction[0], start[1] + high * direction[1]),
    )
