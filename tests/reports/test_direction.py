"""Words that run from the right are seen in their own order and forms."""

import pytest

from app.reports.direction import runs_from_right, shaped, turned


@pytest.mark.parametrize(
    ("word", "is_so"), [("שלום", True), ("مرحبا", True), ("hallo", False), ("12", False)]
)
def test_that_the_direction_follows_the_letters(word: str, is_so: bool) -> None:
    assert runs_from_right(word) is is_so


def test_that_letters_are_turned_and_numbers_are_not() -> None:
    assert turned("אב12") == "12בא"


def test_that_brackets_are_mirrored() -> None:
    assert turned("(אב)") == "(בא)"


def test_that_signs_stay_on_their_letter() -> None:
    assert turned("אָב") == "באָ"


def test_that_arabic_letters_take_the_form_of_their_place() -> None:
    assert shaped("بب") == "\ufe91\ufe90"
    assert shaped("ببب") == "\ufe91\ufe92\ufe90"
    assert shaped("ب") == "\ufe8f"


def test_that_lam_and_alef_become_one_sign() -> None:
    assert shaped("لا") == "\ufefb"


def test_that_a_letter_that_does_not_join_to_the_left_ends_its_group() -> None:
    assert shaped("دب") == "\ufea9\ufe8f"


def test_that_other_text_is_left_alone() -> None:
    assert shaped("gewoon é 12") == "gewoon é 12"
