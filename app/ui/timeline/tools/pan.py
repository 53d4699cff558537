"""Dragging empty ground moves the time, and the lanes when they do not all fit."""

from app.timeline.picture import Layer
from app.ui.timeline.surface import Pointer, Surface

CLICK_REACH = 4.0
"""A press that moves less than this, in pixels, is a click."""


class PanTool:
    """Moves with the mouse; a click without moving clears the selection."""

    def __init__(self, surface: Surface, pointer: Pointer) -> None:
        self._surface = surface
        self._start = self._last = pointer
        self._viewport = surface.sight.view.viewport
        self._scroll = surface.sight.view.scroll
        self._has_moved = False

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse by whole pixels."""
        if not self._has_moved and _distance(self._start, pointer) < CLICK_REACH:
            return
        self._has_moved = True
        sideways, down = round(pointer.x - self._last.x), round(pointer.y - self._last.y)
        self._last = Pointer(self._last.x + sideways, self._last.y + down)
        if sideways:
            self._surface.sight.pan(sideways)
        if down:
            self._surface.sight.scroll(down)
        if sideways or down:
            self._surface.show_move()

    def release(self, pointer: Pointer) -> None:
        """Without a move it was a click beside everything."""
        if not self._has_moved and not pointer.adds:
            self._surface.select(())

    def cancel(self) -> None:
        """Back to where it began."""
        self._surface.sight.change(viewport=self._viewport, scroll=self._scroll)
        self._surface.show_move()

    def preview(self) -> tuple[Layer, ...]:
        """Nothing."""
        return ()


def _distance(one: Pointer, other: Pointer) -> float:
    return max(abs(one.x - other.x), abs(one.y - other.y))
