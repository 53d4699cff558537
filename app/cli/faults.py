"""Which exit code and which sentence belong to something that stood in the way."""

from __future__ import annotations

import errno

from app.cli.exit_codes import ExitCode
from app.domain.errors import CaseError
from app.storage import errors as storage
from app.whole_file import CannotWrite, OutputExists


class UsageError(CaseError):
    """The command was given in a way that cannot be meant."""


class NoDisplay(CaseError):
    """A window was asked for where there is no screen."""


class CannotChange(CaseError):
    """A case that can only be read was to be changed."""


_CODES: dict[type[CaseError], ExitCode] = {
    UsageError: ExitCode.WRONG_USAGE,
    OutputExists: ExitCode.WRONG_USAGE,
    storage.FileExists: ExitCode.WRONG_USAGE,
    storage.UnusablePassphrase: ExitCode.WRONG_USAGE,
    storage.FileMissing: ExitCode.CANNOT_OPEN,
    storage.NotACaseFile: ExitCode.CANNOT_OPEN,
    storage.DamagedFile: ExitCode.CANNOT_OPEN,
    storage.NewerVersion: ExitCode.CANNOT_OPEN,
    storage.OlderVersion: ExitCode.CANNOT_OPEN,
    storage.PassphraseNeeded: ExitCode.CANNOT_OPEN,
    storage.WrongPassphrase: ExitCode.CANNOT_OPEN,
    storage.FileLocked: ExitCode.CANNOT_OPEN,
    storage.FileBusy: ExitCode.CANNOT_OPEN,
    storage.NotClosedNeatly: ExitCode.CANNOT_OPEN,
    storage.ChangedElsewhere: ExitCode.CANNOT_OPEN,
    storage.NoPermission: ExitCode.CANNOT_HERE,
    storage.ReadOnlyFolder: ExitCode.CANNOT_HERE,
    storage.NameTooLong: ExitCode.CANNOT_HERE,
    storage.FolderMissing: ExitCode.CANNOT_HERE,
    storage.OpenedReadOnly: ExitCode.CANNOT_HERE,
    storage.DiskFull: ExitCode.CANNOT_HERE,
    storage.DiskTrouble: ExitCode.CANNOT_HERE,
    CannotWrite: ExitCode.CANNOT_HERE,
    NoDisplay: ExitCode.CANNOT_HERE,
    CannotChange: ExitCode.CANNOT_HERE,
}

_SUGGESTIONS: dict[type[CaseError], str] = {
    OutputExists: "Kies een andere naam, of vervang het met --force.",
    storage.FileLocked: "Sluit de casus daar en probeer het opnieuw.",
    storage.PassphraseNeeded: "Geef haar met --passphrase-file, of met TERUGBLIK_PASSPHRASE.",
}
"""What to do on the command line, where that is something else than in the window."""


def text_of(error: CaseError) -> str:
    """What is the matter and what to do about it here."""
    own = _SUGGESTIONS.get(type(error))
    return str(error) if own is None else f"{error.sentence} {own}"


def exit_code_of(error: CaseError) -> ExitCode:
    """The exit code for an error; that of the nearest kind it belongs to."""
    return next((_CODES[kind] for kind in type(error).__mro__ if kind in _CODES), ExitCode.PROBLEMS)


def sentence_of(error: OSError) -> str:
    """What the system refused, in Dutch; the system's own words are in another language."""
    name = f" (“{error.filename}”)" if isinstance(error.filename, str) else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"Dit lukt nu niet: de schijf is vol{name}."
    if isinstance(error, PermissionError):
        return f"Dit mag hier niet: u hebt geen toegang{name}."
    if isinstance(error, FileNotFoundError):
        return f"Dit bestand of deze map is er niet{name}."
    if isinstance(error, IsADirectoryError):
        return f"Dit is een map, geen bestand{name}."
    return f"Dit lukt hier niet: de schijf of map werkt niet mee{name}."
