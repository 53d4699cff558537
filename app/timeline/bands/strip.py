"""What all bands share: a strip to draw on, and names that stay in view while their span passes by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from app.timeline.elision import elided
from app.timeline.measure import TextMeasure
from app.timeline.shapes import Ids, Rect, Shape, Text
from app.timeline.view import Sizes
from app.timeline.viewport import Viewport


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The place a band is drawn in: ``y`` its upper edge; nothing after the moment ``until`` is drawn."""

    viewport: Viewport
    y: float
    sizes: Sizes
    measure: TextMeasure
    until: float | None = None
    is_pattern: bool = False

    @property
    def end(self) -> float:
        """Where drawing ends on the right."""
        return self.viewport.right if self.until is None else min(self.viewport.right, self.x_of(self.until))

    @property
    def unit(self) -> float:
        """Size of a unit at 100 %."""
        return self.sizes.unit

    def x_of(self, day: float) -> float:
        """Where a moment is drawn."""
        return self.viewport.x_of(day)

    def cut(self, first: float, last: float) -> tuple[float, float] | None:
        """Left and right edge of what is seen of a span; None when it is out of view."""
        left, right = max(self.x_of(first), self.viewport.left - 2), min(self.x_of(last), self.end + 2)
        return (left, right) if left < min(right, self.end) and right > self.viewport.left else None

    def ends_in_view(self, last: float) -> bool:
        """Whether the end of a span may be shown: it is in view and not later than ``until``."""
        return self.x_of(last) <= self.end and (self.until is None or last <= self.until)


class Band(Protocol):
    """One band of a case: made once per snapshot, drawn for any view."""

    @property
    def title(self) -> str:
        """Its name in the column of heads."""
        ...

    def height(self, sizes: Sizes) -> float:
        """Its height, gap below included; 0 when there is nothing to draw in any view."""
        ...

    def shapes(self, strip: Strip) -> Iterator[Shape]:
        """What is drawn of it in a view."""
        ...


class Named(NamedTuple):
    """A name with shorter forms, from long to short."""

    names: tuple[str, ...]
    is_bold: bool = False


def name_in(strip: Strip, named: Named, room: float, size: float) -> tuple[str, float]:
    """The longest form of a name that fits in some room, and its width; empty and 0 when none does."""
    if strip.is_pattern:
        return "", 0.0
    for name in named.names:
        width = strip.measure.width(name, size, bold=named.is_bold)
        if width <= room:
            return name, width
    short = elided(named.names[0], room, strip.measure, size, bold=named.is_bold) if named.names else ""
    return short, strip.measure.width(short, size, bold=named.is_bold) if short else 0.0


def name_on_ground(
    strip: Strip, edges: tuple[float, float], box: tuple[float, float], named: Named, about: Ids
) -> Iterator[Shape]:
    """A name on a small ground at the left of a span; ``box`` is the top and height of the span."""
    unit, size = strip.unit, strip.sizes.band
    left, top = max(edges[0], strip.viewport.left) + 4 * unit, box[0]
    name, width = name_in(strip, named, edges[1] - left - 12 * unit, size)
    if name:
        ground = Rect(left, top + 2 * unit, width + 8 * unit, box[1] - 4 * unit, "surface", radius=2 * unit)
        yield ground._replace(about=about)
        base = top + box[1] / 2 + size * 0.36
        yield Text(left + 4 * unit, base, name, size, bold=named.is_bold, width=width, about=about)


def shortened(names: Sequence[str]) -> tuple[str, ...]:
    """The names without doubles, longest first."""
    return tuple(sorted(dict.fromkeys(name for name in names if name), key=len, reverse=True))


def with_count(title: str, left_out: int) -> str:
    """The name of a band, with how many there is no room for: "Aanbod +3"."""
    return f"{title} +{left_out}" if left_out else title
