"""Dates spelled out, so that nobody need guess how they were understood."""

import pytest

from app.domain.understood import days_between, understood_text
from app.domain.when import Precision, When, unknown_within
from tests.builders import day, in_the_month, in_the_year, on, somewhere_between


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (on("15 sep 2021"), "woensdag 15 september 2021"),
        (in_the_month("mei 2021"), "ergens in mei 2021"),
        (in_the_month("mei 2021", circa=True), "rond mei 2021"),
        (in_the_year(2021), "ergens in 2021"),
        (somewhere_between("4 feb 2019", "22 feb 2019"), "ergens tussen 4 en 22 februari 2019"),
        (unknown_within(day("1 jan 2019"), day("31 dec 2022")), "datum onbekend"),
    ],
)
def test_that_a_date_is_spelled_out(when: When, words: str) -> None:
    assert understood_text(when) == words


def test_that_a_week_and_a_quarter_are_spelled_out() -> None:
    week = When(
        precision=Precision.WEEK, earliest=day("25 mei 2020"), latest=day("31 mei 2020"), text="week 22"
    )
    quarter = When(
        precision=Precision.KWARTAAL, earliest=day("1 apr 2020"), latest=day("30 jun 2020"), text="Q2"
    )

    assert understood_text(week) == "ergens in week 22, tussen 25 en 31 mei 2020"
    assert understood_text(quarter) == "ergens in het 2e kwartaal van 2020"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("4 feb 2019", "22 feb 2019", "4 en 22 februari 2019"),
        ("20 feb 2019", "5 mrt 2019", "20 februari en 5 maart 2019"),
        ("20 dec 2019", "5 jan 2020", "20 december 2019 en 5 januari 2020"),
    ],
)
def test_that_what_two_days_share_is_said_once(first: str, last: str, words: str) -> None:
    assert days_between(day(first), day(last)) == words
