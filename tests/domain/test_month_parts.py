"""Loose names for parts of months and years."""

from datetime import date

import pytest

from app.domain.month_parts import (
    HOLIDAYS,
    holiday_bounds,
    month_part,
    month_part_bounds,
    season,
    season_bounds,
    year_part,
    year_part_bounds,
)


def test_that_a_month_has_three_parts_that_join() -> None:
    assert month_part_bounds("begin", 2021, 5) == (date(2021, 5, 1), date(2021, 5, 10))
    assert month_part_bounds("half", 2021, 5) == month_part_bounds("medio", 2021, 5)
    assert month_part_bounds("eind", 2021, 2) == (date(2021, 2, 21), date(2021, 2, 28))


def test_that_a_year_has_three_parts_that_join() -> None:
    assert year_part_bounds("begin", 2021) == (date(2021, 1, 1), date(2021, 4, 30))
    assert year_part_bounds("medio", 2021) == (date(2021, 5, 1), date(2021, 8, 31))
    assert year_part_bounds("eind", 2021) == (date(2021, 9, 1), date(2021, 12, 31))


def test_that_winter_runs_into_the_next_year() -> None:
    assert season_bounds("winter", 2019) == (date(2019, 12, 1), date(2020, 2, 29))
    assert season_bounds("winter", 2020) == (date(2020, 12, 1), date(2021, 2, 28))


def test_that_the_christmas_holiday_runs_into_the_next_year() -> None:
    assert holiday_bounds("kerstvakantie", 2019) == (date(2019, 12, 19), date(2020, 1, 9))
    assert holiday_bounds("meivakantie", 2020) == (date(2020, 4, 20), date(2020, 5, 12))


@pytest.mark.parametrize("name", [*HOLIDAYS, "voorjaar", "zomer", "najaar"])
def test_that_bounds_lead_back_to_the_name(name: str) -> None:
    bounds = holiday_bounds(name, 2020) if name in HOLIDAYS else season_bounds(name, 2020)

    assert season(*bounds) == f"{name} 2020"


def test_that_other_days_have_no_loose_name() -> None:
    first, last = date(2021, 5, 2), date(2021, 5, 11)

    assert (month_part(first, last), year_part(first, last), season(first, last)) == ("", "", "")
