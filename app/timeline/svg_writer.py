"""A picture as an SVG file: text that can be found and copied, no scripts, nothing from elsewhere."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from app.themes import Theme
from app.timeline.glyphs import GROUND, TINT, glyph_parts
from app.timeline.hatching import HATCH_STYLES
from app.timeline.outlines import placed
from app.timeline.picture import Layer, Picture
from app.timeline.shapes import (
    FAINT,
    SOFT_END,
    Anchor,
    Dash,
    Disc,
    Glyph,
    Hatch,
    Line,
    Outline,
    Path,
    Rect,
    Shape,
    Soft,
    Text,
)

_FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif"
_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], "\ufffd")
"""Characters that XML cannot hold."""


def svg_text(picture: Picture, theme: Theme) -> str:
    """The whole file."""
    return "".join(_SvgWriter(picture, theme).pieces())


class _SvgWriter:
    """Writes one picture; patterns and gradients are gathered while drawing and defined at the end."""

    def __init__(self, picture: Picture, theme: Theme) -> None:
        self._picture = picture
        self._theme = theme
        self._defined: dict[str, str] = {}

    def pieces(self) -> Iterator[str]:
        """The file in pieces."""
        picture = self._picture
        size = f"{_number(picture.width)} {_number(picture.height)}"
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" '
            f'width="{_number(picture.width)}" height="{_number(picture.height)}" '
            f'lang="nl" role="img" font-family={quoteattr(_FAMILY)}>\n'
        )
        yield f"<title>{_words(picture.title)}</title>\n<desc>{_words(picture.description)}</desc>\n"
        ground = Rect(0, 0, picture.width, picture.height, picture.ground)
        body = [self._shape(ground)]
        for number, layer in enumerate(picture.layers):
            body += self._layer(number, layer)
        yield "<defs>" + "".join(self._defined.values()) + "</defs>\n"
        yield from body
        yield "</svg>\n"

    def _layer(self, number: int, layer: Layer) -> Iterator[str]:
        if layer.clip is not None:
            clip, name = layer.clip, f"clip{number}"
            box = _box(clip.x, clip.y, clip.width, clip.height)
            self._defined[name] = f'<clipPath id="{name}"><rect {box}/></clipPath>'
            yield f'<g clip-path="url(#{name})">'
        shift = f' transform="translate({_number(layer.x)} {_number(layer.y)})"' if layer.x or layer.y else ""
        yield f'<g class="{layer.part.value}"{shift}>\n'
        for shape in layer.shapes:
            yield self._shape(shape)
        yield "</g>\n" if layer.clip is None else "</g></g>\n"

    def _shape(self, shape: Shape) -> str:  # noqa: PLR0911 - one return per kind of shape
        match shape:
            case Rect():
                return self._rect(shape)
            case Line():
                return self._line(shape)
            case Path():
                stroke = self._stroke(shape.line, shape.width, shape.dash, round_ends=True)
                return f'<path d="{_steps(shape.outline)}"{self._fill(shape.fill)}{stroke}/>\n'
            case Disc():
                return self._disc(shape)
            case Glyph():
                return "".join(self._glyph(shape))
            case Text():
                return self._text(shape)
            case Soft():
                fill = self._soft(shape.fill, shape.ground)
                return f'<rect {_box(*shape[:4])} fill="{fill}"/>\n'

    def _line(self, shape: Line) -> str:
        ends = zip(("x1", "y1", "x2", "y2"), shape[:4], strict=True)
        places = " ".join(f'{name}="{_number(value)}"' for name, value in ends)
        return f"<line {places}{self._stroke(shape.line, shape.width, shape.dash)}/>\n"

    def _disc(self, shape: Disc) -> str:
        fill = shape.fill and self._mixed(shape.fill, shape.ground, is_faint=shape.faint)
        paint = f' fill="{fill or "none"}"{self._stroke(shape.line, shape.width)}'
        place = f'cx="{_number(shape.x)}" cy="{_number(shape.y)}" r="{_number(shape.radius)}"'
        return f"<circle {place}{paint}/>\n"

    def _rect(self, shape: Rect) -> str:
        half = shape.line_width / 2 if shape.line is not None else 0.0
        box = _box(shape.x + half, shape.y + half, shape.width - 2 * half, shape.height - 2 * half)
        corners = f' rx="{_number(shape.radius)}"' if shape.radius else ""
        pieces = []
        if shape.hatch is None:
            stroke = self._stroke(shape.line, shape.line_width, shape.dash)
            return f"<rect {box}{corners}{self._fill(shape.fill)}{stroke}/>\n"
        if shape.fill is not None:
            pieces.append(f"<rect {box}{corners}{self._fill(shape.fill)}/>")
        stroke = self._stroke(shape.line, shape.line_width, shape.dash)
        pieces.append(f'<rect {box}{corners} fill="{self._hatch(shape.hatch, shape.ink)}"{stroke}/>\n')
        return "".join(pieces)

    def _glyph(self, shape: Glyph) -> Iterator[str]:
        stands_for = {TINT: shape.tint, GROUND: shape.ground}
        for part in glyph_parts(shape.name, hollow=shape.hollow):
            fill, line = (
                None
                if role is None
                else self._mixed(stands_for.get(role, role), shape.ground, is_faint=shape.faint)
                for role in (part.fill, part.line)
            )
            outline = placed(part.outline, shape.x, shape.y, shape.scale)
            dash = tuple(length * shape.scale for length in part.dash)
            width = part.width * shape.scale
            stroke = _stroke(line, width, dash, round_ends=True) if line is not None else ""
            yield f'<path d="{_steps(outline)}" fill="{fill or "none"}"{stroke}/>\n'

    def _text(self, shape: Text) -> str:
        looks = f' font-size="{_number(shape.size)}" fill="{self._theme.colour(shape.role)}"'
        looks += ' font-weight="700"' if shape.bold else ""
        looks += ' font-style="italic"' if shape.italic else ""
        looks += f' text-anchor="{_ANCHORS[shape.anchor]}"' if shape.anchor is not Anchor.START else ""
        return f'<text x="{_number(shape.x)}" y="{_number(shape.y)}"{looks}>{_words(shape.text)}</text>\n'

    def _fill(self, role: str | None) -> str:
        return f' fill="{self._theme.colour(role) if role is not None else "none"}"'

    def _stroke(self, role: str | None, width: float, dash: Dash = (), *, round_ends: bool = False) -> str:
        return "" if role is None else _stroke(self._theme.colour(role), width, dash, round_ends=round_ends)

    def _mixed(self, role: str, ground: str, *, is_faint: bool) -> str:
        colour = self._theme.colour(role)
        return mixed(colour, self._theme.colour(ground)) if is_faint else colour

    def _hatch(self, hatch: Hatch, ink: str) -> str:
        name = f"{hatch.value}-{ink}"
        if name not in self._defined:
            style, colour = HATCH_STYLES[hatch], self._theme.colour(ink)
            turn = f' patternTransform="rotate({_number(style.degrees)})"' if style.degrees else ""
            side = f'width="{_number(style.pitch)}" height="{_number(style.pitch)}"'
            mark = f'<rect width="{_number(style.width)}" height="{_number(style.pitch)}" fill="{colour}"/>'
            if style.is_dotted:
                middle, radius = _number(style.pitch / 2), _number(style.width / 2)
                mark = f'<circle cx="{middle}" cy="{middle}" r="{radius}" fill="{colour}"/>'
            self._defined[name] = (
                f'<pattern id="{name}" {side} patternUnits="userSpaceOnUse"{turn}>{mark}</pattern>'
            )
        return f"url(#{name})"

    def _soft(self, role: str, ground: str) -> str:
        name = f"soft-{role}-{ground}"
        if name not in self._defined:
            outer, inner = self._theme.colour(ground), self._theme.colour(role)
            stops = ((0.0, outer), (SOFT_END, inner), (1 - SOFT_END, inner), (1.0, outer))
            marks = "".join(f'<stop offset="{_number(at)}" stop-color="{colour}"/>' for at, colour in stops)
            self._defined[name] = f'<linearGradient id="{name}">{marks}</linearGradient>'
        return f"url(#{name})"


def mixed(colour: str, ground: str) -> str:
    """The colour of something faint on a ground, both as "#RRGGBB"."""
    parts = (
        round(int(colour[at : at + 2], 16) * FAINT + int(ground[at : at + 2], 16) * (1 - FAINT))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def _stroke(colour: str, width: float, dash: Iterable[float], *, round_ends: bool) -> str:
    text = f' stroke="{colour}" stroke-width="{_number(width)}"'
    if lengths := " ".join(_number(length) for length in dash):
        return text + f' stroke-dasharray="{lengths}"'
    return text + (' stroke-linecap="round" stroke-linejoin="round"' if round_ends else "")


def _box(x: float, y: float, width: float, height: float) -> str:
    size = f'width="{_number(max(width, 0.0))}" height="{_number(max(height, 0.0))}"'
    return f'x="{_number(x)}" y="{_number(y)}" {size}'


def _steps(outline: Outline) -> str:
    return "".join(step[0] + " ".join(_number(number) for number in step[1:]) for step in outline)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _words(text: str) -> str:
    return escape(text.translate(_FORBIDDEN))
