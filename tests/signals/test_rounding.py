"""Ratios and medians as the contract prints them."""

from app.signals.rounding import median_from, ratio


def test_that_ratios_round_half_to_even():
    assert ratio(1, 16) == 0.062
    assert ratio(3, 16) == 0.188
    assert ratio(9, 17) == 0.529


def test_that_nothing_to_divide_by_gives_no_ratio():
    assert ratio(5, 0) is None


def test_that_a_median_needs_three_values():
    assert median_from([1, 2]) is None
    assert median_from([9, 1, 4]) == 4
    assert median_from([1, 2, 3, 4]) == 2.5
