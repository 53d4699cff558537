"""Uncertain dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvariantError
from app.domain.when import Precision, When, between, distance, in_month, in_year, on_day, unknown_within
from tests.builders import day, in_the_month, in_the_year, on, somewhere_between

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def test_that_a_date_does_not_end_before_it_begins() -> None:
    """Invariant 2."""
    with pytest.raises(InvariantError):
        between(day("2 jan 2021"), day("1 jan 2021"), "andersom")


def test_that_a_day_is_one_day() -> None:
    """Invariant 2."""
    first = day("1 jan 2021")
    with pytest.raises(InvariantError):
        When(precision=Precision.DAG, earliest=first, latest=first + timedelta(days=1), text="")

    assert on_day(first).is_exact


def test_that_each_precision_fills_in_its_first_and_last_day() -> None:
    assert in_month(2020, 2, "februari").order_key == (day("1 feb 2020"), day("29 feb 2020"))
    assert in_year(2019, "2019").order_key == (day("1 jan 2019"), day("31 dec 2019"))
    assert [w.value for w in (on("18 mrt 2019"), in_the_month("mrt 2019"), in_the_year(2019))] == [
        "2019-03-18",
        "2019-03",
        "2019",
    ]


def test_that_a_day_without_words_is_written_as_iso() -> None:
    assert on_day(day("18 mrt 2019")).text == "2019-03-18"


def test_that_an_unknown_date_is_not_known_but_has_bounds() -> None:
    unknown = unknown_within(day("1 jan 2019"), day("31 dec 2022"))

    assert not unknown.is_known
    assert in_the_year(2019).is_known
    assert unknown.latest == day("31 dec 2022")


@given(DAYS, st.integers(0, 900))
def test_that_the_day_reckoned_with_lies_in_the_middle(first: date, width: int) -> None:
    when = between(first, first + timedelta(days=width), "")

    before = (when.reckoning_day - when.earliest).days
    after = (when.latest - when.reckoning_day).days
    assert after - before in (0, 1)


@given(DAYS, st.integers(0, 400), DAYS, st.integers(0, 400))
def test_that_the_reckoned_distance_lies_between_least_and_most(
    first: date, width: int, other: date, other_width: int
) -> None:
    start = between(first, first + timedelta(days=width), "")
    end = between(other, other + timedelta(days=other_width), "")

    found = distance(start, end)

    assert found.least <= found.days <= found.most
    assert found.is_exact == (width == other_width == 0)


def test_that_distance_counts_days_from_one_to_the_other() -> None:
    assert distance(on("1 mrt 2019"), on("14 okt 2019")).days == 227
    assert distance(on("14 okt 2019"), on("1 mrt 2019")).days == -227


def test_that_a_shifted_day_stays_a_day() -> None:
    moved = on("28 feb 2020").shifted(2, "1 maart 2020")

    assert moved == on_day(day("1 mrt 2020"), "1 maart 2020")


def test_that_a_shifted_month_is_no_month_any_more() -> None:
    moved = in_the_month("mrt 2019").shifted(14, "later")

    assert moved.precision is Precision.TUSSEN
    assert moved.order_key == (day("15 mrt 2019"), day("14 apr 2019"))
    assert moved.value is None


def test_that_a_week_shifted_by_weeks_stays_a_week() -> None:
    week = When(
        precision=Precision.WEEK, earliest=day("27 mei 2019"), latest=day("2 jun 2019"), text="week 22"
    )

    assert week.shifted(7, "").precision is Precision.WEEK
    assert week.shifted(3, "").precision is Precision.TUSSEN


def test_that_a_span_keeps_its_precision_and_its_width() -> None:
    moved = somewhere_between("20 dec 2019", "5 jan 2020").shifted(-20, "")

    assert moved.precision is Precision.TUSSEN
    assert moved.order_key == (day("30 nov 2019"), day("16 dec 2019"))
