"""Bars that lie over each other."""

from app.figures.stacking import stacked_levels


def test_that_bars_that_share_a_day_stand_under_each_other():
    assert stacked_levels([(1, 5), (5, 9), (6, 7), (10, 12)]) == [0, 1, 0, 0]
    assert stacked_levels([]) == []
