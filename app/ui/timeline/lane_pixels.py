"""The painted lanes, kept between frames: panning moves them and paints only what comes into view."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
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

_MARGIN = 160.0
"""Painted beyond both edges of the lanes, so that most moves paint nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneScene:
    """Which lanes to paint, and with what."""

    layout: TimelineLayout
    view: TimelineView
    plan: Plan
    shelf: PaintShelf

    @property
    def key(self) -> Hashable:
        """Equal for scenes that differ at most in the time they start at, and in states."""
        viewport = replace(self.view.viewport, first_day=0.0)
        view = replace(self.view, viewport=viewport, states=States())
        return (id(self.layout), view, self.plan.rows, self.plan.lanes, id(self.shelf))

    @property
    def origin(self) -> float:
        """Where day 0 is drawn."""
        return self.view.viewport.origin


class LanePixels:
    """A pixmap of the lanes with a margin at both sides.

    After a change, such as a step of zoom, the lanes are painted directly; the pixmap is
    filled when the same lanes are painted again.
    """

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._scene: LaneScene | None = None
        self._key: Hashable = None
        self._origin = 0.0
        self._is_filled = False

    def paint(self, painter: QPainter, scene: LaneScene) -> None:
        """Paint the lanes where their plan has them."""
        key, lanes = scene.key, scene.plan.lanes
        is_known, self._key = key == self._key, key
        self._scene = scene  # keeps what the key names by identity
        painter.save()
        painter.setClipRect(QRectF(lanes.x, lanes.y, lanes.width, lanes.height))
        if is_known:
            self._bring_up_to_date(scene)
            shift = round((scene.origin - self._origin) * scene.shelf.ratio) / scene.shelf.ratio
            painter.drawPixmap(QPointF(lanes.x - _MARGIN + shift, lanes.y), self._pixmap)
        else:
            self._is_filled = False
            _paint_between(painter, scene, lanes.x, lanes.right)
        painter.restore()

    def _bring_up_to_date(self, scene: LaneScene) -> None:
        """Fill the pixmap, or move it on when the view is about to leave it."""
        ratio, wide = scene.shelf.ratio, scene.plan.lanes.width + 2 * _MARGIN
        moved = (scene.origin - self._origin) * ratio
        step = round(moved) / ratio
        if not self._is_filled or abs(moved - round(moved)) > _NEAR_WHOLE or abs(step) >= wide - _MARGIN:
            self._fill(scene)
        elif abs(step) > _MARGIN:
            self._pixmap.scroll(round(moved), 0, self._pixmap.rect())
            self._origin += step
            self._paint_on(scene, *((0.0, step) if step > 0 else (wide + step, wide)))

    def _fill(self, scene: LaneScene) -> None:
        ratio, lanes = scene.shelf.ratio, scene.plan.lanes
        wide = lanes.width + 2 * _MARGIN
        size = (max(round(wide * ratio), 1), max(round(lanes.height * ratio), 1))
        if (self._pixmap.width(), self._pixmap.height()) != size:
            self._pixmap = QPixmap(*size)
        self._pixmap.setDevicePixelRatio(ratio)
        self._origin, self._is_filled = scene.origin, True
        self._paint_on(scene, 0.0, wide)

    def _paint_on(self, scene: LaneScene, start: float, end: float) -> None:
        """Paint the lanes between two distances from the left edge of the pixmap."""
        lanes = scene.plan.lanes
        shift = lanes.x - _MARGIN
        painter = QPainter(self._pixmap)
        painter.setClipRect(QRectF(start, 0, end - start, lanes.height))
        painter.translate(-shift, -lanes.y)
        moved = replace(scene.view.viewport, first_day=-(self._origin - lanes.x) / scene.view.viewport.scale)
        scene = replace(scene, view=replace(scene.view, viewport=moved))
        _paint_between(painter, scene, start + shift, end + shift)
        painter.end()


def _paint_between(painter: QPainter, scene: LaneScene, left: float, right: float) -> None:
    """Paint the lanes between two places in the picture."""
    plan, viewport = scene.plan, scene.view.viewport
    first = viewport.day_at(left)
    part = Viewport(first_day=first, scale=viewport.scale, width=right - left, left=left)
    bottom = plan.rows[-1].bottom if plan.rows else plan.lanes.y
    if bottom < plan.lanes.bottom:
        below = QRectF(left, bottom, right - left, plan.lanes.bottom - bottom)
        painter.fillRect(below, scene.shelf.colour("bg"))
    layers = lane_layers(scene.layout, replace(scene.view, viewport=part), plan)
    QtPicturePainter(scene.shelf).paint_layers(painter, layers)
