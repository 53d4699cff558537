"""Dutch wording of days, dates, counts and distances."""

from datetime import date

import pytest

from app.domain.month_parts import month_part_bounds, year_part_bounds
from app.domain.period import Period
from app.domain.when import (
    Distance,
    Precision,
    When,
    between,
    distance,
    in_month,
    in_year,
    on_day,
    unknown_within,
)
from app.domain.wording import (
    capitalised,
    count_text,
    day_text,
    days_text,
    distance_text,
    listing_text,
    month_text,
    number_text,
    period_text,
    short_day_text,
    short_month_text,
    span_text,
    weekday_text,
    when_text,
    worded,
)

DAY = date(2021, 9, 15)


def a_when(precision: Precision, first: date, last: date, circa: bool = False) -> When:
    return When(precision=precision, earliest=first, latest=last, text="", circa=circa)


def test_that_a_day_is_written_in_dutch() -> None:
    assert day_text(DAY) == "15 september 2021"
    assert short_day_text(DAY) == "15 sep 2021"
    assert weekday_text(DAY) == "woensdag 15 september 2021"
    assert month_text(DAY) == "september 2021"
    assert short_month_text(date(2019, 3, 1)) == "mrt 2019"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (on_day(date(2019, 3, 18)), "18 maart 2019"),
        (a_when(Precision.DAG, DAY, DAY, circa=True), "± 15 september 2021"),
        (a_when(Precision.WEEK, date(2019, 5, 27), date(2019, 6, 2)), "week 22 van 2019"),
        (a_when(Precision.WEEK, date(2019, 12, 30), date(2020, 1, 5)), "week 1 van 2020"),
        (in_month(2019, 3, ""), "maart 2019"),
        (in_month(2019, 3, "", circa=True), "± maart 2019"),
        (a_when(Precision.KWARTAAL, date(2020, 7, 1), date(2020, 9, 30)), "3e kwartaal 2020"),
        (a_when(Precision.KWARTAAL, date(2020, 10, 1), date(2020, 12, 31), True), "± 4e kwartaal 2020"),
        (in_year(2019, ""), "2019"),
        (in_year(2019, "", circa=True), "ergens in 2019"),
        (unknown_within(date(2019, 1, 1), date(2023, 3, 31)), "datum onbekend"),
    ],
)
def test_that_every_precision_has_its_words(when: When, words: str) -> None:
    assert when_text(when) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2021, 5, 1), date(2021, 5, 10), "begin mei 2021"),
        (date(2021, 5, 11), date(2021, 5, 20), "half mei 2021"),
        (date(2020, 2, 21), date(2020, 2, 29), "eind februari 2020"),
        (date(2021, 1, 1), date(2021, 4, 30), "begin 2021"),
        (date(2021, 5, 1), date(2021, 8, 31), "medio 2021"),
        (date(2021, 9, 1), date(2021, 12, 31), "eind 2021"),
        (date(2020, 3, 1), date(2020, 5, 31), "voorjaar 2020"),
        (date(2020, 6, 1), date(2020, 8, 31), "zomer 2020"),
        (date(2020, 9, 1), date(2020, 11, 30), "najaar 2020"),
        (date(2019, 12, 1), date(2020, 2, 29), "winter 2019/2020"),
        (date(2019, 12, 19), date(2020, 1, 9), "kerstvakantie 2019"),
        (date(2020, 7, 1), date(2020, 9, 8), "zomervakantie 2020"),
        (date(2019, 3, 11), date(2019, 3, 25), "± 18 maart 2019"),
        (date(2019, 2, 4), date(2019, 2, 22), "ergens tussen 4 feb 2019 en 22 feb 2019"),
    ],
)
def test_that_an_unsure_span_gets_the_name_people_use(first: date, last: date, words: str) -> None:
    assert when_text(between(first, last, "", circa=True)) == words


def test_that_a_sure_span_names_both_days() -> None:
    when = between(date(2019, 12, 20), date(2020, 1, 5), "")

    assert when_text(when) == "tussen 20 dec 2019 en 5 jan 2020"
    assert when_text(between(*month_part_bounds("begin", 2021, 5), "")) == "tussen 1 mei 2021 en 10 mei 2021"


def test_that_a_worded_date_keeps_its_days() -> None:
    when = between(*year_part_bounds("begin", 2021), "ooit", circa=True)

    assert worded(when).text == "begin 2021"
    assert worded(when).order_key == when.order_key


def test_that_a_span_is_told_in_the_words_people_used() -> None:
    start, end = in_month(2019, 3, "in maart 2019"), on_day(date(2020, 8, 28), "28 augustus 2020")

    assert span_text(start, end) == "in maart 2019 – 28 augustus 2020"
    assert span_text(start, None) == "vanaf in maart 2019"


def test_that_a_period_names_its_first_and_last_day() -> None:
    assert period_text(Period(start=date(2019, 1, 1), end=DAY)) == "1 januari 2019 – 15 september 2021"
    assert period_text(Period(start=DAY, end=DAY)) == "15 september 2021"


def test_that_counts_know_one_from_many() -> None:
    assert count_text(0, "afspraak", "afspraken") == "geen afspraken"
    assert count_text(1, "afspraak", "afspraken") == "1 afspraak"
    assert count_text(10_000, "afspraak", "afspraken") == "10.000 afspraken"
    assert number_text(1_234_567) == "1.234.567"
    assert [days_text(n) for n in (0, 1, -1, 227)] == ["0 dagen", "1 dag", "-1 dag", "227 dagen"]


def test_that_an_unsure_distance_shows_how_unsure_it_is() -> None:
    assert distance_text(Distance(days=227, least=227, most=227)) == "227 dagen"
    assert distance_text(distance(on_day(date(2019, 3, 1)), in_month(2019, 3, ""))) == "± 15 dagen (0–30)"
    assert distance_text(Distance(days=4, least=-3, most=11)) == "± 4 dagen (-3 tot 11)"


def test_that_words_are_listed_as_in_a_sentence() -> None:
    assert listing_text([]) == ""
    assert listing_text(["school"]) == "school"
    assert listing_text(["school", "moeder", "vader"]) == "school, moeder en vader"
    assert capitalised("dit is NIET mis") == "Dit is NIET mis"
    assert capitalised("") == ""
