"""What lies under a point of a view, without drawing more of it than the lane that was pointed at."""

from typing import NamedTuple

from app.timeline.drawing import frame_layers, lane_layers, overlay_layer
from app.timeline.hit_test import Hit, hit_test, hits_within
from app.timeline.layout import TimelineLayout
from app.timeline.picture import Layer, Part, Picture
from app.timeline.plan import LaneRow, Plan
from app.timeline.shapes import Ids
from app.timeline.view import TimelineView


class LanePoint(NamedTuple):
    """A moment in a lane."""

    day: float
    lane_id: str


class HitMap:
    """Answers for one view; keeps the lanes that were asked for."""

    def __init__(self, layout: TimelineLayout, view: TimelineView, plan: Plan) -> None:
        self._layout = layout
        self._view = view
        self._plan = plan
        self._lanes: dict[str, tuple[Layer, ...]] = {}
        self._frame: tuple[Layer, ...] | None = None
        self._overlay: Layer | None = None

    def at(self, x: float, y: float) -> Hit | None:
        """What is drawn at a point and stands for something of the case; None on empty ground."""
        row = self._plan.row_at(y)
        if row is None or x < self._plan.left:
            return self._in_frame(x, y)
        if self._overlay is None:
            self._overlay = overlay_layer(self._layout, self._view, self._plan)
        ground, *lane = self._lane(row)
        return hit_test(Picture(width=0, height=0, layers=(ground, self._overlay, *lane)), x, y)

    def lane_point(self, x: float, y: float) -> LanePoint | None:
        """The moment and lane at a point; None outside the lanes."""
        row = self._plan.row_at(y)
        if row is None or not self._plan.left <= x < self._plan.width:
            return None
        return LanePoint(self._view.viewport.day_at(x), row.table.lane.id)

    def within(self, left: float, top: float, right: float, bottom: float) -> Ids:
        """The events whose marks lie in a rectangle, also those in clusters."""
        found: dict[str, None] = {}
        for row in self._plan.rows:
            if row.bottom >= top and row.y <= bottom:
                found.update(dict.fromkeys(hits_within(self._lane(row)[1:], left, top, right, bottom)))
        events = self._layout.case.events
        return tuple(key for key in found if key in events)

    def _lane(self, row: LaneRow) -> tuple[Layer, ...]:
        lane_id = row.table.lane.id
        found = self._lanes.get(lane_id)
        if found is None:
            layers = lane_layers(self._layout, self._view, self._plan, only=lane_id)
            found = self._lanes[lane_id] = tuple(layers)
        return found

    def _in_frame(self, x: float, y: float) -> Hit | None:
        if self._frame is None:
            layers = frame_layers(self._layout, self._view, self._plan)
            self._frame = tuple(layer for layer in layers if layer.part is not Part.AXIS)
        return hit_test(Picture(width=0, height=0, layers=self._frame), x, y)
