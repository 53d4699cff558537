"""Weeks, quarters, parts, seasons and holidays."""

from collections.abc import Callable
from datetime import date

import pytest

from app.exchange.dates_nl.moment import Impossible, Moment, Outcome
from app.exchange.dates_nl.stretches import (
    read_holiday,
    read_month_part,
    read_quarter,
    read_season,
    read_week,
    read_year_part,
)


def bounds(outcome: Outcome) -> tuple[date, date]:
    assert isinstance(outcome, Moment)
    return outcome.earliest, outcome.latest


def suggestions(outcome: Outcome) -> tuple[str, ...]:
    assert isinstance(outcome, Impossible)
    return outcome.suggestions


@pytest.mark.parametrize("text", ["week 1 van 2021", "wk. 1 2021", "2021w01", "2021, week 1", "week 1-2021"])
def test_that_a_week_runs_from_monday_to_sunday(text: str) -> None:
    assert bounds(read_week(text)) == (date(2021, 1, 4), date(2021, 1, 10))


def test_that_only_long_years_have_a_week_53() -> None:
    assert bounds(read_week("week 53 2020")) == (date(2020, 12, 28), date(2021, 1, 3))
    assert read_week("week 53 2019") == Impossible(
        reason="2019 heeft 52 weken.", suggestions=("week 52 2019",)
    )
    assert isinstance(read_week("week 0 2019"), Impossible)


@pytest.mark.parametrize(
    "text", ["k4 2020", "2020-q4", "kwartaal 4 van 2020", "4de kwartaal 2020", "vierde kwartaal '20"]
)
def test_that_a_quarter_is_three_months(text: str) -> None:
    assert bounds(read_quarter(text)) == (date(2020, 10, 1), date(2020, 12, 31))


def test_that_there_are_four_quarters() -> None:
    assert isinstance(read_quarter("q5 2020"), Impossible)
    assert isinstance(read_quarter("q0 2020"), Impossible)


def test_that_parts_of_months_and_years_are_loose() -> None:
    assert bounds(read_month_part("einde van de maand februari 2021")) == (
        date(2021, 2, 21),
        date(2021, 2, 28),
    )
    assert bounds(read_year_part("half 2021")) == (
        date(2021, 5, 1),
        date(2021, 8, 31),
    )


def test_that_a_winter_spans_two_years_that_follow_each_other() -> None:
    assert bounds(read_season("winter van '19/'20")) == (date(2019, 12, 1), date(2020, 2, 29))
    assert suggestions(read_season("winter 2019/2021")) == ("winter 2019/2020",)


def test_that_only_the_christmas_holiday_has_two_years() -> None:
    assert bounds(read_holiday("kerstvakantie 2019/2020")) == (date(2019, 12, 19), date(2020, 1, 9))
    assert suggestions(read_holiday("zomervakantie 2019/2020")) == ("zomervakantie 2019",)


@pytest.mark.parametrize(
    "read", [read_week, read_quarter, read_month_part, read_year_part, read_season, read_holiday]
)
def test_that_other_texts_are_left_to_others(read: Callable[[str], Outcome]) -> None:
    assert read("18 maart 2019") is None
