"""Words for how hard a passphrase is to guess."""

import pytest

from app.ui.dialogs.passphrase_strength import Strength, no_recovery_words, strength_of, strength_words


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("geheim", Strength.KORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.REDELIJK),
        ("wachtwoord", Strength.REDELIJK),
        ("paard lamp zomer fiets", Strength.STERK),
    ],
)
def test_that_length_and_variety_count(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


def test_that_nothing_is_said_of_nothing() -> None:
    assert strength_words("") == ""
    assert strength_words("paard lamp zomer fiets") == "Sterk."


def test_that_losing_it_is_told_plainly() -> None:
    assert "nooit meer" in no_recovery_words()
