"""Days lie along the width in proportion, years are named where there is room."""

from datetime import date

import pytest

from app.reports.figures.time_axis import TimeAxis
from app.timeline.shapes import Text
from tests.builders import from_until

AXIS = TimeAxis(period=from_until("1 jan 2019", "31 dec 2020"), left=100, right=300)


def test_that_days_lie_in_proportion() -> None:
    assert AXIS.x(date(2019, 1, 1)) == 100
    assert AXIS.x(date(2021, 1, 1)) == 300
    assert AXIS.x(date(2020, 1, 1)) == pytest.approx(100 + 200 * 365 / 731)


def test_that_days_outside_the_case_are_held_within_it() -> None:
    assert AXIS.x(date(1990, 1, 1)) == 100
    assert AXIS.x(date(2050, 1, 1)) == 300


def test_that_years_are_named() -> None:
    named = [shape.text for shape in AXIS.years(0, 10) if isinstance(shape, Text)]
    assert named == ["2019", "2020"]


def test_that_years_without_room_are_not_named() -> None:
    long = TimeAxis(period=from_until("1 jan 1900", "31 dec 2020"), left=0, right=100)
    named = [shape for shape in long.years(0, 10) if isinstance(shape, Text)]
    assert 0 < len(named) <= 4
