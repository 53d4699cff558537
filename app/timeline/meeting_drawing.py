"""Joint meetings as drawn: a tag, a line through the lanes, and in each lane how it took part."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from app.timeline.lane_drawing import BASELINE
from app.timeline.meeting_tags import Tag
from app.timeline.shapes import Anchor, Glyph, Line, Rect, Shape, Text
from app.timeline.view import TimelineView

_TAG_GAP = 2.0


def tag_area_height(view: TimelineView, rows: int) -> float:
    """Height of the row of tags; 0 when there are no joint meetings."""
    return rows * (_tag_height(view) + _TAG_GAP * view.sizes.unit) + 4 * view.sizes.unit if rows else 0.0


def tags_in(tags: Sequence[Tag], view: TimelineView) -> Sequence[Tag]:
    """The tags, sorted by time, of which something may be seen."""
    viewport = view.viewport
    beyond = 200 * view.sizes.unit / viewport.scale
    last = viewport.last_day + beyond if view.until is None else view.until.toordinal() + 1.0
    low = bisect_left(tags, viewport.first_day - beyond, key=_moment)
    return tags[low : bisect_right(tags, last, key=_moment)]


def _moment(tag: Tag) -> float:
    return tag.at


def line_shapes(tags: Iterable[Tag], view: TimelineView, edges: tuple[float, float]) -> Iterator[Shape]:
    """The lines of meetings from under the tags down to the lower edge of the lanes."""
    unit = view.sizes.unit
    for tag in tags:
        x = view.viewport.x_of(tag.at)
        if not view.viewport.left <= x <= view.viewport.right:
            continue
        if tag.is_mdo:
            yield Line(x, edges[0], x, edges[1], "meet", 2.2 * unit, about=tag.ids)
        else:
            yield Line(x, edges[0], x, edges[1], "meet", 1.3 * unit, (5 * unit, 3 * unit), tag.ids)


def presence_shapes(
    tags: Iterable[Tag], lane_id: str, y: float, view: TimelineView, ground: str
) -> Iterator[Shape]:
    """How one lane took part in each meeting; nothing where it was not involved."""
    for tag in tags:
        name = tag.presence.get(lane_id)
        if name is None:
            continue
        x = view.viewport.x_of(tag.at)
        if view.viewport.left - 8 <= x <= view.viewport.right + 8:
            scale = view.sizes.mark * (1.0 if tag.is_mdo else 0.85)
            yield Glyph(name, x, y, scale, "meet", ground, about=tag.ids)


def tag_shapes(tags: Iterable[Tag], view: TimelineView, y: float, rows: int) -> Iterator[Shape]:
    """The tags; a meeting without room for a tag gets a small block at the top of its line."""
    unit = view.sizes.unit
    bottom = y + tag_area_height(view, rows)
    boxes = [(tag, tag_box(tag, view, y, rows)) for tag in tags]
    boxes.sort(key=_has_text)  # a block without words must not lie on the words of another
    for tag, box in boxes:
        yield _stem(tag, view.viewport.x_of(tag.at), box.y + box.height, bottom, unit)
    for tag, box in boxes:
        fill, text = ("meet", "onMeet") if tag.is_mdo else ("surface", "text")
        yield box._replace(fill=fill, line="meet", line_width=1.3 * unit)
        if tag.is_nood:
            yield Glyph("nood_klein", box.x + box.width - unit, box.y + unit, unit, about=tag.ids)
        if tag.text:
            base = box.y + box.height / 2 + view.sizes.tag * BASELINE
            words = Text(box.x + box.width / 2, base, tag.text, view.sizes.tag, text, about=tag.ids)
            yield words._replace(bold=True, anchor=Anchor.MIDDLE, width=tag.width - 12 * unit)


def tag_box(tag: Tag, view: TimelineView, y: float, rows: int) -> Rect:
    """The outline of a tag, in the row of tags with its upper edge at ``y``."""
    unit, x = view.sizes.unit, view.viewport.x_of(tag.at)
    if tag.text:
        top = y + tag.row * (_tag_height(view) + _TAG_GAP * unit)
        return Rect(x + tag.dx, top, tag.width, _tag_height(view), radius=4 * unit, about=tag.ids)
    side = 8 * unit
    top = y + tag_area_height(view, rows) - side - 4 * unit
    return Rect(x - side / 2, top, side, side, radius=2 * unit, about=tag.ids)


def _has_text(placed: tuple[Tag, Rect]) -> bool:
    return bool(placed[0].text)


def _stem(tag: Tag, x: float, top: float, bottom: float, unit: float) -> Shape:
    """The piece of the line between the tag and the lanes."""
    if tag.is_mdo:
        return Line(x, top, x, bottom, "meet", 2.2 * unit)
    return Line(x, top, x, bottom, "meet", 1.3 * unit, (5 * unit, 3 * unit))


def _tag_height(view: TimelineView) -> float:
    return view.sizes.tag + 8 * view.sizes.unit
