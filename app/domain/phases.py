"""Phases of a case, derived from its base frames; never stored (domain: spans, *fase*)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.frame import Frame, FrameKind
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot

BEFORE = "Voorgeschiedenis"
WITHOUT_FRAME = "Zonder kader"
WHOLE = "De hele periode"

_WEIGHT = {FrameKind.VRIJWILLIG: 0, FrameKind.DRANG: 1, FrameKind.VOTS: 2, FrameKind.OTS: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A run of days under one base frame; ``kind`` is None before the first frame or without one."""

    number: int
    title: str
    period: Period
    kind: FrameKind | None = None


def phases(case: CaseSnapshot) -> tuple[Phase, ...]:
    """The phases of the case in order, together covering its whole period.

    When children have different frames on one day, the heaviest one names the phase.
    """
    whole = case.case.period
    frames = [frame for frame in case.frames.values() if frame.is_base]
    if not frames:
        return (Phase(number=1, title=WHOLE, period=whole),)
    runs: list[tuple[Period, FrameKind | None]] = []
    for period in _between_borders(whole, frames):
        kind = _heaviest(frames, period.start)
        if runs and runs[-1][1] is kind:
            runs[-1] = (Period(start=runs[-1][0].start, end=period.end), kind)
        else:
            runs.append((period, kind))
    return tuple(
        Phase(number=n, title=_title(kind, is_first=n == 1), period=period, kind=kind)
        for n, (period, kind) in enumerate(runs, start=1)
    )


def phase_at(found: tuple[Phase, ...], day: date) -> Phase:
    """The phase of a day; days outside the case belong to the first or the last phase."""
    for phase in found:
        if day <= phase.period.end:
            return phase
    return found[-1]


def _between_borders(whole: Period, frames: list[Frame]) -> list[Period]:
    """The period of the case cut at every day on which a frame begins or has ended."""
    borders = {whole.start}
    for frame in frames:
        borders.add(frame.start.reckoning_day)
        if frame.end is not None:
            borders.add(frame.end.reckoning_day + timedelta(days=1))
    days = sorted(day for day in borders if whole.holds(day))
    ends = [day - timedelta(days=1) for day in days[1:]] + [whole.end]
    return [Period(start=start, end=end) for start, end in zip(days, ends, strict=True)]


def _heaviest(frames: list[Frame], day: date) -> FrameKind | None:
    running = [frame.kind for frame in frames if _runs_on(frame, day)]
    return max(running, key=_WEIGHT.__getitem__, default=None)


def _runs_on(frame: Frame, day: date) -> bool:
    return frame.start.reckoning_day <= day and (frame.end is None or day <= frame.end.reckoning_day)


def _title(kind: FrameKind | None, *, is_first: bool) -> str:
    if kind is not None:
        return kind.label
    return BEFORE if is_first else WITHOUT_FRAME
