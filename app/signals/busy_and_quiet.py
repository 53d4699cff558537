"""S13 Drukte en stilte: how much happened in any thirty days, and the long times without contact."""

import statistics
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from app.domain.event import EventKind
from app.signals.basis import Basis, day_of
from app.signals.days import Runs, Stretch, between, stretch_of
from app.signals.json_form import Json, span_json, stretch_json

TOUCH_KINDS = frozenset({EventKind.CONTACT, EventKind.OVERLEG, EventKind.OVERDRACHT, EventKind.EVALUATIE})


@dataclass(frozen=True, slots=True, kw_only=True)
class BusyAndQuiet:
    """S13 over the days of the case."""

    most: int
    first_day_with_most: date | None
    median: float | None
    threshold: float
    busy: tuple[Stretch, ...]
    quiet: tuple[Stretch, ...]


def busy_and_quiet(basis: Basis) -> BusyAndQuiet:
    """S13: a rolling count of events, without those of the kind context."""
    counts = _rolling_counts(basis)
    limits = basis.thresholds
    most = max(counts, default=0)
    middle = statistics.median(counts) if counts else None
    threshold = max(limits.busy_least_events, 2 * (middle or 0))
    first_day = basis.within[0]
    busy = _runs_at_least(counts, threshold, first_day)
    touched = sorted({day_of(e.when) for e in basis.events if e.kind in TOUCH_KINDS})
    intervals = (between(a, b) for a, b in pairwise(touched))
    return BusyAndQuiet(
        most=most,
        first_day_with_most=date.fromordinal(first_day + counts.index(most)) if most else None,
        median=middle,
        threshold=threshold,
        busy=tuple(s for run in busy if (s := stretch_of(run)).days >= limits.busy_least_days),
        quiet=tuple(s for s in intervals if s.days >= limits.quiet),
    )


def _rolling_counts(basis: Basis) -> list[int]:
    """Per day of the case the number of events in the window that ends on it."""
    low, high = basis.within
    window = basis.thresholds.busy_window
    if low > high:
        return []
    steps = [0] * (high - low + 2)
    for event in basis.events:
        day = day_of(event.when)
        begin, stop = max(day, low), min(day + window, high + 1)
        if event.kind is not EventKind.CONTEXT and begin < stop:
            steps[begin - low] += 1
            steps[stop - low] -= 1
    return list(accumulate(steps[:-1]))


def _runs_at_least(counts: list[int], threshold: float, first_day: int) -> Runs:
    runs: list[tuple[int, int]] = []
    for offset, number in enumerate(counts):
        day = first_day + offset
        if number < threshold:
            continue
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return tuple(runs)


def to_json(_basis: Basis, found: BusyAndQuiet) -> Json:
    """S13 in the form of the contract."""
    first = found.first_day_with_most
    return {
        "max_30_dagen": found.most,
        "eerste_dag_max": None if first is None else first.isoformat(),
        "mediaan": found.median,
        "drempel": found.threshold,
        "druk": [span_json(stretch) for stretch in found.busy],
        "stil": [stretch_json(stretch) for stretch in found.quiet],
    }
