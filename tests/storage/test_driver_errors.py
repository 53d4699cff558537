"""Tests of turning reports of the driver and the system into sentences."""

import errno
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.domain.errors import CaseError
from app.storage import errors
from app.storage.driver_errors import kind_error, kind_errors, result_code

_PATH = Path("Wisseldag.casus")


class Reported(dbapi2.OperationalError):  # type: ignore[misc]  # the driver has no types
    """What the driver raises, with a code of SQLite."""

    def __init__(self, code: int, words: str = "reported") -> None:
        super().__init__(words)
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (13, errors.DiskFull),
        (10, errors.DiskTrouble),
        (778, errors.DiskTrouble),
        (5, errors.FileBusy),
        (261, errors.FileBusy),
        (8, errors.ReadOnlyFolder),
        (1032, errors.ReadOnlyFolder),
        (11, errors.DamagedFile),
        (26, errors.DamagedFile),
        (14, errors.NoPermission),
    ],
)
def test_that_a_code_of_the_driver_has_its_sentence(code: int, expected: type[CaseError]) -> None:
    with pytest.raises(expected), kind_errors(_PATH):
        raise Reported(code)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.DiskFull),
        (errno.EFBIG, errors.DiskFull),
        (errno.EACCES, errors.NoPermission),
        (errno.EROFS, errors.ReadOnlyFolder),
        (errno.ENOENT, errors.FileMissing),
        (errno.EEXIST, errors.FileExists),
        (errno.ENAMETOOLONG, errors.NameTooLong),
        (errno.EIO, errors.DiskTrouble),
        (0, errors.DiskTrouble),
    ],
)
def test_that_a_report_of_the_system_has_its_sentence(number: int, expected: type[CaseError]) -> None:
    with pytest.raises(expected), kind_errors(_PATH):
        raise OSError(number, "reported")


def test_that_a_fault_of_ours_is_not_dressed_up() -> None:
    syntax = Reported(1)
    assert kind_error(syntax, _PATH) is None
    with pytest.raises(Reported), kind_errors(_PATH):
        raise syntax
    with pytest.raises(ZeroDivisionError), kind_errors(_PATH):
        raise ZeroDivisionError


def test_that_a_kind_error_passes_unchanged() -> None:
    error = errors.FileMissing(_PATH)
    with pytest.raises(errors.FileMissing) as passed, kind_errors(Path("anders.casus")):
        raise error
    assert passed.value is error


def test_that_an_error_without_a_code_has_none() -> None:
    assert result_code(None) == 0
    assert result_code(ValueError()) == 0


@pytest.mark.parametrize("code", [0, 1])
def test_that_a_cause_in_words_only_is_understood(code: int) -> None:
    said = Reported(code, "database or disk is full")
    assert result_code(said) == 13
    assert isinstance(kind_error(said, _PATH), errors.DiskFull)


def test_that_the_words_are_those_of_the_driver() -> None:
    driver = dbapi2.connect(":memory:", isolation_level=None)
    driver.execute("PRAGMA max_page_count = 1")
    with pytest.raises(dbapi2.OperationalError, match=r"^database or disk is full$"):
        driver.executescript("CREATE TABLE a (x); CREATE TABLE b (x);")
    driver.close()
