"""Words that say something, by their stems."""

import pytest

from app.exchange.duplicates.words import stems


def test_that_small_words_are_left_out() -> None:
    assert list(stems("Het is een brug van de stad")) == ["brug", "stad"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gebeld", "telefoontje"),
        ("begeleiding", "begeleide"),
        ("gezinsvoogd", "jeugdbeschermer"),
        ("ondertoezichtstelling", "OTS"),
        ("Coördinatie", "coordinatie"),
        ("gestart", "begint"),
        ("geobserveerd", "observeert"),
    ],
)
def test_that_words_for_the_same_have_one_stem(one: str, other: str) -> None:
    assert list(stems(one)) == list(stems(other))
