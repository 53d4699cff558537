"""Labels cut short after a word that says something."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.elision import ELLIPSIS, FUNCTION_WORDS, elided
from tests.timeline.scenery import EvenMeasure

WORDS = st.sampled_from(
    [*sorted(FUNCTION_WORDS), "Moeder", "vader", "huisbezoek", "overleg,", "school", "12"]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def cut(text: str, letters: float) -> str:
    return elided(text, letters, EvenMeasure(), 2)


@given(TEXTS, st.floats(0, 80))
def test_that_what_is_left_fits_and_ends_after_a_word_that_says_something(text: str, room: float) -> None:
    short = cut(text, room)

    assert len(short) <= room
    if short and short != text:
        assert short.endswith(ELLIPSIS)
        words = short.removesuffix(ELLIPSIS).split()
        assert text.split()[: len(words) - 1] == words[:-1]
        assert words[-1].lower() not in FUNCTION_WORDS
        assert len(words) > 1 or len(words[0]) >= 8


@given(TEXTS, st.floats(0, 80), st.floats(0, 80))
def test_that_more_room_never_gives_less_text(text: str, one: float, other: float) -> None:
    less, more = sorted((one, other))

    assert len(cut(text, less).rstrip(ELLIPSIS)) <= len(cut(text, more).rstrip(ELLIPSIS))


@pytest.mark.parametrize(
    ("text", "room", "short"),
    [
        ("Moeder vraagt om hulp", 21, "Moeder vraagt om hulp"),
        ("Moeder vraagt om hulp", 20, "Moeder vraagt…"),
        ("Moeder vraagt om hulp", 12, ""),
        ("Ondertoezichtstelling verlengd", 22, "Ondertoezichtstelling…"),
        ("Gesprek met school, ouders", 22, "Gesprek met school…"),
        ("Huisbezoek bij de vader", 17, "Huisbezoek…"),
        ("", 10, ""),
    ],
)
def test_that_a_label_breaks_off_at_a_sensible_place(text: str, room: float, short: str) -> None:
    assert cut(text, room) == short


def test_that_one_word_without_room_is_left_out_rather_than_cut_in_pieces() -> None:
    assert cut("W" * 60, 59) == ""
