"""Invariants 4 and 5: per child one base frame after the other, overlays inside a measure, and terms."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from app.domain.frame import Frame, FrameKind
from app.domain.invariants.report import fout, waarschuwing
from app.domain.problems import Problem
from app.domain.snapshot import CaseSnapshot

_DAY = timedelta(days=1)
_TERMS = ((FrameKind.VOTS, 3), (FrameKind.OTS, 12))
_MEASURES = frozenset(kind for kind, _ in _TERMS)


def frames_fit(case: CaseSnapshot) -> Iterator[Problem]:
    """Base frames of every child join without overlap or gap, overlays lie inside VOTS or OTS."""
    said: set[tuple[str, str]] = set()
    for child_id in sorted({one for frame in case.frames.values() for one in frame.family_member_ids}):
        for problem in _child_frames_fit(case, child_id):
            if (problem.code, problem.entity_id or "") not in said:
                said.add((problem.code, problem.entity_id or ""))
                yield problem


def frame_keeps_its_term(case: CaseSnapshot, frame: Frame) -> Iterator[Problem]:
    """A VOTS lasts at most three months, an OTS twelve per decision; longer is worth a look."""
    last = case.case.reference_day if frame.end is None else frame.end.earliest
    for kind, months in _TERMS:
        if frame.kind is kind and last > months_after(frame.start.latest, months):
            sentence = f"duurt langer dan {months} maanden. Is er een verlenging?"
            yield waarschuwing(case, frame, "kader_langer_dan_termijn", sentence)


def frames_of_child(case: CaseSnapshot, child_id: str) -> list[Frame]:
    """The base frames of one child in order of their beginning."""
    frames = [f for f in case.frames.values() if f.is_base and child_id in f.family_member_ids]
    return sorted(frames, key=lambda frame: (frame.start.reckoning_day, frame.id))


def months_after(day: date, months: int) -> date:
    """The same day of the month a number of months later, or the last one there is."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _child_frames_fit(case: CaseSnapshot, child_id: str) -> Iterator[Problem]:
    base = frames_of_child(case, child_id)
    for former, later in pairwise(base):
        yield from _neighbours_fit(case, former, later)
    measures = [frame for frame in base if frame.kind in _MEASURES]
    for frame in case.frames.values():
        if not frame.is_base and child_id in frame.family_member_ids and not _is_inside(frame, measures):
            sentence = "ligt niet binnen een (voorlopige) ondertoezichtstelling van hetzelfde kind."
            yield fout(case, frame, "kader_buiten_maatregel", sentence)


def _neighbours_fit(case: CaseSnapshot, former: Frame, later: Frame) -> Iterator[Problem]:
    if former.end is None or later.start.reckoning_day <= former.end.reckoning_day:
        sentence = f"begint terwijl het kader ‘{former.kind.label}’ nog loopt voor hetzelfde kind."
        yield fout(case, later, "kader_overlap", sentence)
    elif later.start.earliest > former.end.latest + _DAY:
        sentence = f"sluit niet aan op het kader ‘{former.kind.label}’, dat eindigt op {former.end.text}."
        yield fout(case, later, "kader_gat", sentence)


def _is_inside(overlay: Frame, measures: Sequence[Frame]) -> bool:
    """Whether an overlay can lie in one unbroken run of measures."""
    return any(
        first <= overlay.start.latest and (date.max if overlay.end is None else overlay.end.earliest) <= last
        for first, last in _runs(measures)
    )


def _runs(measures: Sequence[Frame]) -> list[tuple[date, date]]:
    """Days that measures cover, those that join taken together."""
    runs: list[tuple[date, date]] = []
    for frame in measures:
        first, last = frame.start.earliest, date.max if frame.end is None else frame.end.latest
        if runs and (runs[-1][1] == date.max or first <= runs[-1][1] + _DAY):
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    return runs
