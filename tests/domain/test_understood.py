"""How a typed date was understood, in full."""

from datetime import date

import pytest

from app.domain.understood import days_between, understood_text
from app.domain.when import Precision, When, unknown_within
from tests.builders import day, in_the_month, in_the_year, on, somewhere_between


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (on("15 sep 2021"), "woensdag 15 september 2021"),
        (in_the_month("mrt 2019"), "ergens in maart 2019"),
        (in_the_month("mrt 2019", circa=True), "rond maart 2019"),
        (in_the_year(2019), "ergens in 2019"),
        (
            When(precision=Precision.WEEK, earliest=day("27 mei 2019"), latest=day("2 jun 2019"), text=""),
            "ergens in week 22, tussen 27 mei en 2 juni 2019",
        ),
        (
            When(
                precision=Precision.KWARTAAL, earliest=day("1 jul 2020"), latest=day("30 sep 2020"), text=""
            ),
            "ergens in het 3e kwartaal van 2020",
        ),
        (somewhere_between("4 feb 2019", "22 feb 2019"), "ergens tussen 4 en 22 februari 2019"),
        (unknown_within(day("1 jan 2019"), day("31 dec 2022")), "datum onbekend"),
    ],
)
def test_that_nobody_need_guess_what_a_date_stands_for(when: When, words: str) -> None:
    assert understood_text(when) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2019, 2, 4), date(2019, 2, 22), "4 en 22 februari 2019"),
        (date(2019, 5, 27), date(2019, 6, 2), "27 mei en 2 juni 2019"),
        (date(2019, 12, 20), date(2020, 1, 5), "20 december 2019 en 5 januari 2020"),
    ],
)
def test_that_what_two_days_share_is_said_once(first: date, last: date, words: str) -> None:
    assert days_between(first, last) == words
