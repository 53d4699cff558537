"""Two dates of which the first may lean on the second."""

from datetime import date

import pytest

from app.exchange.dates_nl.moment import Impossible
from app.exchange.dates_nl.pairs import read_pair, splits


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3 t/m 9 mei 2021", date(2021, 5, 3), date(2021, 5, 9)),
        ("28 april t/m 3 mei 2021", date(2021, 4, 28), date(2021, 5, 3)),
        ("28-4 t/m 3-5-2021", date(2021, 4, 28), date(2021, 5, 3)),
        ("ma 3 t/m vr 7 mei 2021", date(2021, 5, 3), date(2021, 5, 7)),
        ("maart t/m mei 2021", date(2021, 3, 1), date(2021, 5, 31)),
        ("3 mei 2021 t/m 3 mei 2021", date(2021, 5, 3), date(2021, 5, 3)),
    ],
)
def test_that_the_first_date_takes_from_the_second_what_it_leaves_out(
    text: str, first: date, last: date
) -> None:
    pair = read_pair(text, (" t/m ",))

    assert isinstance(pair, tuple)
    assert (pair[0].earliest, pair[1].latest) == (first, last)


def test_that_a_wrong_day_of_the_week_is_noticed_on_either_side() -> None:
    pair = read_pair("di 3 t/m za 7 mei 2021", (" t/m ",))

    assert isinstance(pair, tuple)
    assert pair[0].warning
    assert pair[1].warning


def test_that_a_run_over_new_year_asks_for_the_first_year() -> None:
    outcome = read_pair("28 december t/m 3 januari 2020", (" t/m ",))

    assert isinstance(outcome, Impossible)
    assert outcome.suggestions == ("28 december 2019 als eerste datum",)


def test_that_a_run_that_ends_before_it_begins_is_a_problem() -> None:
    assert isinstance(read_pair("9 t/m 3 mei 2021", (" t/m ",)), Impossible)


def test_that_a_side_without_date_is_no_pair() -> None:
    assert read_pair("maandag t/m vrijdag", (" t/m ",)) is None
    assert read_pair("3 t/m ", (" t/m ",)) is None


def test_that_every_place_to_cut_is_tried() -> None:
    assert list(splits("3-5-2021", ("-",))) == [("3", "5-2021"), ("3-5", "2021")]
