"""The painted lanes, kept between frames: panning moves them and paints only what comes into view."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
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
        """Equal for scenes whose lanes differ at most in the time they start at, and in what lies in them."""
        viewport = replace(self.view.viewport, first_day=0.0)
        view = replace(self.view, viewport=viewport, states=States())
        boxes = tuple((row.table.lane, row.box, row.y, row.ground) for row in self.plan.rows)
        return (view, boxes, self.plan.lanes, id(self.shelf))

    @property
    def origin(self) -> float:
        """Where day 0 is drawn."""
        return self.view.viewport.origin

    def changed_lanes(self, before: "LaneScene") -> set[str] | None:
        """The lanes that look otherwise than before; None when all may."""
        if self.layout is before.layout:
            return set()
        case, old = self.layout.case, before.layout.case
        if case.contexts is not old.contexts or self.layout.table.meetings != before.layout.table.meetings:
            return None
        pairs = zip(self.plan.rows, before.plan.rows, strict=True)
        return {row.table.lane.id for row, known in pairs if row.table is not known.table}


class LanePixels:
    """A pixmap of the lanes, wider than they are; only what was looked at is painted on it."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._scene: LaneScene | None = None
        self._key: Hashable = None
        self._origin = 0.0
        self._painted = (0.0, 0.0)

    def paint(self, painter: QPainter, scene: LaneScene) -> None:
        """Paint the lanes where their plan has them."""
        self._bring_up_to_date(scene)
        lanes, ratio = scene.plan.lanes, scene.shelf.ratio
        shift = round((scene.origin - self._origin) * ratio) / ratio
        painter.save()
        painter.setClipRect(QRectF(lanes.x, lanes.y, lanes.width, lanes.height))
        painter.drawPixmap(QPointF(lanes.x - _MARGIN + shift, lanes.y), self._pixmap)
        painter.restore()

    def _bring_up_to_date(self, scene: LaneScene) -> None:
        before, key = self._scene, scene.key
        is_known = key == self._key and before is not None
        self._scene, self._key = scene, key
        ratio, width = scene.shelf.ratio, scene.plan.lanes.width
        moved = (scene.origin - self._origin) * ratio
        changed = scene.changed_lanes(before) if is_known and before is not None else None
        if changed is None or abs(moved - round(moved)) > _NEAR_WHOLE:
            self._start_anew(scene)
            return
        if changed:
            self._paint_on(scene, *self._painted, only=changed)
        step = round(moved) / ratio
        if abs(step) > _MARGIN:
            self._move_on(step, width)
            step = 0.0
        self._paint_missing(scene, _MARGIN - step, width)

    def _start_anew(self, scene: LaneScene) -> None:
        """Paint what is in view, nothing more: while zooming it is only seen once."""
        ratio, lanes = scene.shelf.ratio, scene.plan.lanes
        wide = lanes.width + 2 * _MARGIN
        size = (max(round(wide * ratio), 1), max(round(lanes.height * ratio), 1))
        if (self._pixmap.width(), self._pixmap.height()) != size:
            self._pixmap = QPixmap(*size)
        self._pixmap.setDevicePixelRatio(ratio)
        self._origin = scene.origin
        self._painted = (_MARGIN, _MARGIN + lanes.width)
        self._paint_on(scene, *self._painted)

    def _move_on(self, step: float, width: float) -> None:
        """Shift what is painted so that the view lies in the middle of the pixmap again."""
        self._pixmap.scroll(round(step * self._pixmap.devicePixelRatio()), 0, self._pixmap.rect())
        self._origin += step
        wide = width + 2 * _MARGIN
        start, end = (min(max(edge + step, 0.0), wide) for edge in self._painted)
        self._painted = (start, end) if end > start else (_MARGIN, _MARGIN)

    def _paint_missing(self, scene: LaneScene, start: float, width: float) -> None:
        """Paint what is not there of a stretch of the pixmap, and beyond it as far as the pixmap goes."""
        first, last = self._painted
        if first >= last:
            self._painted = (start, start + width)
            self._paint_on(scene, *self._painted)
            return
        if start < first:
            self._paint_on(scene, 0.0, first)
            first = 0.0
        if start + width > last:
            wide = width + 2 * _MARGIN
            self._paint_on(scene, last, wide)
            last = wide
        self._painted = (first, last)

    def _paint_on(self, scene: LaneScene, start: float, end: float, only: Iterable[str] = ()) -> None:
        """Paint all lanes, or only some, between two distances from the left edge of the pixmap."""
        lanes = scene.plan.lanes
        left = start + lanes.x - _MARGIN
        scale = scene.view.viewport.scale
        first = (left - self._origin) / scale
        part = Viewport(first_day=first, scale=scale, width=end - start, left=left)
        view = replace(scene.view, viewport=part)
        painter = QPainter(self._pixmap)
        painter.translate(_MARGIN - lanes.x, -lanes.y)
        painter.setClipRect(QRectF(left, lanes.y, end - start, lanes.height))
        on_pixmap = QtPicturePainter(scene.shelf)
        wanted = [row for row in scene.plan.rows if row.table.lane.id in only]
        for row in wanted:
            painter.save()
            area = QRectF(left, row.y, end - start, row.box.height)
            painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
            layers = lane_layers(scene.layout, view, scene.plan, only=row.table.lane.id)
            on_pixmap.paint_layers(painter, layers)
            painter.restore()
        if not wanted:
            _paint_below(painter, scene, left, end - start)
            on_pixmap.paint_layers(painter, lane_layers(scene.layout, view, scene.plan))
        painter.end()


def _paint_below(painter: QPainter, scene: LaneScene, left: float, width: float) -> None:
    """The ground under the last lane."""
    plan = scene.plan
    bottom = plan.rows[-1].bottom if plan.rows else plan.lanes.y
    if bottom < plan.lanes.bottom:
        area = QRectF(left, bottom, width, plan.lanes.bottom - bottom)
        painter.fillRect(area, scene.shelf.colour("bg"))
