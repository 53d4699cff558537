"""What is chosen, pointed at or walked over, drawn on top of the marks."""

from collections.abc import Iterator
from typing import NamedTuple

from app.timeline.outlines import box, circle, placed
from app.timeline.shapes import Path, Rect, Shape
from app.timeline.view import TimelineView

_RING = 12.5
_LINE = 2.4


class Found(NamedTuple):
    """Where an event is drawn: the middle of its mark, and the outline of its tag when it has one."""

    x: float
    y: float
    lane_id: str | None
    ids: tuple[str, ...]
    tag: Rect | None = None

    @property
    def is_cluster(self) -> bool:
        """Whether it is drawn together with others."""
        return len(self.ids) > 1


def state_shapes(found: dict[str, Found], view: TimelineView) -> Iterator[Shape]:
    """Rings around what is selected, has the keyboard, or lies under the pointer."""
    states, unit = view.states, view.sizes.unit
    hovered = found.get(states.hovered_id or "")
    if hovered is not None and states.hovered_id not in states.selected_ids:
        yield _ring(hovered, unit, "selection", 3.4)
    for event_id in sorted(states.selected_ids):
        if event_id in found:
            yield _ring(found[event_id], unit, "focus", _LINE)
    focused = found.get(states.focused_id or "")
    if focused is not None:
        apart = 3.5 if states.focused_id in states.selected_ids else 0.0
        yield _ring(focused, unit, "focus", _LINE, dash=(4 * unit, 3 * unit), apart=apart)


def _ring(
    found: Found, unit: float, role: str, width: float, *, dash: tuple[float, ...] = (), apart: float = 0.0
) -> Shape:
    if found.tag is not None:
        edge = (3 + apart) * unit
        tag = found.tag
        if dash:
            outline = box(tag.x - edge, tag.y - edge, tag.width + 2 * edge, tag.height + 2 * edge)
            return Path(outline, None, role, width * unit, dash)
        around = Rect(tag.x - edge, tag.y - edge, tag.width + 2 * edge, tag.height + 2 * edge)
        return around._replace(line=role, line_width=width * unit, radius=6 * unit)
    outline = placed(circle(0, 0, (_RING + apart) * unit * max(view_scale(found), 1.0)), found.x, found.y)
    return Path(outline, None, role, width * unit, dash)


def view_scale(found: Found) -> float:
    """Clusters are wider than marks."""
    return 1.15 if found.is_cluster else 1.0
