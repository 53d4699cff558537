"""Which bars must stand under each other because they lie over each other in time."""

from collections.abc import Sequence

from app.signals.days import Run


def stacked_levels(runs: Sequence[Run]) -> list[int]:
    """For runs in order of their first day the row of each, from 0, so that none touch in a row."""
    ends: list[int] = []
    levels = []
    for first, last in runs:
        level = next((row for row, end in enumerate(ends) if end < first), len(ends))
        ends[level : level + 1] = [last]
        levels.append(level)
    return levels
