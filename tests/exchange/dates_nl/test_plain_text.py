"""Differences that mean nothing in a date disappear before it is read."""

import pytest

from app.exchange.dates_nl.plain_text import plain


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("  18  Mrt\u00a02019. ", "18 mrt 2019"),
        ("Vóór 1-5-2020", "voor 1-5-2020"),
        ("mrt ’19", "mrt '19"),
        ("'19", "'19"),
        ("3 mei — 9 mei", "3 mei – 9 mei"),
        ("3‑5‑2021", "3-5-2021"),
        ("± maart 2019", "± maart 2019"),
        ('"maart 2019"', "maart 2019"),
        ("", ""),
    ],
)
def test_that_a_text_becomes_plain(typed: str, expected: str) -> None:
    assert plain(typed) == expected
