"""Shift and drag: a frame that selects the events whose marks lie in it."""

from app.timeline.picture import Layer, Part
from app.timeline.shapes import Rect
from app.ui.timeline.surface import Pointer, Surface


class RubberBandTool:
    """Adds what lies in the frame to what was selected; Esc gives that back."""

    def __init__(self, surface: Surface, pointer: Pointer) -> None:
        self._surface = surface
        self._start = self._end = pointer
        self._before = surface.selected_ids

    def move(self, pointer: Pointer) -> None:
        """Draw the frame and show what it would select."""
        self._end = pointer
        found = self._surface.sight.hits.within(*self._edges())
        self._surface.select(dict.fromkeys((*self._before, *found)))
        self._surface.show_preview()

    def release(self, pointer: Pointer) -> None:
        """Keep what is selected."""
        self.move(pointer)

    def cancel(self) -> None:
        """Select what was selected before."""
        self._surface.select(self._before)

    def preview(self) -> tuple[Layer, ...]:
        """The frame."""
        left, top, right, bottom = self._edges()
        frame = Rect(left, top, right - left, bottom - top, None, "focus", 1.5, 2.0, dash=(5.0, 3.0))
        return (Layer(part=Part.OVERLAY, shapes=(frame,)),)

    def _edges(self) -> tuple[float, float, float, float]:
        x, y = sorted((self._start.x, self._end.x)), sorted((self._start.y, self._end.y))
        return x[0], y[0], x[1], y[1]
