"""The timeline of a case, ready to be drawn in any view: the one way in for windows, paper and files."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from app.domain.changes import ChangeSet
from app.domain.snapshot import CaseSnapshot
from app.timeline.bands.frame_band import FrameBand
from app.timeline.bands.regie_band import RegieBand
from app.timeline.bands.service_band import ServiceBand
from app.timeline.bands.strip import Band as BandDrawing
from app.timeline.bands.text_band import context_band, course_band, phase_band
from app.timeline.case_table import CaseTable, case_table, refreshed_table
from app.timeline.heads import head_shapes
from app.timeline.layout_rules import Rules
from app.timeline.level_set import Levels, LevelSet, PaperLevels
from app.timeline.links import LinkIndex
from app.timeline.measure import TextMeasure
from app.timeline.plan import Plan
from app.timeline.shapes import Shape
from app.timeline.view import Band, TimelineView

_MOST_LEVELS = 24
_LEVELS_REFRESHED = 2
_STEPS = 2
"""Layouts are computed for scales that are powers of 2 ** (1 / _STEPS)."""


class TimelineLayout:
    """Everything computed about drawing one snapshot; keeps it per scale, as far as it was looked at."""

    def __init__(self, case: CaseSnapshot, measure: TextMeasure, *, table: CaseTable | None = None) -> None:
        self.case = case
        self.measure = measure
        self.table = table or case_table(case)
        self._levels: dict[Rules, LevelSet] = {}
        self._paper: tuple[object, PaperLevels] | None = None
        self._heads: tuple[object, tuple[Shape, ...]] | None = None
        self._bands: dict[Band, BandDrawing] = {}

    def refreshed(self, case: CaseSnapshot, changes: ChangeSet) -> "TimelineLayout":
        """The layout of the next snapshot; whatever a change did not touch is kept."""
        table = refreshed_table(self.table, case, changes)
        following = TimelineLayout(case, self.measure, table=table)
        latest = list(self._levels.items())[-_LEVELS_REFRESHED:]
        following._levels = {rules: levels.refreshed(table) for rules, levels in latest}
        return following

    def levels(self, view: TimelineView) -> Levels:
        """The layout of the lanes at the scale of a view."""
        if view.is_paper:
            return self._paper_levels(view)
        rules = self._screen_rules(view)
        found = self._levels.pop(rules, None)
        if found is None:
            found = LevelSet(self.table, rules, self.measure)
            while len(self._levels) >= _MOST_LEVELS:
                del self._levels[next(iter(self._levels))]
        self._levels[rules] = found  # last, so that those not looked at for longest go first
        return found

    def _screen_rules(self, view: TimelineView) -> Rules:
        """What the layout of a view obeys: in movement it is made for the nearest smaller step of zoom."""
        limits, step = self.table.limits, zoom_step(view.viewport.scale)
        return Rules(
            scale=view.viewport.scale if view.is_settled else step,
            step=step,
            sizes=view.sizes,
            first=limits.first,
            last=limits.last if view.until is None else min(limits.last, view.until.toordinal() + 1.0),
            margin=20 * view.sizes.unit,
            shown_ids=view.shown_ids,
            is_pattern=view.is_pattern,
        )

    def _paper_levels(self, view: TimelineView) -> PaperLevels:
        """The layout of one sheet; the last one is kept."""
        key = (view.viewport, view.sizes, view.shown_ids, view.is_pattern, view.has_numbers)
        if self._paper is None or self._paper[0] != key:
            viewport = view.viewport
            rules = Rules(
                scale=viewport.scale,
                step=viewport.scale,
                sizes=view.sizes,
                first=viewport.first_day,
                last=viewport.last_day,
                margin=0.0,
                shown_ids=view.shown_ids,
                is_pattern=view.is_pattern,
                is_paper=True,
                numbers=self.case.event_numbers if view.has_numbers else None,
            )
            self._paper = (key, PaperLevels(self.table, rules, self.measure))
        return self._paper[1]

    def bands(self, view: TimelineView) -> Iterator[BandDrawing]:
        """The bands of a view from top to bottom."""
        for band in Band:
            if band in view.bands:
                yield self._band(band)

    @cached_property
    def links(self) -> LinkIndex:
        """The links of the case."""
        return LinkIndex(self.case)

    def heads(self, plan: Plan, view: TimelineView) -> tuple[Shape, ...]:
        """The heads of the lanes; made anew only when the lanes have another place or look."""
        key = (plan.rows, plan.lanes, view.sizes, view.colour_by, view.is_pattern)
        if self._heads is None or self._heads[0] != key:
            self._heads = (key, tuple(head_shapes(plan, view, self.measure)))
        return self._heads[1]

    def _band(self, band: Band) -> BandDrawing:
        found = self._bands.get(band)
        if found is None:
            found = self._bands[band] = _MAKERS[band](self.case)
        return found


_MAKERS: Mapping[Band, Callable[[CaseSnapshot], BandDrawing]] = {
    Band.FASE: phase_band,
    Band.KADER: FrameBand,
    Band.REGIE: RegieBand,
    Band.AANBOD: ServiceBand,
    Band.KOERS: course_band,
    Band.CONTEXT: context_band,
}


def zoom_step(scale: float) -> float:
    """The step of zoom a scale belongs to; distances at the scale itself are never smaller."""
    return float(2 ** (math.floor(_STEPS * math.log2(scale) + 1e-9) / _STEPS))


def case_without_hidden(case: CaseSnapshot, view: TimelineView) -> CaseSnapshot:
    """The case with only the events a view shows, when it hides the others."""
    if view.shown_ids is None or not view.hides_others:
        return case
    shown = {key: event for key, event in case.events.items() if key in view.shown_ids}
    return replace(case, events=shown)
