"""S16 Kader: the days per kader, and the days up to the first that was not voluntary."""

from dataclasses import dataclass

from app.domain.frame import FrameKind
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameDays:
    """The days of one kader."""

    frame_id: str
    kind: FrameKind
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FramesOverTime:
    """S16 in order of time."""

    frames: tuple[FrameDays, ...]
    days_to_first_change: int | None


def frames_over_time(basis: Basis) -> FramesOverTime:
    """S16 for all kaders of the case."""
    ordered = sorted(basis.case.frames.values(), key=lambda f: (f.start.reckoning_day, f.id))
    found = []
    for frame in ordered:
        run = basis.run(frame.start, frame.end)
        days = 0 if run is None else run[1] - run[0] + 1
        found.append(FrameDays(frame_id=frame.id, kind=frame.kind, days=days))
    changed = next((f for f in ordered if f.kind is not FrameKind.VRIJWILLIG), None)
    to_change = None if changed is None else day_of(changed.start) - basis.start
    return FramesOverTime(frames=tuple(found), days_to_first_change=to_change)


def to_json(_basis: Basis, found: FramesOverTime) -> Json:
    """S16 in the form of the contract."""
    return {
        "kaders": [{"id": f.frame_id, "soort": str(f.kind), "dagen": f.days} for f in found.frames],
        "dagen_tot_eerste_wijziging": found.days_to_first_change,
    }
