"""Turns what the driver and the system report into the kind errors of `errors`; the one place that does."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import CaseError
from app.storage.errors import (
    DamagedFile,
    DiskFull,
    DiskTrouble,
    FileBusy,
    FileExists,
    FileMissing,
    NameTooLong,
    NoPermission,
    ReadOnlyFolder,
)

_BY_CODE: Mapping[int, Callable[[Path], CaseError]] = MappingProxyType(
    {
        3: NoPermission,  # PERM
        5: FileBusy,  # BUSY
        6: FileBusy,  # LOCKED
        8: ReadOnlyFolder,  # READONLY
        10: DiskTrouble,  # IOERR
        11: DamagedFile,  # CORRUPT
        13: DiskFull,  # FULL
        14: NoPermission,  # CANTOPEN
        23: NoPermission,  # AUTH
        26: DamagedFile,  # NOTADB
    }
)
"""Kind error by primary result code of SQLite."""

_BY_WORDS: Mapping[str, int] = MappingProxyType(
    {
        "database is locked": 5,
        "attempt to write a readonly database": 8,
        "disk I/O error": 10,
        "database disk image is malformed": 11,
        "database or disk is full": 13,
        "unable to open database file": 14,
        "file is not a database": 26,
    }
)
"""What SQLite says for a result code; these words do not change."""

_STRANGE_TABLES = 1
"""What SQLite says of a statement that does not fit the tables."""

_BY_ERRNO: Mapping[int, Callable[[Path], CaseError]] = MappingProxyType(
    {
        errno.ENOSPC: DiskFull,
        errno.EDQUOT: DiskFull,
        errno.EFBIG: DiskFull,
        errno.EACCES: NoPermission,
        errno.EPERM: NoPermission,
        errno.EROFS: ReadOnlyFolder,
        errno.ENOENT: FileMissing,
        errno.EEXIST: FileExists,
        errno.ENAMETOOLONG: NameTooLong,
    }
)


@contextmanager
def kind_errors(path: Path) -> Iterator[None]:
    """Raise what goes wrong inside as the kind error of the file at ``path``; bugs pass unchanged."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        kind = kind_error(error, path)
        if kind is None:
            raise
        raise kind from error


@contextmanager
def strange_tables_are_damage(path: Path) -> Iterator[None]:
    """Raise DamagedFile when a statement of ours does not fit the tables in the file at ``path``."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        if result_code(error) != _STRANGE_TABLES:
            raise
        raise DamagedFile(path, "de tabellen zijn anders dan verwacht") from error


def kind_error(error: BaseException, path: Path) -> CaseError | None:
    """The kind error for what the driver or the system reports; None when nobody can do anything about it."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, DiskTrouble)(path)
    make = _BY_CODE.get(result_code(error))
    return None if make is None else make(path)


def breaks_reference(error: BaseException) -> bool:
    """Whether the driver refused because a reference points at nothing."""
    return "FOREIGN KEY constraint failed" in _words(error)


def repeats_key(error: BaseException) -> bool:
    """Whether the driver refused because a key is already there."""
    return "UNIQUE constraint failed" in _words(error)


def result_code(error: BaseException | None) -> int:
    """Primary result code of SQLite in an error of the driver or of SQLAlchemy; 0 when there is none.

    A copy or an export gives its cause in words only: then the code is that of the words.
    """
    if isinstance(error, DBAPIError):
        error = error.orig
    code = int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    return code if code > 1 else _BY_WORDS.get(str(error), code)


def _words(error: BaseException) -> str:
    """What the driver says of a broken constraint: it gives no finer code, and the words never change."""
    original = error.orig if isinstance(error, DBAPIError) else error
    return str(original) if isinstance(original, dbapi2.IntegrityError) else ""
