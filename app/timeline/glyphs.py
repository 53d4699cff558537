"""The marks of the timeline as outlines, once, for every painter.

Each glyph lies around 0, 0 in a box of 18 × 18 units at scale 1. A part names roles; two
roles are filled in by whoever places the glyph: TINT (its colour of party) and GROUND (what
it lies on). Lines scale along with the glyph; they end and join round.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.timeline.outlines import arc, box, circle, diamond, polygon, polyline, strokes
from app.timeline.shapes import Dash, Outline

TINT = "tint"
GROUND = "ground"
REACH = 9.0
"""Half the box a glyph fits in, at scale 1."""


class GlyphPart(NamedTuple):
    """One figure of a glyph; ``fill`` and ``line`` are roles, TINT, GROUND or None."""

    outline: Outline
    fill: str | None = None
    line: str | None = None
    width: float = 0.0
    dash: Dash = ()


Parts = tuple[GlyphPart, ...]


def glyph_parts(name: str, *, hollow: bool = False) -> Parts:
    """The parts of a glyph from back to front; UnknownGlyph when there is none of this name."""
    if hollow and name in _HOLLOW:
        return _HOLLOW[name]
    try:
        return _GLYPHS[name]
    except KeyError:
        raise UnknownGlyph(name) from None


class UnknownGlyph(LookupError):
    """Asked for a mark that is not drawn anywhere."""


def _stroked(outline: Outline, width: float = 1.6, role: str = "mark") -> GlyphPart:
    return GlyphPart(outline, None, role, width)


def _open(outline: Outline, width: float = 1.6, role: str = "mark") -> GlyphPart:
    """A figure one cannot look through: filled with the ground, with an edge."""
    return GlyphPart(outline, GROUND, role, width)


def _full(outline: Outline, role: str = "mark", width: float = 1.6) -> GlyphPart:
    return GlyphPart(outline, role, role, width)


_BOLT = polygon((1.2, -6), (-3, 0.8), (-0.2, 0.8), (-1.2, 6), (3, -1.2), (0.3, -1.2))
_UP = polygon((0, -6.5), (6.8, 5.5), (-6.8, 5.5))
_DOWN = polygon((0, 6.5), (6.8, -5.5), (-6.8, -5.5))
_ROOF = polygon((-7, -3.5), (0, -7.5), (7, -3.5))
_PILLARS = strokes(
    ((-4.6, -2), (-4.6, 5.6)), ((0, -2), (0, 5.6)), ((4.6, -2), (4.6, 5.6)), ((-7, 6.6), (7, 6.6))
)
_BLOCK = polygon((-7, -4.6), (1.5, -4.6), (7.5, 0), (1.5, 4.6), (-7, 4.6), (-3.4, 0))
_SHEET = polygon((-5, -7), (2, -7), (5.4, -3.6), (5.4, 7), (-5, 7))
_WRITING = strokes(((-2.4, -1), (2.8, -1)), ((-2.4, 2.4), (2.8, 2.4)))
_SHACKLE: Outline = (("M", -2, -0.5), ("L", -2, -2), *arc((0, -2), 2, 180, 180)[1:], ("L", 2, -0.5))
_SPEECH = polygon((-7, -6), (7, -6), (7, 3), (0, 3), (-4, 7), (-4, 3), (-7, 3))
_HOUSE = polygon((-6.6, 0), (0, -6.6), (6.6, 0), (6.6, 6), (-6.6, 6))
_ROOFS = polygon((-7.5, 0), (-3.8, -4), (0, 0), (3.8, -4), (7.5, 0), (7.5, 5), (-7.5, 5))
_HEXAGON = polygon((-6, -4), (0, -7), (6, -4), (6, 4), (0, 7), (-6, 4))
_HOURGLASS = polygon((-5, -6.5), (5, -6.5), (-5, 6.5), (5, 6.5))
_QUESTION = (*arc((0, -1.7), 2.3, 190, 215), ("L", 0, 1.6))
_CROSS = strokes(((-3.2, -3.2), (3.2, 3.2)), ((3.2, -3.2), (-3.2, 3.2)))


def _stripes(half: float, middles: tuple[float, ...], width: float) -> Outline:
    """Slanted stripes within a diamond, parallel to its sides."""
    side = half / math.sqrt(2)
    steps: Outline = ()
    for middle in middles:
        first, last = middle - width / 2, middle + width / 2
        corners = ((first, -side), (last, -side), (last, side), (first, side))
        steps += polygon(*(((u - v) / math.sqrt(2), (u + v) / math.sqrt(2)) for u, v in corners))
    return steps


def _bolt(halo: str) -> Parts:
    return (GlyphPart(_BOLT, None, halo, 2.4), GlyphPart(_BOLT, "nood", None))


_DECISIONS: Mapping[str, Parts] = {
    "besluit_planmatig": (_full(diamond(8), "plan"),),
    "besluit_nood": (
        GlyphPart(diamond(9), "noodFill", None),
        GlyphPart(_stripes(9, (-4, 0, 4), 1.6), "nood", None),
        _stroked(diamond(9), 2.0, "nood"),
        *_bolt(GROUND),
    ),
    "besluit_wettelijk": (_open(diamond(8), role="plan"), _stroked(polyline((-4, 0), (4, 0)), 2.4, "plan")),
    "besluit_onbekend": (
        GlyphPart(diamond(8), GROUND, "mark", 1.6, (2.5, 2.0)),
        _stroked(_QUESTION, 1.5, "text"),
        GlyphPart(circle(0, 4, 0.95), "text"),
    ),
}

_EVENTS: Mapping[str, Parts] = {
    "incident": (_full(_UP),),
    "melding": (_open(_DOWN), GlyphPart(polygon((0, 3), (3.2, -3.2), (-3.2, -3.2)), "mark")),
    "signaal": (_open(polygon((0, -6), (6.4, 5), (-6.4, 5))),),
    "contact": (GlyphPart(circle(0, 0, 5.2), TINT, "mark", 1.2),),
    "beschikking": (
        _full(_ROOF, width=1.0),
        _full(box(-5.6, -2.4, 11.2, 9), width=1.0),
        _stroked(strokes(((-2.6, -0.4), (-2.6, 5)), ((2.6, -0.4), (2.6, 5))), 1.5, GROUND),
    ),
    "zitting": (_open(_ROOF, 1.3), _stroked(_PILLARS, 1.5)),
    "overdracht": (_open(_BLOCK),),
    "wisseling": (
        _stroked(
            strokes(
                ((-6.5, -3), (5.5, -3)),
                ((2.5, -6), (6, -3), (2.5, 0)),
                ((6.5, 3.4), (-5.5, 3.4)),
                ((-2.5, 0.4), (-6, 3.4), (-2.5, 6.4)),
            ),
            1.7,
        ),
    ),
    "aanbod_start": (
        _stroked(polyline((-5, -6.5), (-5, 6.5)), 2.2),
        GlyphPart(polygon((-2, -5), (6.5, 0), (-2, 5)), "mark"),
    ),
    "aanbod_einde": (_stroked(polyline((5, -6.5), (5, 6.5)), 2.2), _open(box(-6, -4, 8, 8), 1.5)),
    "overleg": (_open(circle(-3.2, 0, 4.2), 1.5), GlyphPart(circle(3.2, 0, 4.2), None, "mark", 1.5)),
    "onderzoek": (_open(circle(-1.2, -1.2, 4.8)), _stroked(polyline((2.4, 2.4), (6.6, 6.6)), 2.2)),
    "rapport": (_open(_SHEET, 1.5), _stroked(_WRITING, 1.4)),
    "correspondentie": (
        _open(box(-7, -5, 14, 10), 1.5),
        _stroked(polyline((-6.6, -4.4), (0, 1), (6.6, -4.4)), 1.4),
    ),
    "klacht": (_open(_SPEECH, 1.5),),
    "levensgebeurtenis": (_open(_HOUSE),),
    "omgang": (_open(_ROOFS, 1.5), _stroked(polyline((0, 0), (0, 5)), 1.4)),
    "evaluatie": (
        _stroked(arc((0, 0), 5.8, -31, -317), 1.8),
        _stroked(polyline((6.4, -6), (5.4, -2.4), (1.8, -3)), 1.7),
    ),
    "aanmelding": (
        _stroked(polyline((-7, -6), (-7, 6)), 1.5),
        _stroked(strokes(((-4.5, 0), (4.5, 0)), ((0.8, -4), (5, 0), (0.8, 4))), 1.9),
    ),
    "context": (GlyphPart(_HEXAGON, GROUND, "mark", 1.3, (2.0, 2.0)),),
    "randvoorwaarde": (_open(_HOURGLASS, 1.5),),
    "overig": (_open(box(-4.5, -4.5, 9, 9), 1.5),),
}

_PRESENCE: Mapping[str, Parts] = {
    "aanwezig": (GlyphPart(circle(0, 0, 5.2), "meet", GROUND, 1.5),),
    "verhinderd": (_open(circle(0, 0, 5.2), 1.8, "meet"),),
    "niet_uitgenodigd": (_open(circle(0, 0, 5.2), 1.4, "meet"), _stroked(_CROSS, 1.6, "meet")),
    "wisselend_aanwezig": (
        _open(circle(0, 0, 5.2), 1.6, "meet"),
        GlyphPart((*arc((0, 0), 5.2, 90, 180), ("Z",)), "meet"),
    ),
    "gezin_aanwezig": (GlyphPart(box(-4.5, -4.5, 9, 9), "meet", GROUND, 1.5),),
}

_SIGNS: Mapping[str, Parts] = {
    "kantelmoment": (_full(polygon((0, 4.5), (0, -4.5), (7, -2), (0, 0.5)), "accent", 1.2),),
    "wat_werkte": (_stroked(strokes(((-3, 0), (3, 0)), ((0, -3), (0, 3))), 1.8, "good"),),
    "lezingen": (
        _stroked(strokes(((0, 0), (5, -4.5)), ((0, 0), (5, 4.5))), 1.6, "text2"),
        GlyphPart(circle(6.4, -5, 1.9), "text2"),
        GlyphPart(circle(6.4, 5, 1.9), "text2"),
    ),
    "vergrendeld": (
        _stroked(_SHACKLE, 1.3, "text"),
        _open(box(-4, -0.5, 8, 6), 1.3, "text"),
    ),
    "nood_klein": (
        GlyphPart(diamond(4.5), "noodFill", "nood", 1.3),
        GlyphPart(_stripes(4.5, (0,), 1.4), "nood"),
    ),
}

_GLYPHS: Mapping[str, Parts] = MappingProxyType({**_DECISIONS, **_EVENTS, **_PRESENCE, **_SIGNS})

_HOLLOW: Mapping[str, Parts] = MappingProxyType(
    {
        "besluit_planmatig": (_open(diamond(8), 2.2, "plan"),),
        "besluit_nood": (_open(diamond(9), 2.0, "nood"), GlyphPart(_BOLT, "nood")),
        "incident": (_open(_UP, 2.2),),
        "signaal": (_open(polygon((0, -6), (6.4, 5), (-6.4, 5)), 1.3),),
        "melding": (_open(_DOWN), _open(polygon((0, 3), (3.2, -3.2), (-3.2, -3.2)), 1.0)),
        "contact": (_open(circle(0, 0, 5.2), 2.0, TINT),),
        "beschikking": (_full(_ROOF, width=1.0), _open(box(-5.6, -2.4, 11.2, 9), 1.4)),
        "aanbod_start": (
            _stroked(polyline((-5, -6.5), (-5, 6.5)), 2.2),
            _open(polygon((-2, -5), (6.5, 0), (-2, 5)), 1.4),
        ),
    }
)
"""Glyphs that are partly full look otherwise when the day is not known; open ones are open already."""

EVENT_GLYPHS = (*_DECISIONS, *_EVENTS)
"""Names of the marks that stand for events."""

PRESENCE_GLYPHS = tuple(_PRESENCE)
SIGN_GLYPHS = tuple(_SIGNS)
ALL_GLYPHS = tuple(_GLYPHS)
