"""What lasted from one date up to another."""

from datetime import date

import pytest

from app.domain.when import Precision
from app.exchange.dates_nl.lasting import read_lasting


@pytest.mark.parametrize(
    "text",
    [
        "van 3 mei 2021 tot 9 mei 2021", "van 3 tot en met 9 mei 2021", "3 t/m 9 mei 2021",
        "3-5-2021–9-5-2021",
        "3-5-2021 - 9-5-2021", "3-9 mei 2021", "3t/m 9 mei 2021", "de periode: 3 mei tot 9 mei 2021",
        "2021-05-03 t/m 2021-05-09",
    ],
)  # fmt: skip
def test_that_a_run_of_days_is_read_in_many_forms(text: str) -> None:
    pair = read_lasting(text)

    assert isinstance(pair, tuple)
    assert (pair[0].earliest, pair[0].precision) == (date(2021, 5, 3), Precision.DAG)
    assert (pair[1].latest, pair[1].precision) == (date(2021, 5, 9), Precision.DAG)


def test_that_months_may_be_the_ends() -> None:
    pair = read_lasting("maart – mei 2019")

    assert isinstance(pair, tuple)
    assert [side.precision for side in pair] == [Precision.MAAND, Precision.MAAND]


def test_that_doubt_about_a_run_is_doubt_about_both_ends() -> None:
    pair = read_lasting("rond 3 t/m 9 mei 2021")

    assert isinstance(pair, tuple)
    assert (pair[0].circa, pair[1].circa, pair[0].earliest) == (True, True, date(2021, 4, 26))


@pytest.mark.parametrize(
    "text", ["2019-2020", "zomer 2019 t/m winter 2020", "3 mei 2021", "van 3 mei 2021", "–", "t/m"]
)
def test_that_what_is_no_clear_run_is_not_read(text: str) -> None:
    assert read_lasting(text) is None
