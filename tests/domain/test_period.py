"""From–to in whole days."""

from datetime import date

import pytest

from app.domain.errors import InvariantError
from app.domain.period import Period
from tests.builders import day, from_until


def test_that_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(InvariantError):
        Period(start=date(2021, 1, 2), end=date(2021, 1, 1))


def test_that_both_ends_count() -> None:
    period = from_until("1 jan 2021", "3 jan 2021")

    assert period.days == 3
    assert list(period.each_day()) == [date(2021, 1, 1), date(2021, 1, 2), date(2021, 1, 3)]
    assert [
        period.holds(day(text)) for text in ("31 dec 2020", "1 jan 2021", "3 jan 2021", "4 jan 2021")
    ] == [
        False,
        True,
        True,
        False,
    ]


def test_that_periods_meet_when_they_share_a_day() -> None:
    period = from_until("1 jan 2021", "3 jan 2021")

    assert period.meets(from_until("3 jan 2021", "9 jan 2021"))
    assert period.meets(from_until("9 dec 2020", "1 jan 2021"))
    assert not period.meets(from_until("4 jan 2021", "9 jan 2021"))
