"""Errors a person can do something about."""

from app.domain.errors import CaseError, InvariantError, NotFoundError


def test_that_an_error_reads_as_sentence_and_suggestion() -> None:
    error = CaseError("Bestand", "De schijf is vol.", "Maak ruimte.")

    assert str(error) == "De schijf is vol. Maak ruimte."
    assert str(CaseError("Bestand", "De schijf is vol.")) == "De schijf is vol."


def test_that_all_kinds_can_be_caught_as_one() -> None:
    assert issubclass(InvariantError, CaseError)
    assert issubclass(NotFoundError, CaseError)
