"""The steps from a path to a connection that can be trusted: recognise, unlock, check, bring up to date."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.storage.cipher import CipherKey, key_of_file
from app.storage.connection import close, connect, driver_of
from app.storage.driver_errors import result_code
from app.storage.errors import (
    DamagedFile,
    FolderMissing,
    NotClosedNeatly,
    OlderVersion,
    PassphraseNeeded,
    ReadOnlyFolder,
    WrongPassphrase,
)
from app.storage.lock import CaseLock
from app.storage.recognition import is_encrypted
from app.storage.stamps import FORMAT, format_of
from app.storage.upgrade import upgrade_case
from app.storage.whole import clear_left_overs

_NO_WRITING = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_FOREIGN_CODE = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"
_CODE_ERROR, _CODE_READ_ONLY, _CODE_CANNOT_OPEN, _CODE_NOT_A_DATABASE = 1, 8, 14, 26


def key_for(path: Path, passphrase: str | None) -> CipherKey | None:
    """The key for a case file, None when it has none. A passphrase for a file without one is ignored.

    Raises FileMissing, NotACaseFile, PassphraseNeeded, UnusablePassphrase or OSError.
    """
    if not is_encrypted(path):
        return None
    if passphrase is None:
        raise PassphraseNeeded(path)
    return key_of_file(path, passphrase)


@contextmanager
def lock_to_make(path: Path) -> Iterator[CaseLock]:
    """The lock for a new file, given back when the block raises.

    Raises FileLocked, ReadOnlyFolder or FolderMissing.
    """
    if not path.parent.is_dir():
        raise FolderMissing(path)
    try:
        lock = CaseLock(path)
    except OSError as error:
        if error.errno in _NO_WRITING:
            raise ReadOnlyFolder(path) from error
        raise
    with _kept(lock):
        yield lock


@contextmanager
def lock_to_open(path: Path, *, read_only: bool) -> Iterator[CaseLock | None]:
    """The lock for an existing file, given back when the block raises; None when it can only be read.

    Raises FileLocked.
    """
    lock = None if read_only else _lock_if_possible(path)
    if lock is None:
        yield None
        return
    with _kept(lock):
        clear_left_overs(path)
        yield lock


def open_case(path: Path, key: CipherKey | None, *, read_only: bool) -> Connection:
    """A connection to a sound case file of the present format.

    Raises WrongPassphrase, DamagedFile, NotACaseFile, NewerVersion, OlderVersion, or the
    errors of the driver.
    """
    connection = _unlock(path, key, read_only=read_only)
    try:
        number = format_of(connection, path)
        _refuse_foreign_code(connection, path)
        if number < FORMAT:
            _bring_up_to_date(connection, path, key, read_only=read_only)
    except BaseException:
        close(connection)
        raise
    return connection


def _unlock(path: Path, key: CipherKey | None, *, read_only: bool) -> Connection:
    try:
        return connect(path, key, read_only=read_only)
    except (DBAPIError, dbapi2.Error) as error:
        code = result_code(error)
        if code == _CODE_NOT_A_DATABASE and key is not None:
            raise WrongPassphrase(path) from error
        if code in (_CODE_NOT_A_DATABASE, _CODE_ERROR):
            raise DamagedFile(path) from error
        if read_only and code in (_CODE_READ_ONLY, _CODE_CANNOT_OPEN):
            raise NotClosedNeatly(path) from error
        raise


def _bring_up_to_date(connection: Connection, path: Path, key: CipherKey | None, *, read_only: bool) -> None:
    if read_only:
        raise OlderVersion(path)
    upgrade_case(connection, path, key)


def _refuse_foreign_code(connection: Connection, path: Path) -> None:
    """A case file holds rows only; triggers and views in it would run on opening."""
    found = driver_of(connection).execute(_FOREIGN_CODE)
    if found.fetchone() != (0,):
        raise DamagedFile(path, "er staan opdrachten in die er niet horen")


def _lock_if_possible(path: Path) -> CaseLock | None:
    if not os.access(path, os.W_OK):
        return None
    try:
        return CaseLock(path)
    except OSError as error:
        if error.errno in _NO_WRITING | _NO_ROOM:
            return None
        raise


@contextmanager
def _kept(lock: CaseLock) -> Iterator[None]:
    try:
        yield
    except BaseException:
        lock.release()
        raise
