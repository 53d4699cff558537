"""Titles out of what a party wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.party_timeline.titles import LONGEST_TITLE, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("MDO op school. Besproken wat speelt.", "MDO op school"),
        ("Wat nu? Gebeld.", "Wat nu?"),
        ("Genoeg!", "Genoeg!"),
        ("Besluit v1.2 genomen.", "Besluit v1.2 genomen"),
        ("Eerste regel\nTweede regel", "Eerste regel"),
        (
            "Een heel lange titel zonder punt die veel langer is dan zestig tekens",
            "Een heel lange titel zonder punt die veel langer is dan",
        ),
        ("W" * 61, "W" * 60),
        ("a" * 60, "a" * 60),
        ("", ""),
    ],
)
def test_that_the_title_is_the_first_sentence_that_fits(text, title):
    assert title_of(text) == title


@given(st.text(max_size=200))
def test_that_a_title_is_short_and_stands_in_the_text(text):
    title = title_of(text)
    assert len(title) <= LONGEST_TITLE
    assert title in text
