"""Paints a picture of the timeline on a page of a PDF, with selectable text in embedded letters.

Only what a picture says is painted, in the roles of the theme; an unknown mark or role is
an error, never a blank.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple, assert_never

from app.reports.content import words
from app.reports.fonts import Fonts
from app.reports.pen import Pen
from app.reports.structure import Element
from app.reports.typesetting import TextLook, set_one_line
from app.timeline.glyphs import GROUND, TINT, glyph_parts
from app.timeline.hatching import HATCH_STYLES, hatch_dots, hatch_strokes
from app.timeline.outlines import placed
from app.timeline.picture import Box, Layer, Picture
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


class Place(NamedTuple):
    """Where a picture lies on a page: the point of its upper left corner and its scale.

    ``hatch_x`` is the point of the picture that patterns hang on.
    """

    x: float
    y: float
    scale: float = 1.0
    hatch_x: float = 0.0


@dataclass(frozen=True)
class PicturePainter:
    """Paints pictures with a pen. ``targets`` leads from ids of a shape to an anchor in the document."""

    pen: Pen
    fonts: Fonts
    targets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def paint(self, picture: Picture, place: Place, element: Element | None = None) -> None:
        """The whole picture with its upper left corner at ``place``, as one figure of the structure."""
        with self.pen.tagged(element):
            for layer in picture.layers:
                self._layer(layer, place)
        if element is not None and self.targets:
            for layer in picture.layers:
                self._links(layer, place, element)

    def glyph(self, name: str, place: Place) -> None:
        """A single mark with its centre at ``place``."""
        with self.pen.tagged(None):
            self._shape(Glyph(name, 0, 0), place)

    def _layer(self, layer: Layer, place: Place) -> None:
        canvas = self.pen.canvas
        canvas.saveState()
        if layer.clip is not None:
            self._clip(layer.clip, place)
        x, y = place.x + layer.x * place.scale, place.y + layer.y * place.scale
        moved = Place(x, y, place.scale, layer.hatch_x)
        for shape in layer.shapes:
            self._shape(shape, moved)
        canvas.restoreState()

    def _clip(self, box: Box, place: Place) -> None:
        path = self.pen.canvas.beginPath()
        x, y = self._at(box.x, box.bottom, place)
        path.rect(x, y, box.width * place.scale, box.height * place.scale)
        self.pen.canvas.clipPath(path, stroke=0, fill=0)

    def _shape(self, shape: Shape, place: Place) -> None:
        match shape:
            case Rect():
                self._rect(shape, place)
            case Line():
                outline: Outline = (("M", shape.x1, shape.y1), ("L", shape.x2, shape.y2))
                self._ends(is_round=False)
                self._outline(outline, place, None, (shape.line, shape.width, shape.dash))
            case Path():
                self._ends(is_round=True)
                edge = None if shape.line is None else (shape.line, shape.width, shape.dash)
                self._outline(shape.outline, place, shape.fill, edge)
            case Disc():
                self._disc(shape, place)
            case Glyph():
                self._glyph(shape, place)
            case Text():
                self._text(shape, place)
            case Soft():
                self._soft(shape, place)
            case _:
                assert_never(shape)

    def _rect(self, shape: Rect, place: Place) -> None:
        canvas, scale = self.pen.canvas, place.scale
        self._ends(is_round=False)
        x, y = self._at(shape.x, shape.y + shape.height, place)
        size = (shape.width * scale, shape.height * scale)
        radius = min(shape.radius * scale, size[0] / 2, size[1] / 2)
        if shape.fill is not None:
            canvas.setFillColor(self.colour(shape.fill))
            self._box(x, y, size, radius, is_filled=True)
        if shape.hatch is not None:
            self._hatch(shape.hatch, shape, place)
        if shape.line is not None:
            self._edge(shape.line, shape.line_width * scale, _scaled(shape.dash, scale))
            self._box(x, y, size, radius, is_filled=False)

    def _box(self, x: float, y: float, size: tuple[float, float], radius: float, *, is_filled: bool) -> None:
        canvas = self.pen.canvas
        if radius > 0:
            canvas.roundRect(x, y, *size, radius, stroke=int(not is_filled), fill=int(is_filled))
        else:
            canvas.rect(x, y, *size, stroke=int(not is_filled), fill=int(is_filled))

    def _hatch(self, hatch: Hatch, shape: Rect, place: Place) -> None:
        """The pattern as lines or dots cut off at the rectangle; no pattern of the PDF itself."""
        canvas, style = self.pen.canvas, HATCH_STYLES[hatch]
        area = Box(x=shape.x - place.hatch_x, y=shape.y, width=shape.width, height=shape.height)
        hung = place._replace(x=place.x + place.hatch_x * place.scale)
        canvas.setFillColor(self.colour(shape.ink))
        for dot in hatch_dots(hatch, area):
            x, y = self._at(*dot, hung)
            canvas.circle(x, y, style.width / 2 * place.scale, stroke=0, fill=1)
        path = canvas.beginPath()
        for start, end in hatch_strokes(hatch, area):
            path.moveTo(*self._at(*start, hung))
            path.lineTo(*self._at(*end, hung))
        self._edge(shape.ink, style.width * place.scale, ())
        canvas.drawPath(path, stroke=1, fill=0)

    def _disc(self, shape: Disc, place: Place) -> None:
        canvas = self.pen.canvas
        x, y = self._at(shape.x, shape.y, place)
        if shape.fill is not None:
            canvas.setFillColor(self._toned(shape.fill, shape.ground, is_faint=shape.faint))
        if shape.line is not None:
            self._edge(shape.line, shape.width * place.scale, ())
            canvas.setStrokeColor(self._toned(shape.line, shape.ground, is_faint=shape.faint))
        canvas.circle(
            x,
            y,
            shape.radius * place.scale,
            stroke=int(shape.line is not None),
            fill=int(shape.fill is not None),
        )

    def _glyph(self, shape: Glyph, place: Place) -> None:
        self._ends(is_round=True)
        named = {TINT: shape.tint, GROUND: shape.ground}
        for part in glyph_parts(shape.name, hollow=shape.hollow):
            outline = placed(part.outline, shape.x, shape.y, shape.scale)
            fill = None if part.fill is None else named.get(part.fill, part.fill)
            line = None if part.line is None else named.get(part.line, part.line)
            dash = _scaled(part.dash, shape.scale)
            edge = None if line is None else (line, part.width * shape.scale, dash)
            self._outline(outline, place, fill, edge, faint_on=shape.ground if shape.faint else None)

    def _outline(
        self,
        outline: Outline,
        place: Place,
        fill: str | None,
        edge: tuple[str, float, Dash] | None,
        *,
        faint_on: str | None = None,
    ) -> None:
        canvas = self.pen.canvas
        path = canvas.beginPath()
        for step, *numbers in outline:
            points = [self._at(x, y, place) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            flat = [number for point in points for number in point]
            {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[step](*flat)
        if fill is not None:
            canvas.setFillColor(self._toned(fill, faint_on or fill, is_faint=faint_on is not None))
        if edge is not None:
            self._edge(edge[0], edge[1] * place.scale, _scaled(edge[2], place.scale))
            if faint_on is not None:
                canvas.setStrokeColor(self._toned(edge[0], faint_on, is_faint=True))
        canvas.drawPath(path, stroke=int(edge is not None), fill=int(fill is not None), fillMode=1)

    def _text(self, shape: Text, place: Place) -> None:
        look = TextLook(
            size=shape.size * place.scale,
            leading=0,
            role=shape.role,
            bold=shape.bold,
            italic=shape.italic,
        )
        line = set_one_line(words(shape.text), look, self.fonts)
        x = place.x + shape.x * place.scale
        back = {Anchor.START: 0.0, Anchor.MIDDLE: line.width / 2, Anchor.END: line.width}[shape.anchor]
        self.pen.text(line, x - back, place.y + shape.y * place.scale)

    def _soft(self, shape: Soft, place: Place) -> None:
        """A band that fades out at both ends into the ground."""
        canvas = self.pen.canvas
        canvas.saveState()
        area = Box(x=shape.x, y=shape.y, width=shape.width, height=shape.height)
        self._clip(area, place)
        x1, y = self._at(area.x, area.y, place)
        x2, _ = self._at(area.right, area.y, place)
        ground, fill = self.colour(shape.ground), self.colour(shape.fill)
        canvas.linearGradient(
            x1, y, x2, y, (ground, fill, fill, ground), (0, SOFT_END, 1 - SOFT_END, 1), extend=False
        )
        canvas.restoreState()

    def _links(self, layer: Layer, place: Place, element: Element) -> None:
        """Links over the words of a layer that name something told elsewhere in the document."""
        for shape in layer.shapes:
            if not isinstance(shape, Text):
                continue
            target = next((self.targets[one] for one in shape.about if one in self.targets), None)
            if target is not None:
                x = place.x + (layer.x + shape.x) * place.scale
                y = place.y + (layer.y + shape.y) * place.scale
                size = shape.size * place.scale
                wide = shape.width * place.scale
                back = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[shape.anchor]
                self.pen.link(target, shape.text, (x - back, y - size, wide, size * 1.3), element)

    def _edge(self, role: str, width: float, dash: Dash) -> None:
        canvas = self.pen.canvas
        canvas.setStrokeColor(self.colour(role))
        canvas.setLineWidth(width)
        canvas.setDash(list(dash) if dash else [])

    def _ends(self, *, is_round: bool) -> None:
        self.pen.canvas.setLineCap(int(is_round))
        self.pen.canvas.setLineJoin(int(is_round))

    def colour(self, role: str) -> Any:
        """The colour of a role; UnknownToken when the theme has none."""
        return self.pen.colour(role)

    def _toned(self, role: str, ground: str, *, is_faint: bool) -> Any:
        if not is_faint:
            return self.colour(role)
        from reportlab.lib.colors import linearlyInterpolatedColor

        return linearlyInterpolatedColor(self.colour(ground), self.colour(role), 0, 1, FAINT)

    def _at(self, x: float, y: float, place: Place) -> tuple[float, float]:
        """A point of the picture as a point of the page, counted from its lower left corner."""
        return (place.x + x * place.scale, self.pen.height - place.y - y * place.scale)


def _scaled(dash: Dash, scale: float) -> Dash:
    return tuple(length * scale for length in dash)
