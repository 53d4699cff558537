"""Exit codes and sentences for what stands in the way."""

import errno
from pathlib import Path

import pytest

from app.cli.exit_codes import ExitCode
from app.cli.faults import CannotChange, NoDisplay, UsageError, exit_code_of, sentence_of, text_of
from app.domain.errors import CaseError, InvariantError
from app.exchange.case_json import CaseJsonError
from app.storage import errors
from app.whole_file import CannotWrite, OutputExists

PATH = Path("a.casus")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("", ""), ExitCode.WRONG_USAGE),
        (OutputExists("", ""), ExitCode.WRONG_USAGE),
        (errors.FileExists(PATH), ExitCode.WRONG_USAGE),
        (errors.FileMissing(PATH), ExitCode.CANNOT_OPEN),
        (errors.DamagedFile(PATH), ExitCode.CANNOT_OPEN),
        (errors.NewerVersion(PATH), ExitCode.CANNOT_OPEN),
        (errors.WrongPassphrase(PATH), ExitCode.CANNOT_OPEN),
        (errors.FileLocked(PATH, "wie", "waar"), ExitCode.CANNOT_OPEN),
        (errors.NotACaseFile(PATH, "een zip"), ExitCode.CANNOT_OPEN),
        (errors.DiskFull(PATH), ExitCode.CANNOT_HERE),
        (errors.NoPermission(PATH), ExitCode.CANNOT_HERE),
        (errors.ReadOnlyFolder(PATH), ExitCode.CANNOT_HERE),
        (CannotWrite("", ""), ExitCode.CANNOT_HERE),
        (NoDisplay("", ""), ExitCode.CANNOT_HERE),
        (CannotChange("", ""), ExitCode.CANNOT_HERE),
        (errors.NameTooLong(PATH), ExitCode.CANNOT_HERE),
        (CaseJsonError("", ""), ExitCode.PROBLEMS),
        (InvariantError("", ""), ExitCode.PROBLEMS),
    ],
    ids=lambda value: type(value).__name__,
)
def test_that_every_error_has_its_exit_code(error: CaseError, code: ExitCode) -> None:
    assert exit_code_of(error) is code


def test_that_every_error_of_storage_is_known() -> None:
    unknown = {
        name
        for name in errors.__all__
        if name not in {"StillReferred", "BackupFailed"}
        and exit_code_of(getattr(errors, name).__new__(getattr(errors, name))) is ExitCode.PROBLEMS
    }

    assert not unknown


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "geen toegang"),
        (errno.ENOENT, "is er niet"),
        (errno.EISDIR, "een map"),
        (errno.EIO, "werkt niet mee"),
    ],
)
def test_that_what_the_system_refuses_is_told_in_dutch(number: int, expected: str) -> None:
    assert expected in sentence_of(OSError(number, "No such thing", "a.json"))
    assert "“a.json”" in sentence_of(OSError(number, "No such thing", "a.json"))
    assert "No such" not in sentence_of(OSError(number, "No such thing"))


def test_that_the_command_line_says_what_can_be_done_there() -> None:
    assert "--force" in text_of(OutputExists("", "Bestaat al.", "Vraag het."))
    assert "--passphrase-file" in text_of(errors.PassphraseNeeded(PATH))
    assert "te lezen" not in text_of(errors.FileLocked(PATH, "wie", "waar"))
    assert text_of(errors.DiskFull(PATH)) == str(errors.DiskFull(PATH))
