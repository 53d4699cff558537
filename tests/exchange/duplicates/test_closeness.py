"""How well dates fit."""

from app.domain.when import unknown_within
from app.exchange.duplicates.closeness import date_closeness, date_reason, days_between
from tests.builders import an_event, day, in_the_month, in_the_year, on

MONDAY = an_event("een", on("4 jan 2021"))


def test_that_the_same_day_is_closest_and_wide_spans_say_less() -> None:
    others = [
        on("4 jan 2021"),
        on("5 jan 2021"),
        in_the_month("jan 2021"),
        in_the_year(2021),
        on("1 mei 2021"),
    ]
    found = [date_closeness(MONDAY, an_event("ander", when)) for when in others]

    assert found[0] == 1
    assert found == sorted(found, reverse=True)
    assert found[-1] == 0


def test_that_the_order_makes_no_difference() -> None:
    month = in_the_month("feb 2021")

    assert days_between(month, MONDAY.when) == days_between(MONDAY.when, month) == 28


def test_that_the_reason_is_in_words() -> None:
    unknown = unknown_within(day("1 jan 2019"), day("31 dec 2022"))

    assert date_reason(MONDAY, MONDAY) == "Zelfde dag"
    assert date_reason(MONDAY, an_event("a", on("6 jan 2021"))) == "2 dagen uit elkaar"
    assert date_reason(MONDAY, an_event("a", in_the_month("jan 2021"))) == "Kan dezelfde tijd zijn"
    assert date_reason(MONDAY, an_event("a", unknown)) == "Datum onbekend"
