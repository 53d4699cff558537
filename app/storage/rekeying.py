"""Puts a case under another passphrase, or under none: written anew beside itself, checked, then swapped."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.snapshot import CaseSnapshot
from app.storage.cipher import CipherKey
from app.storage.connection import close, connect, transaction
from app.storage.copying import export_case
from app.storage.errors import DamagedFile
from app.storage.snapshots import load_case
from app.storage.whole import replacing


def rewrite(
    connection: Connection,
    path: Path,
    old: CipherKey | None,
    new: CipherKey | None,
    expected: CaseSnapshot,
) -> None:
    """Write the open case at ``path`` anew under the new key; its connection is closed once that is done.

    Raises DamagedFile when the new file does not hold ``expected``, and the errors of the driver
    and the system; the file is then as it was.
    """
    with _wiping(path, new), replacing(path) as beside:
        _export(path, old, new, beside)
        _require_same(beside, new, expected)
        close(connection)


def rewrite_copies(copies: list[Path], old: CipherKey | None, new: CipherKey | None) -> None:
    """Put copies of a case under the new key too. One that the old key does not open is left alone."""
    for path in copies:
        with (
            contextlib.suppress(DBAPIError, dbapi2.Error, OSError),
            _wiping(path, new),
            replacing(path) as beside,
        ):
            _export(path, old, new, beside)


def _export(path: Path, old: CipherKey | None, new: CipherKey | None, beside: Path) -> None:
    """Export over a connection of its own: whatever goes wrong, that of the open case is not touched."""
    connection = connect(path, old, read_only=True)
    try:
        export_case(connection, new, beside)
    finally:
        close(connection)


def _require_same(path: Path, key: CipherKey | None, expected: CaseSnapshot) -> None:
    connection = connect(path, key, read_only=True)
    try:
        with transaction(connection):
            found = load_case(connection, path)
    finally:
        close(connection)
    if found != expected:
        raise DamagedFile(path)


@contextmanager
def _wiping(path: Path, key: CipherKey | None) -> Iterator[None]:
    """Write zeros over what was at ``path`` when a protected file has taken its place.

    Readable text then does not stay on the disk in loose blocks. Where a file cannot be replaced
    while it is open (Windows) the system alone decides what becomes of them.
    """
    if key is None or os.name == "nt":
        yield
        return
    with path.open("rb+") as old:
        yield
        left = os.fstat(old.fileno())
        if left.st_nlink == 0:
            old.write(bytes(left.st_size))
            old.flush()
            os.fsync(old.fileno())
