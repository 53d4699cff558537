"""The words of dates and the patterns made of them."""

import re

from app.exchange.dates_nl.vocabulary import MONTH_NUMBERS, WEEKDAY_NUMBERS, one_of


def test_that_every_month_has_a_long_and_a_short_name() -> None:
    assert [MONTH_NUMBERS[name] for name in ("maart", "mrt", "sept", "september", "dec")] == [3, 3, 9, 9, 12]


def test_that_the_week_begins_on_monday() -> None:
    assert (WEEKDAY_NUMBERS["ma"], WEEKDAY_NUMBERS["zondag"]) == (0, 6)


def test_that_the_longest_word_is_tried_first() -> None:
    assert re.findall(one_of({"sep": 9, "september": 9}), "september") == ["september"]
