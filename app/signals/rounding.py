"""Ratios and medians exactly as the contract prints them."""

import statistics
from collections.abc import Sequence
from fractions import Fraction


def ratio(part: int, whole: int) -> float | None:
    """``part / whole`` rounded half-even to three decimals; None when there is no whole."""
    return float(round(Fraction(part, whole), 3)) if whole else None


def median_from(values: Sequence[int], least: int = 3) -> float | None:
    """The median; None under ``least`` values, since it then says nothing."""
    return statistics.median(values) if len(values) >= least else None
