"""The base of all enumerations."""

from app.domain.labelled import Labelled


class Colour(Labelled):
    """An enumeration for the test."""

    DIEP_ROOD = "diep_rood", "Diep rood"
    KAAL = "kaal"


def test_that_the_key_is_stored_and_the_label_shown() -> None:
    assert Colour.DIEP_ROOD.value == "diep_rood"
    assert str(Colour.DIEP_ROOD) == "diep_rood"
    assert Colour.DIEP_ROOD.label == "Diep rood"
    assert Colour("diep_rood") is Colour.DIEP_ROOD


def test_that_a_member_may_have_no_label() -> None:
    assert Colour.KAAL.label == ""
