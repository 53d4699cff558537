"""Clicking marks: select one, add more with Shift or Ctrl, and drag on to move them in time."""

from collections.abc import Callable

from app.timeline.hit_test import Hit
from app.timeline.picture import Layer
from app.ui.timeline.surface import Pointer, Surface, Tool
from app.ui.timeline.tools.pan import CLICK_REACH


class SelectTool:
    """A press on a mark. Becomes another gesture when the mouse moves on with the button down."""

    def __init__(
        self, surface: Surface, pointer: Pointer, hit: Hit, drag: Callable[[Pointer], Tool | None]
    ) -> None:
        self._surface = surface
        self._start = pointer
        self._ids = events_of(surface, hit)
        self._drag = drag
        self._became: Tool | None = None
        self._was_selected = bool(self._ids) and set(self._ids) <= set(surface.selected_ids)
        if self._ids and not self._was_selected:
            self._choose(pointer)

    def move(self, pointer: Pointer) -> None:
        """Far enough from the press it is a drag."""
        is_drag = max(abs(pointer.x - self._start.x), abs(pointer.y - self._start.y)) >= CLICK_REACH
        if self._became is None and is_drag:
            self._became = self._drag(self._start)
        if self._became is not None:
            self._became.move(pointer)

    def release(self, pointer: Pointer) -> None:
        """End the drag, or select on a click what was selected among others already."""
        if self._became is not None:
            self._became.release(pointer)
        elif self._was_selected:
            self._choose(pointer)

    def cancel(self) -> None:
        """Give up the drag."""
        if self._became is not None:
            self._became.cancel()

    def preview(self) -> tuple[Layer, ...]:
        """That of the drag."""
        return () if self._became is None else self._became.preview()

    def _choose(self, pointer: Pointer) -> None:
        selected = self._surface.selected_ids
        if not pointer.adds:
            self._surface.select(self._ids, self._ids[0])
        elif self._was_selected:
            self._surface.select(key for key in selected if key not in self._ids)
        else:
            self._surface.select((*selected, *self._ids), self._ids[0])


def events_of(surface: Surface, hit: Hit) -> tuple[str, ...]:
    """The events among the ids of a hit."""
    events = surface.sight.layout.case.events
    return tuple(key for key in hit.ids if key in events)
