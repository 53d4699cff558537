"""What somebody sees of a timeline at the moment, and how that moves: pan, zoom, fit, reveal, back."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from app.domain.changes import ChangeSet
from app.domain.snapshot import CaseSnapshot
from app.timeline.drawing import plan_of
from app.timeline.hit_map import HitMap
from app.timeline.layout import TimelineLayout
from app.timeline.locating import locate
from app.timeline.marks import extent_of
from app.timeline.plan import Plan
from app.timeline.states import Found
from app.timeline.view import TimelineView
from app.timeline.viewport import TimeLimits, Viewport, fitted

_ZOOM_STEP = 1.25
_REVEAL_MARGIN = 60.0
_FIT_MARGIN = 24.0
_MOST_STEPS_BACK = 50
ZOOM_AHEAD = 2**0.5
"""How far the next layout lies from this one."""

_MANY_EVENTS = 400
"""Cases with more events place labels for a step of zoom while zooming, and exactly when at rest."""


class Sight:
    """A view that changes. Nothing here is stored; a plan and a map of hits are kept until it changes."""

    def __init__(self, layout: TimelineLayout) -> None:
        self.layout = layout
        self._view = TimelineView(viewport=fitted(layout.table.limits, 800.0))
        self._plan: Plan | None = None
        self._hits: HitMap | None = None
        self._fits_case = True
        self._back: list[Viewport] = []
        self._forward: list[Viewport] = []

    @property
    def view(self) -> TimelineView:
        """How it is drawn now."""
        return self._view

    @property
    def plan(self) -> Plan:
        """Where everything is drawn now."""
        if self._plan is None:
            self._plan = plan_of(self.layout, self._view)
        return self._plan

    @property
    def hits(self) -> HitMap:
        """What lies under points of this view."""
        if self._hits is None:
            self._hits = HitMap(self.layout, self._view, self.plan)
        return self._hits

    @property
    def limits(self) -> TimeLimits:
        """The time there is something to see of."""
        return self.layout.table.limits

    @property
    def scroll_range(self) -> float:
        """How far the lanes can be scrolled."""
        return max(self.plan.lanes_height - self.plan.lanes.height, 0.0)

    def change(self, **changes: Any) -> None:
        """Another height, size, filter, colour …: fields of the view."""
        following = replace(self._view, **changes)
        if following != self._view:
            self._set(following)

    def change_states(self, **changes: Any) -> None:
        """Something else is selected, pointed at or walked over; the plan stays as it is."""
        states = replace(self._view.states, **changes)
        if states != self._view.states:
            self._view = replace(self._view, states=states)
            self._hits = None

    def resize(self, width: float, height: float, head_width: float) -> None:
        """Another size of the drawing; a view of the whole case stays one."""
        viewport = self._view.viewport.resized(width - head_width, head_width)
        self._set(replace(self._view, viewport=viewport, height=height))
        if self._fits_case:
            self._show(self._fitted(self.limits))

    def refresh(self, case: CaseSnapshot, changes: ChangeSet) -> None:
        """Show the next snapshot of the case."""
        self.layout = self.layout.refreshed(case, changes)
        self._plan = self._hits = None
        self.change(scroll=min(self._view.scroll, self.scroll_range))

    def pan(self, distance: float) -> None:
        """Push the drawing to the right by some units."""
        self._fits_case = False
        self._show(self._view.viewport.panned(distance).clamped(self.limits))

    def scroll(self, distance: float) -> None:
        """Push the lanes down by some units."""
        scroll = min(max(self._view.scroll - distance, 0.0), self.scroll_range)
        self.change(scroll=scroll)

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom in by a factor; what lies at ``x`` (default: the middle) stays there."""
        viewport = self._view.viewport
        at = viewport.left + viewport.width / 2 if x is None else max(x, viewport.left)
        self._fits_case = False
        self._show(viewport.zoomed(factor, at, self.limits), is_settled=not self.is_large)

    def zoom_step(self, steps: float, x: float | None = None) -> None:
        """Zoom in by some steps of the keyboard or the wheel."""
        self.zoom(_ZOOM_STEP**steps, x)

    @property
    def is_large(self) -> bool:
        """Whether there are so many events that labels are placed exactly only when at rest."""
        return len(self.layout.case.events) > _MANY_EVENTS

    def settle(self) -> bool:
        """At rest again: place labels for the exact scale. Tells whether that changes the drawing."""
        if self._view.is_settled:
            return False
        self.change(is_settled=True)
        return True

    def foresee(self) -> Iterator[None]:
        """Lay out the next steps of zoom in and out, a little at a time, while nothing else happens."""
        if not self.is_large:
            return
        for factor in (ZOOM_AHEAD, 1 / ZOOM_AHEAD):
            viewport = self._view.viewport
            middle = viewport.left + viewport.width / 2
            ahead = replace(
                self._view, viewport=viewport.zoomed(factor, middle, self.limits), is_settled=False
            )
            plan, levels = plan_of(self.layout, ahead), self.layout.levels(ahead)
            yield
            for row in plan.rows:
                if row.bottom > plan.lanes.y and row.y < plan.lanes.bottom:
                    placed = levels.lane(row.table, row.box.rows).placed(
                        ahead.viewport.first_day, ahead.viewport.last_day
                    )
                    deque(placed, maxlen=0)
                    yield

    def fit_case(self) -> None:
        """Show the whole case."""
        self._remember()
        self._show(self._fitted(self.limits))
        self._fits_case = True

    def fit(self, first: float, last: float) -> None:
        """Show just this time."""
        self._remember()
        self._fits_case = False
        limits = TimeLimits(first=first, last=max(last, first + 1))
        self._show(self._fitted(limits).clamped(self.limits))

    def show_span(self, first: float, last: float) -> None:
        """Show exactly this time, as a brush over the overview asks for."""
        viewport = self._view.viewport
        scale = viewport.width / max(last - first, 1e-6)
        self._fits_case = False
        self._show(replace(viewport, first_day=first, scale=scale).clamped(self.limits))

    def go_to(self, day: float) -> None:
        """Put a moment in the middle."""
        self._remember()
        self._fits_case = False
        self._show(self._view.viewport.centred_on(day).clamped(self.limits))

    def fit_events(self, event_ids: Iterable[str]) -> bool:
        """Show all these events; False when none of them has a date."""
        events = self.layout.case.events
        extents = [extent_of(events[key]) for key in event_ids if key in events and events[key].when.is_known]
        if not extents:
            return False
        first, last = min(extent.first for extent in extents), max(extent.last for extent in extents)
        around = max((last - first) * 0.15, 7.0)
        self.fit(first - around, last + around)
        return True

    def locate(self, event_id: str) -> Found | None:
        """Where an event is drawn, whether or not it is in sight."""
        return locate(self.layout, self._view, self.plan, event_id)

    def reveal(self, event_id: str) -> bool:
        """Bring an event into sight with as little movement as possible; False when it is not drawn."""
        found = self.locate(event_id)
        if found is None:
            return False
        viewport, margin = self._view.viewport, _REVEAL_MARGIN
        if not viewport.left + margin <= found.x <= viewport.right - margin:
            self._fits_case = False
            self._show(viewport.centred_on(viewport.day_at(found.x)).clamped(self.limits))
        lanes = self.plan.lanes
        if found.tag is None:
            above, below = found.y - 20 - lanes.y, found.y + 20 - lanes.bottom
            self.scroll(-above if above < 0 else (-below if below > 0 else 0.0))
        return True

    def go_back(self) -> bool:
        """Show what was seen before the last jump; False when there is nothing to go back to."""
        return self._step(self._back, self._forward)

    def go_forward(self) -> bool:
        """Undo `go_back`."""
        return self._step(self._forward, self._back)

    def _step(self, source: list[Viewport], target: list[Viewport]) -> bool:
        if not source:
            return False
        target.append(self._view.viewport)
        viewport = source.pop()
        own = self._view.viewport
        self._fits_case = False
        self._show(viewport.resized(own.width, own.left).clamped(self.limits))
        return True

    def _remember(self) -> None:
        self._back = [*self._back, self._view.viewport][-_MOST_STEPS_BACK:]
        self._forward = []

    def _fitted(self, limits: TimeLimits) -> Viewport:
        viewport = self._view.viewport
        return fitted(limits, viewport.width, viewport.left, _FIT_MARGIN * self._view.sizes.unit)

    def _show(self, viewport: Viewport, *, is_settled: bool = True) -> None:
        settled = is_settled or (viewport.scale == self._view.viewport.scale and self._view.is_settled)
        self.change(viewport=viewport, is_settled=settled)

    def _set(self, view: TimelineView) -> None:
        is_only_moved = replace(view, viewport=self._view.viewport) == self._view and (
            replace(view.viewport, first_day=self._view.viewport.first_day) == self._view.viewport
        )
        self._view = view
        self._hits = None
        if not is_only_moved:
            self._plan = None
            if view.scroll > self.scroll_range:
                self._view = replace(view, scroll=self.scroll_range)
                self._plan = None
