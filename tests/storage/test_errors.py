"""Tests of the sentences for what can go wrong with a file."""

from pathlib import Path

import pytest

from app.domain.errors import CaseError
from app.storage import errors

_PATH = Path("mijn map") / "Wisseldag.casus"


def every_error() -> list[CaseError]:
    special = {"NotACaseFile", "FileLocked", "BackupFailed", "StillReferred", "UnusablePassphrase"}
    plain = [getattr(errors, name)(_PATH) for name in errors.__all__ if name not in special]
    return [
        *plain,
        errors.NotACaseFile(_PATH, "een zip-bestand"),
        errors.FileLocked(_PATH, "anna", "laptop-3"),
        errors.BackupFailed(errors.DiskFull(_PATH)),
        errors.UnusablePassphrase(),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_that_an_error_says_what_is_the_matter_and_what_to_do(error: CaseError) -> None:
    for text in (error.title, error.sentence, error.suggestion):
        assert text
        assert text[0].isupper() or text[0] == "“"
    assert error.sentence.endswith((".", "!"))
    assert not {"fout", "helaas", "Error"} & set(str(error).replace(".", " ").split())


def test_that_no_two_errors_say_the_same() -> None:
    sentences = [error.sentence for error in every_error()]
    assert len(sentences) == len(set(sentences))


def test_that_a_locked_file_says_who_has_it_and_where() -> None:
    error = errors.FileLocked(_PATH, "anna", "laptop-3")
    assert (error.owner, error.host) == ("anna", "laptop-3")
    assert "anna" in error.sentence
    assert "laptop-3" in error.sentence
    assert "lezen" in error.suggestion
    assert "iemand op een andere computer" in errors.FileLocked(_PATH, "", "").sentence


def test_that_a_full_disk_reassures() -> None:
    assert "de schijf is vol" in errors.DiskFull(_PATH).sentence
    assert "blijft bewaard" in errors.DiskFull(_PATH).sentence


def test_that_the_folder_is_named_in_full_however_the_file_was_named() -> None:
    assert f"“{Path.cwd()}”" in errors.FileMissing(Path("Wisseldag.casus")).sentence
    assert f"“{Path.cwd()}”" in errors.ReadOnlyFolder(Path("Wisseldag.casus")).sentence
    assert f"“{Path.cwd().name}”" in errors.NotACaseFile(Path(), "een map").sentence


def test_that_what_opens_a_case_is_called_a_wachtwoordzin() -> None:
    said = " ".join(f"{error.title} {error}" for error in every_error()).casefold()
    assert "wachtwoordzin" in said
    assert "wachtwoord " not in said
    assert "wachtwoord." not in said
