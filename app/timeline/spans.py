"""From–to on the axis: where spans of a case begin and end, and rows in which they fit."""

from collections.abc import Iterable
from datetime import date

from app.domain.when import When


def start_day(start: When) -> float:
    """Where a span begins: the start of its first possible day."""
    return float(start.earliest.toordinal())


def end_day(end: When | None, reference_day: date) -> float:
    """Where a span ends: the end of its last possible day, or of the reference day while it runs."""
    return (reference_day if end is None else end.latest).toordinal() + 1.0


def rows_without_overlap(spans: Iterable[tuple[float, float]]) -> tuple[int, ...]:
    """A row for each span, in the order given, so that no two in one row overlap.

    Give the spans in the order of their starts for the fewest rows.
    """
    ends: list[float] = []
    rows = []
    for first, last in spans:
        row = next((row for row, end in enumerate(ends) if end <= first), len(ends))
        if row == len(ends):
            ends.append(last)
        ends[row] = last
        rows.append(row)
    return tuple(rows)
