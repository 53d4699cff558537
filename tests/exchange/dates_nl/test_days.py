"""Days, months and years that are written out."""

from datetime import date

import pytest

from app.exchange.dates_nl.days import day_moment, month_moment, read_day, read_month, read_year, with_weekday
from app.exchange.dates_nl.moment import Impossible, Moment, exact_day


@pytest.mark.parametrize(
    "text",
    [
        "18-03-2019", "18 - 3 - 2019", "18mrt2019", "18-mrt-19", "18e maart 2019", "18 mrt. '19",
        "18 maart, 2019",
        "maandag 18 maart 2019", "ma. 18-3-2019", "18 maart 2019 om 14.30 uur", "18-3-2019 14:30",
        "18-3-2019 9.15u", "2019-03-18t14:30:00", "2019/3/18",
    ],
)  # fmt: skip
def test_that_a_day_is_read_in_many_forms(text: str) -> None:
    assert read_day(text) == exact_day(date(2019, 3, 18))


@pytest.mark.parametrize("text", ["maart 2019", "18 maart", "18-3", "19", "3-2019", "a 18-3-2019"])
def test_that_what_is_less_than_a_day_is_left_to_others(text: str) -> None:
    assert read_day(text) is None


def test_that_a_day_past_the_end_of_the_month_suggests_the_last_day() -> None:
    assert day_moment(2020, 2, 31) == Impossible(
        reason="Februari 2020 heeft 29 dagen.", suggestions=("29 februari 2020",)
    )
    assert day_moment(2019, 1, 0) == Impossible(
        reason="Januari 2019 heeft 31 dagen.", suggestions=("1 januari 2019",)
    )


def test_that_an_impossible_month_suggests_day_and_month_the_other_way_round() -> None:
    assert day_moment(2019, 23, 4) == Impossible(
        reason="Maand 23 bestaat niet.", suggestions=("23 april 2019",)
    )
    assert day_moment(2019, 13, 30) == Impossible(reason="Maand 13 bestaat niet.")


def test_that_month_and_year_are_whole() -> None:
    month, year = read_month("mei '16"), read_year("het jaar 2016")

    assert isinstance(month, Moment)
    assert isinstance(year, Moment)
    assert (month.earliest, month.latest, month.value) == (date(2016, 5, 1), date(2016, 5, 31), "2016-05")
    assert (year.earliest, year.latest, year.value) == (date(2016, 1, 1), date(2016, 12, 31), "2016")


@pytest.mark.parametrize("text", ["mei 16", "05-16", "mei", "2016 05"])
def test_that_a_month_with_a_doubtful_year_is_not_read(text: str) -> None:
    assert read_month(text) is None


def test_that_impossible_months_and_years_are_named() -> None:
    assert isinstance(month_moment(2019, 13), Impossible)
    assert isinstance(month_moment(1219, 1), Impossible)
    assert isinstance(read_year("1219"), Impossible)


def test_that_a_matching_day_of_the_week_says_nothing() -> None:
    monday = exact_day(date(2019, 3, 18))

    assert with_weekday(monday, "ma") is monday
    assert with_weekday(monday, "vr").warning
