"""Years as people shorten them, and the moments the reader passes on."""

from datetime import date

import pytest

from app.domain.when import on_day
from app.exchange.dates_nl.moment import exact_day, loose, whole_year, year_problem


@pytest.mark.parametrize(
    ("text", "year"), [("00", 2000), ("79", 2079), ("80", 1980), ("'99", 1999), ("2019", 2019)]
)
def test_that_two_digits_belong_to_the_nearest_century(text: str, year: int) -> None:
    assert whole_year(text) == year


@pytest.mark.parametrize("year", [0, 219, 1899, 2100, 9999])
def test_that_a_year_far_away_is_a_slip(year: int) -> None:
    assert year_problem(year) is not None


def test_that_a_year_of_our_time_is_fine() -> None:
    assert year_problem(2019) is None


def test_that_an_exact_day_becomes_the_domains_day() -> None:
    assert exact_day(date(2019, 3, 18)).as_when("18-3-2019") == on_day(date(2019, 3, 18), "18-3-2019")


def test_that_a_loose_stretch_is_unsure() -> None:
    assert loose((date(2020, 6, 1), date(2020, 8, 31))).circa
