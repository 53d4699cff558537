"""Dates of which people wrote the bounds."""

from datetime import date

import pytest

from app.domain.period import Period
from app.exchange.dates_nl.bounds import read_bounded
from app.exchange.dates_nl.moment import Impossible, Moment

PERIOD = Period(start=date(2019, 1, 1), end=date(2023, 3, 31))


@pytest.mark.parametrize(
    ("text", "first", "last", "circa"),
    [
        ("tussen 20 en 25 mei 2020", date(2020, 5, 20), date(2020, 5, 25), False),
        ("tussen 3 maart en 5 mei 2020", date(2020, 3, 3), date(2020, 5, 5), False),
        ("tussen maart 2020 en mei 2020", date(2020, 3, 1), date(2020, 5, 31), False),
        ("ergens tussen 1 mei 2020 en 3 mei 2020", date(2020, 5, 1), date(2020, 5, 3), True),
        ("voor mei 2020", date(2019, 1, 1), date(2020, 4, 30), False),
        ("uiterlijk op 1 mei 2020", date(2019, 1, 1), date(2020, 5, 1), False),
        ("tot en met 1 mei 2020", date(2019, 1, 1), date(2020, 5, 1), False),
        ("na mei 2020", date(2020, 6, 1), date(2023, 3, 31), False),
        ("sinds mei 2020", date(2020, 5, 1), date(2023, 3, 31), False),
        ("voor de zomer van 2020", date(2019, 1, 1), date(2020, 5, 31), True),
        ("na 2022", date(2023, 1, 1), date(2023, 3, 31), False),
    ],
)
def test_that_the_open_side_is_that_of_the_case(text: str, first: date, last: date, circa: bool) -> None:
    outcome = read_bounded(text, PERIOD)

    assert isinstance(outcome, Moment)
    assert (outcome.earliest, outcome.latest, outcome.circa) == (first, last, circa)


@pytest.mark.parametrize(
    "text", ["voor 1 januari 2019", "uiterlijk 31-12-2018", "na 31 maart 2023", "vanaf 1-4-2023"]
)
def test_that_nothing_left_of_the_case_is_a_problem(text: str) -> None:
    outcome = read_bounded(text, PERIOD)

    assert isinstance(outcome, Impossible)
    assert "1 januari 2019 – 31 maart 2023" in outcome.reason


def test_that_the_last_possible_day_of_the_case_is_still_left() -> None:
    outcome = read_bounded("vanaf 31-3-2023", PERIOD)

    assert isinstance(outcome, Moment)
    assert outcome.earliest == outcome.latest == date(2023, 3, 31)


@pytest.mark.parametrize(
    "text", ["tussen de middag", "voor het MDO", "18 maart 2019", "voorjaar 2020", "najaar 2020"]
)
def test_that_other_texts_are_left_to_others(text: str) -> None:
    assert read_bounded(text, PERIOD) is None
