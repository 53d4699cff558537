"""A computed drawing: layers of shapes from back to front, ready for any painter."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.timeline.shapes import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An upright rectangle: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it; its right and lower edge do not belong to it."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class Part(StrEnum):
    """Which part of the timeline a layer draws."""

    GROUND = "ground"
    LANE = "lane"
    OVERLAY = "overlay"
    BANDS = "bands"
    MEETINGS = "meetings"
    AXIS = "axis"
    HEADS = "heads"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Shapes that belong together.

    The shapes are shifted by ``x``, ``y``; ``clip``, in units of the picture, bounds what
    is seen of them. Patterns hang on ``hatch_x``, so that they move along with time. Layers
    with an equal ``key`` that is not None hold equal shapes, so a painter may keep what it
    painted. ``lane_id`` is set for a layer of one lane.
    """

    part: Part
    shapes: tuple[Shape, ...]
    x: float = 0.0
    y: float = 0.0
    clip: Box | None = None
    hatch_x: float = 0.0
    key: Hashable = None
    lane_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing of ``width`` × ``height`` units. ``ground`` is the role of what lies under all.

    ``title`` and ``description`` say in Dutch what is drawn, for those who do not see it.
    """

    width: float
    height: float
    layers: tuple[Layer, ...]
    ground: str = "surface"
    title: str = ""
    description: str = ""

    def shapes(self) -> Iterator[Shape]:
        """Every shape from back to front, in the units of its own layer."""
        for layer in self.layers:
            yield from layer.shapes

    def layers_of(self, part: Part) -> tuple[Layer, ...]:
        """The layers of one part, from back to front."""
        return tuple(layer for layer in self.layers if layer.part is part)
