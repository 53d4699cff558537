"""The painted lanes, kept between frames: panning moves them and paints only what comes into view."""

from collections.abc import Hashable
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.timeline.drawing import lane_layers
from app.timeline.layout import TimelineLayout
from app.timeline.plan import Plan
from app.timeline.view import States, TimelineView
from app.timeline.viewport import Viewport
from app.ui.timeline.paint_shelf import PaintShelf
from app.ui.timeline.qt_painter import QtPicturePainter

_NEAR_WHOLE = 0.02
"""How far a move may be from whole pixels to be taken for one."""


class LanePixels:
    """One pixmap of the lanes in view; brought up to date by `update`."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._key: Hashable = None
        self._layout: TimelineLayout | None = None
        self._origin = 0.0

    def update(self, layout: TimelineLayout, view: TimelineView, plan: Plan, shelf: PaintShelf) -> QPixmap:
        """The lanes of a view; its left upper corner belongs at that of ``plan.lanes``."""
        key = (_without_place(view), plan.rows, plan.lanes, shelf)
        moved = (view.viewport.origin - self._origin) * shelf.ratio
        step = round(moved)
        can_move = (
            key == self._key
            and layout is self._layout
            and abs(moved - step) <= _NEAR_WHOLE
            and abs(step) < self._pixmap.width()
        )
        if not can_move:
            self._start_anew(plan, shelf.ratio)
            self._paint(layout, view, plan, shelf, (0.0, plan.lanes.width))
            self._origin = view.viewport.origin
        elif step:
            self._pixmap.scroll(step, 0, self._pixmap.rect())
            width, strip = plan.lanes.width, abs(step) / shelf.ratio
            self._paint(layout, view, plan, shelf, (0.0, strip) if step > 0 else (width - strip, width))
            self._origin += step / shelf.ratio
        self._key, self._layout = key, layout
        return self._pixmap

    def _start_anew(self, plan: Plan, ratio: float) -> None:
        width = max(round(plan.lanes.width * ratio), 1)
        height = max(round(plan.lanes.height * ratio), 1)
        if (self._pixmap.width(), self._pixmap.height()) != (width, height):
            self._pixmap = QPixmap(width, height)
        self._pixmap.setDevicePixelRatio(ratio)

    def _paint(
        self,
        layout: TimelineLayout,
        view: TimelineView,
        plan: Plan,
        shelf: PaintShelf,
        edges: tuple[float, float],
    ) -> None:
        """Paint the lanes between two distances from their left edge."""
        left, width = plan.lanes.x + edges[0], edges[1] - edges[0]
        first = view.viewport.day_at(left)
        part = Viewport(first_day=first, scale=view.viewport.scale, width=width, left=left)
        painter = QPainter(self._pixmap)
        area = QRectF(edges[0], 0, width, plan.lanes.height)
        painter.setClipRect(area)
        below = plan.lanes_height - (plan.lanes.y - plan.rows[0].y) if plan.rows else 0.0
        if below < plan.lanes.height:
            painter.fillRect(area.adjusted(0, max(below, 0.0), 0, 0), shelf.colour("bg"))
        painter.translate(-plan.lanes.x, -plan.lanes.y)
        layers = lane_layers(layout, replace(view, viewport=part), plan)
        QtPicturePainter(shelf).paint_layers(painter, layers)
        painter.end()


def _without_place(view: TimelineView) -> TimelineView:
    """The view apart from the time it starts at and from what is selected or pointed at."""
    viewport = replace(view.viewport, first_day=0.0)
    return replace(view, viewport=viewport, states=States())
