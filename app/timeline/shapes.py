"""The vocabulary of a picture: seven shapes with style names, for every painter the same.

Lengths and places are in picture units (pixels at 100 % on a screen, points on paper), x to
the right and y down. A shape never holds a colour but the name of a role (`surface`, `nood`,
`party3` …) that a theme turns into one; None means "not painted". ``about`` names what a
shape draws: ids of entities, for pointing at it and for reading it aloud.

Shapes are named tuples rather than dataclasses: some thousand of them are made for each
frame, and a named tuple takes a third of the time.
"""

from enum import StrEnum
from typing import NamedTuple

Ids = tuple[str, ...]
Dash = tuple[float, ...]
"""Lengths of strokes and gaps in picture units; empty is a solid line."""

PathStep = tuple[str, *tuple[float, ...]]
"""One step of an outline: ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) or ("Z",)."""

Outline = tuple[PathStep, ...]
Point = tuple[float, float]


class Hatch(StrEnum):
    """The patterns that tell grounds apart without colour; `hatching` gives their measures."""

    DOTS = "dots"  # drang
    SLANTED = "slanted"  # VOTS
    UPRIGHT = "upright"  # UHP
    GAP = "gap"  # nobody had regie; silence
    CLOSED = "closed"  # a context period behind the lanes
    WAITING = "waiting"  # the dotted line before an aanbod starts


class Anchor(StrEnum):
    """Which end of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Rect(NamedTuple):
    """A rectangle; ``hatch`` is drawn in the role ``ink`` over the fill, ``line`` is its edge."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    line: str | None = None
    line_width: float = 1.0
    radius: float = 0.0
    hatch: Hatch | None = None
    ink: str = "kInk"
    dash: Dash = ()
    about: Ids = ()


class Line(NamedTuple):
    """A straight line with flat ends."""

    x1: float
    y1: float
    x2: float
    y2: float
    line: str
    width: float = 1.0
    dash: Dash = ()
    about: Ids = ()


class Path(NamedTuple):
    """An outline of straight lines and curves, filled, stroked (round ends and joins) or both."""

    outline: Outline
    fill: str | None = None
    line: str | None = None
    width: float = 1.0
    dash: Dash = ()
    about: Ids = ()


class Disc(NamedTuple):
    """A filled disc, a ring, or a disc with an edge; x and y are its centre.

    A ``faint`` disc is mixed for 62 % with the role ``ground``.
    """

    x: float
    y: float
    radius: float
    fill: str | None = None
    line: str | None = None
    width: float = 1.0
    about: Ids = ()
    ground: str = "surface"
    faint: bool = False


class Glyph(NamedTuple):
    """A mark of `glyphs` with its centre at x, y.

    ``tint`` is the role of parts that carry the colour of a party, ``ground`` the role of
    what the glyph lies on. A ``hollow`` glyph stands for something without a known day. A
    ``faint`` one is filtered out: every part is mixed for 62 % with the ground.
    """

    name: str
    x: float
    y: float
    scale: float = 1.0
    tint: str = "mark"
    ground: str = "surface"
    hollow: bool = False
    faint: bool = False
    about: Ids = ()


class Text(NamedTuple):
    """One line of text in Inter; y is the baseline, ``width`` as measured when it was placed."""

    x: float
    y: float
    text: str
    size: float
    role: str = "text"
    bold: bool = False
    italic: bool = False
    anchor: Anchor = Anchor.START
    width: float = 0.0
    about: Ids = ()


class Soft(NamedTuple):
    """A band of possible time: a fill that fades out over 18 % at each open end."""

    x: float
    y: float
    width: float
    height: float
    fill: str = "unc"
    ground: str = "surface"
    about: Ids = ()


Shape = Rect | Line | Path | Disc | Glyph | Text | Soft

SOFT_END = 0.18
"""Part of a soft band over which it fades, at each end."""

FAINT = 0.38
"""How much of its own colour something faint keeps."""
