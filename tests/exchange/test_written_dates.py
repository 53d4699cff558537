"""Dates in words from which the same days are read back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.period import Period
from app.domain.when import When, between, in_month, on_day, unknown_within
from app.exchange.dates_nl import read_date
from app.exchange.written_dates import readable_words
from tests.builders import day, from_until, on

PERIOD = from_until("1 jan 2019", "31 dec 2022")
OTHER = from_until("1 jan 2010", "31 dec 2023")


def test_that_words_that_can_be_read_stay() -> None:
    assert readable_words(on("5 jan 2021"), PERIOD) == "5 jan 2021"
    assert readable_words(in_month(2021, 3, "mrt '21"), PERIOD) == "mrt '21"


def test_that_words_that_cannot_be_read_are_replaced_by_words_that_can() -> None:
    february = in_month(2019, 2, "februari 2019, rond de voorjaarsvakantie")

    assert readable_words(february, PERIOD) == "februari 2019"


def test_that_words_that_mean_other_days_are_replaced() -> None:
    moved = between(day("3 mei 2021"), day("6 mei 2021"), "mei 2021")

    assert readable_words(moved, PERIOD) == "tussen 3 mei 2021 en 6 mei 2021"


def test_that_words_that_lean_on_the_period_of_the_case_are_replaced() -> None:
    before = read_date("voor 1 mei 2020", PERIOD).when
    assert before is not None

    words = readable_words(before, PERIOD)

    assert read_date(words, OTHER).when.order_key == before.order_key  # type: ignore[union-attr]


def test_that_an_unknown_date_is_unknown_in_any_case() -> None:
    unknown = unknown_within(PERIOD.start, PERIOD.end, "geen idee wanneer")
    reading = read_date(readable_words(unknown, PERIOD), OTHER).when

    assert reading is not None
    assert not reading.is_known


@pytest.mark.parametrize(("is_lasting", "words"), [(True, "3 t/m 9 mei 2021"), (False, "3 mei 2021")])
def test_that_words_with_a_last_day_stay_only_beside_one(is_lasting: bool, words: str) -> None:
    when = on_day(day("3 mei 2021"), "3 t/m 9 mei 2021")

    assert readable_words(when, PERIOD, is_lasting=is_lasting) == words


@given(
    st.dates(PERIOD.start, PERIOD.end), st.integers(0, 500), st.sampled_from(["", "ooit", "3-5-2021", "mei"])
)
def test_that_any_span_comes_back(first: object, days: int, text: str) -> None:
    when: When = between(first, first + timedelta(days=days), text)  # type: ignore[arg-type, operator]
    for period in (PERIOD, OTHER, Period(start=day("1 jan 2000"), end=day("2 jan 2000"))):
        read = read_date(readable_words(when, PERIOD), period).when
        assert read is not None
        assert read.order_key == when.order_key
