"""A day in a dialog may be typed as a month or a year; it is said how it was understood."""

import pytest

from app.ui.dialogs.days import Side, read_day
from tests.builders import day


@pytest.mark.parametrize(
    ("text", "side", "expected"),
    [
        ("2019", Side.FIRST, "1 jan 2019"),
        ("2019", Side.LAST, "31 dec 2019"),
        ("maart 2019", Side.LAST, "31 mrt 2019"),
        ("18-3-2019", Side.FIRST, "18 mrt 2019"),
    ],
)
def test_that_the_first_or_last_day_is_meant(text: str, side: Side, expected: str) -> None:
    reading = read_day(text, side)

    assert reading.day == day(expected)
    assert reading.words.startswith("Begrepen als: ")


def test_that_an_empty_field_is_no_fault() -> None:
    reading = read_day("  ", Side.FIRST)

    assert (reading.day, reading.words, reading.note) == (None, "", "")


@pytest.mark.parametrize("text", ["ergens", "onbekend", "31-2-2020"])
def test_that_what_is_no_day_is_said(text: str) -> None:
    reading = read_day(text, Side.FIRST)

    assert reading.day is None
    assert reading.note
