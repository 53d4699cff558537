"""The shapes of one lane: bars at its foot, bands, marks, signs and labels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.timeline.heights import LaneBox
from app.timeline.lane_layout import LaneLayout
from app.timeline.lane_table import MOST_BAR_ROWS, LaneTable
from app.timeline.layout_rules import SHORTEST_BAND, SIGN_WIDTHS, Placed
from app.timeline.marks import Mark
from app.timeline.measure import TextMeasure
from app.timeline.placing import SLOT
from app.timeline.shapes import Anchor, Disc, Glyph, Rect, Shape, Soft, Text
from app.timeline.view import ColourBy, TimelineView
from app.timeline.viewport import Viewport

BASELINE = 0.36
"""Of a text centred on a line, its baseline lies this part of its size below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanePlace:
    """Where and how one lane is drawn; ``y`` is its upper edge in the picture."""

    view: TimelineView
    measure: TextMeasure
    table: LaneTable
    box: LaneBox
    y: float
    ground: str

    @property
    def viewport(self) -> Viewport:
        """The visible time."""
        return self.view.viewport

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.box.height

    def row_y(self, row: int) -> float:
        """The middle of a row."""
        return self.y + self.box.row_y(row) - self.box.y


def lane_shapes(place: LanePlace, level: LaneLayout, presence: Sequence[Shape] = ()) -> tuple[Shape, ...]:
    """Draw one lane as it is laid out in ``level``.

    ``presence`` are the signs of joint meetings, which lie above bands and below marks.
    """
    viewport, unit = place.viewport, place.view.sizes.unit
    origin, scale = viewport.origin, viewport.scale
    under: list[Shape] = [*_bar_shapes(place), *_echo_shapes(place, level)]
    over: list[Shape] = []
    labels: list[Shape] = []
    for found in level.placed(viewport.first_day, viewport.last_day):
        x = origin + found.at * scale
        left, right = _reach(found, x, origin, scale, unit)
        if right < viewport.left or left > viewport.right:
            continue
        if found.band is not None:
            under += _band_shapes(place, found, found.band)
        if found.has_mark:
            over += _mark_shapes(place, found, x)
        if found.label:
            labels += _label_shapes(place, found, x)
    return (*under, *presence, *over, *labels)


def unnamed_between(placed: Iterable[Placed], first: float, last: float) -> int:
    """How many events have their mark between two moments but no name beside it."""
    return sum(
        len(found.members)
        for found in placed
        if not found.label and found.has_mark and first <= found.at < last
    )


def _reach(found: Placed, x: float, origin: float, scale: float, unit: float) -> tuple[float, float]:
    """Left and right end of everything drawn in one place."""
    left, right = x - (SLOT + 4) * unit, x + (SLOT + 36) * unit
    if found.band is not None:
        left, right = min(left, origin + found.band[0] * scale), max(right, origin + found.band[1] * scale)
    if found.label:
        start = x + found.label_dx
        left, right = min(left, start - 4 * unit), max(right, start + found.label_width + 4 * unit)
    return left, right


def _band_shapes(place: LanePlace, found: Placed, band: tuple[float, float]) -> Iterator[Shape]:
    viewport, unit = place.viewport, place.view.sizes.unit
    y = place.row_y(found.row)
    left, right = viewport.x_of(band[0]), viewport.x_of(band[1])
    mark = place.table.mark(found.members[0])
    if mark.is_uncertain:
        yield Soft(left, y - 5 * unit, right - left, 10 * unit, "unc", place.ground, found.ids)
    if mark.lasts:
        start = viewport.x_of(found.at)
        yield Rect(
            start, y - 2 * unit, right - start, 4 * unit, "lineStrong", radius=2 * unit, about=found.ids
        )


def _mark_shapes(place: LanePlace, found: Placed, x: float) -> Iterator[Shape]:
    y = place.row_y(found.row)
    if len(found.members) > 1:
        yield from _cluster_shapes(place, found, x, y)
        return
    index = found.members[0]
    mark = place.table.mark(index)
    sizes, view = place.view.sizes, place.view
    is_faint = view.shown_ids is not None and mark.event_id not in view.shown_ids
    if mark.is_uncertain and found.band is None:
        yield from _short_time(place, found, x, y)
    tint = place.table.lane.tint if view.colour_by is ColourBy.PARTIJ else "mark"
    yield Glyph(mark.glyph, x, y, sizes.mark, tint, place.ground, mark.is_uncertain, is_faint, found.ids)
    if mark.is_locked:
        yield Glyph(
            "vergrendeld", x + 8 * sizes.unit, y + 6 * sizes.unit, sizes.mark * 0.7, ground=place.ground
        )
    if found.has_signs and mark.signs and not is_faint and not view.is_pattern:
        yield from _sign_shapes(place, mark, x, y)


def _short_time(place: LanePlace, found: Placed, x: float, y: float) -> Iterator[Shape]:
    """An uncertain time too short for a band of its own, behind its mark."""
    unit, index = place.view.sizes.unit, found.members[0]
    width = (place.table.last[index] - place.table.first[index]) * place.viewport.scale
    if width < 2 * SHORTEST_BAND * unit:
        width = min(max(float(width), 24 * unit), 2 * SLOT * unit)
        yield Soft(x - width / 2, y - 5 * unit, width, 10 * unit, "unc", place.ground, found.ids)


def _sign_shapes(place: LanePlace, mark: Mark, x: float, y: float) -> Iterator[Shape]:
    unit = place.view.sizes.unit
    left = x + (SLOT - 1.5) * unit
    for sign in mark.signs:
        offset = 3.5 * unit if sign == "wat_werkte" else 0.0
        yield Glyph(
            sign, left + offset, y, place.view.sizes.mark, ground=place.ground, about=(mark.event_id,)
        )
        left += SIGN_WIDTHS[sign] * unit


def _cluster_shapes(place: LanePlace, found: Placed, x: float, y: float) -> Iterator[Shape]:
    """A pill with the number of events; a small sign of nood when one is among them."""
    sizes, unit = place.view.sizes, place.view.sizes.unit
    text = str(len(found.members))
    width = place.measure.width(text, sizes.count, bold=True)
    wide = max(width + 10 * unit, 18 * unit)
    left = x - wide / 2
    yield Rect(left, y - 9 * unit, wide, 18 * unit, "raised", "mark", 1.4 * unit, 9 * unit, about=found.ids)
    if not place.view.is_pattern:
        base = y + sizes.count * BASELINE
        yield Text(x, base, text, sizes.count, bold=True, anchor=Anchor.MIDDLE, width=width, about=found.ids)
    if found.has_nood:
        at = left + wide - unit
        yield Glyph("nood_klein", at, y - 8 * unit, unit, ground=place.ground, about=found.ids)


def _label_shapes(place: LanePlace, found: Placed, x: float) -> Iterator[Shape]:
    sizes, unit = place.view.sizes, place.view.sizes.unit
    y, left = place.row_y(found.row), x + found.label_dx
    bold = place.table.mark(found.members[0]).is_bold
    tall = sizes.label * 1.3
    yield Rect(left - 2 * unit, y - tall / 2, found.label_width + 4 * unit, tall, place.ground)
    yield Text(
        left, y + sizes.label * BASELINE, found.label, sizes.label, "text", bold,
        width=found.label_width, about=found.ids,
    )  # fmt: skip


def _echo_shapes(place: LanePlace, level: LaneLayout) -> Iterator[Shape]:
    viewport, unit = place.viewport, place.view.sizes.unit
    y = place.bottom - 5.5 * unit
    by_party = place.view.colour_by is ColourBy.PARTIJ
    margin = 4 * unit / viewport.scale
    for at, tint, ids in level.echoes(viewport.first_day - margin, viewport.last_day + margin):
        x = viewport.x_of(at)
        yield Disc(x, y, 3.2 * unit, tint if by_party else "mark", about=ids, ground=place.ground)


def _bar_shapes(place: LanePlace) -> Iterator[Shape]:
    viewport, unit, view = place.viewport, place.view.sizes.unit, place.view
    tint = place.table.lane.tint if view.colour_by is ColourBy.PARTIJ else "mark"
    for bar in place.table.bars:
        left = max(viewport.x_of(bar.first), viewport.left - 4)
        right = min(viewport.x_of(bar.last), viewport.right + 4)
        if right > viewport.left and left < viewport.right:
            row = min(bar.row, MOST_BAR_ROWS - 1)  # more than three at once share the uppermost
            y = place.bottom - (5 + 4 * row) * unit
            yield Rect(left, y, max(right - left, 3 * unit), 2.6 * unit, tint, about=(bar.involvement_id,))
