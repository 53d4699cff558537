"""Links between events as elbow lines, with the words that say whose reading it is."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from app.domain.link import Link, LinkKind
from app.domain.snapshot import CaseSnapshot
from app.timeline.lane_drawing import BASELINE
from app.timeline.measure import TextMeasure
from app.timeline.outlines import polygon, polyline
from app.timeline.shapes import Outline, Path, Point, Rect, Shape, Text
from app.timeline.states import Found
from app.timeline.view import LinksShown, TimelineView

MOST_LINKS = 200
"""More links than this at once say nothing and cost too much."""


_MARK = 9.5
_BETWEEN_ROWS = 13.0
"""How far from the middle of a mark a link touches it, and runs past it, at 100 %."""


class _Style(NamedTuple):
    width: float
    dash: tuple[float, ...] = ()


_STYLES: Mapping[LinkKind, _Style] = MappingProxyType(
    {
        LinkKind.VOLGDE_OP: _Style(1.3),
        LinkKind.REACTIE_OP: _Style(1.5, (6, 3)),
        LinkKind.LEIDDE_TOT: _Style(1.9),
        LinkKind.VERVANGT: _Style(1.5, (8, 3, 2, 3)),
        LinkKind.SPREEKT_TEGEN: _Style(1.5, (2, 3)),
        LinkKind.ZELFDE_GEBEURTENIS: _Style(1.3, (1.5, 2)),
    }
)


class LinkIndex:
    """The links of a case by the events they join."""

    def __init__(self, case: CaseSnapshot) -> None:
        self._all = sorted(case.links.values(), key=lambda link: link.id)
        self._by_event: dict[str, list[Link]] = {}
        for link in self._all:
            for event_id in (link.from_id, link.to_id):
                self._by_event.setdefault(event_id, []).append(link)

    def to_draw(self, view: TimelineView) -> list[Link]:
        """The links that belong in a view, in a fixed order."""
        if view.links is LinksShown.GEEN or view.is_pattern:
            return []
        if view.links is LinksShown.ALLE:
            return self._all[:MOST_LINKS]
        chosen = {link.id: link for key in view.states.selected_ids for link in self._by_event.get(key, ())}
        return [chosen[key] for key in sorted(chosen)][:MOST_LINKS]


def link_text(case: CaseSnapshot, link: Link) -> str:
    """What a link says and according to whom: "leidde tot, volgens Moeder"."""
    kind = link.kind.label.partition(" (")[0].lower()
    who = case.actor_name(link.according_to_id)
    return f"{kind}, volgens {who}" if who else kind


def link_shapes(
    case: CaseSnapshot,
    links: Iterable[Link],
    found: Mapping[str, Found],
    view: TimelineView,
    measure: TextMeasure,
) -> Iterator[Shape]:
    """Elbow lines from the earlier to the later event with an arrow; the words of the one pointed at."""
    words: list[Shape] = []
    for link in links:
        start, end = found.get(link.from_id), found.get(link.to_id)
        if start is None or end is None or start[:2] == end[:2]:
            continue
        style, unit = _STYLES[link.kind], view.sizes.unit
        corners = elbow((start.x, start.y), (end.x, end.y), unit)
        dash = tuple(length * unit for length in style.dash)
        yield Path(polyline(*corners), None, "text2", style.width * unit, dash, (link.id,))
        yield Path(_arrow(corners[-2], corners[-1], unit), "text2", about=(link.id,))
        if view.states.hovered_id == link.id:
            words += _words(link_text(case, link), corners, view, measure)
    yield from words


def follow_up_ids(case: CaseSnapshot, event_id: str) -> tuple[str, ...]:
    """The events in which agreements of a meeting were taken up."""
    event = case.events.get(event_id)
    if event is None or event.meeting is None:
        return ()
    found = (agreement.follow_up_event_id for agreement in event.meeting.agreements)
    return tuple(dict.fromkeys(key for key in found if key is not None))


def follow_up_shapes(case: CaseSnapshot, found: Mapping[str, Found], view: TimelineView) -> Iterator[Shape]:
    """Dotted lines from the line of a selected meeting to where its agreements were taken up."""
    unit = view.sizes.unit
    for event_id in sorted(view.states.selected_ids):
        start = found.get(event_id)
        for key in follow_up_ids(case, event_id) if start is not None and start.tag is not None else ():
            end = found.get(key)
            if start is not None and end is not None and end.tag is None:
                between = end.y - _BETWEEN_ROWS * unit
                corners = ((start.x, between), (end.x, between), (end.x, end.y - _MARK * unit))
                yield Path(polyline(*corners), None, "meet", 1.6 * unit, (2 * unit, 4 * unit), (key,))


def elbow(start: Point, end: Point, unit: float) -> tuple[Point, ...]:
    """The corners of a line between two marks: from above or below one, between the rows, into the other.

    Labels stand beside marks; a line that runs between the rows leaves them readable.
    """
    down = 1.0 if end[1] > start[1] else -1.0
    between = end[1] - down * _BETWEEN_ROWS * unit
    tip = end[1] - down * _MARK * unit
    if start[1] == end[1]:
        return (
            (start[0], start[1] - _MARK * unit),
            (start[0], end[1] - _BETWEEN_ROWS * unit),
            (end[0], end[1] - _BETWEEN_ROWS * unit),
            (end[0], end[1] - _MARK * unit),
        )
    return ((start[0], start[1] + down * _MARK * unit), (start[0], between), (end[0], between), (end[0], tip))


def _arrow(before: Point, tip: Point, unit: float) -> Outline:
    back = (5.0 if tip[1] > before[1] else -5.0) * unit
    return polygon(tip, (tip[0] - 3 * unit, tip[1] - back), (tip[0] + 3 * unit, tip[1] - back))


def _words(
    text: str, corners: tuple[Point, ...], view: TimelineView, measure: TextMeasure
) -> Iterator[Shape]:
    size, unit = view.sizes.band, view.sizes.unit
    width = measure.width(text, size, italic=True)
    x = (corners[1][0] + corners[2][0]) / 2 - width / 2
    x = min(max(x, view.viewport.left + 4 * unit), view.viewport.right - width - 4 * unit)
    y, tall = corners[1][1], size * 1.5
    yield Rect(x - 5 * unit, y - tall / 2, width + 10 * unit, tall, "raised", "text2", unit, 4 * unit)
    yield Text(x, y + size * BASELINE, text, size, "text", italic=True, width=width)
