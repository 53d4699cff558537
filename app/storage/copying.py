"""Copies a case file: as it is, page by page while it is open, or under another key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.storage.cipher import CipherKey
from app.storage.connection import driver_connection, driver_of, references_off
from app.storage.errors import FileBusy
from app.storage.whole import replacing

_BUSY = frozenset({5, 6})
"""Result codes of SQLite for a file that stayed busy for as long as a connection waits."""

_NEW_FILE = ("journal_mode = MEMORY", "synchronous = OFF")
"""A file that is thrown away unless it is complete needs no journal on the disk."""

_MARKS = ("application_id", "user_version")


def copy_case(connection: Connection, key: CipherKey | None, target: Path) -> None:
    """Copy the case of an open connection to ``target`` with the online backup of SQLite.

    The copy has the same key. Raises the errors of the driver and the system; there is never half a copy.
    """
    source = driver_of(connection)
    if source.in_transaction:
        raise RuntimeError("a case is copied between changes, not during one")
    with replacing(target) as beside:
        copy = driver_connection(beside, key, "rwc")
        try:
            source.backup(copy, progress=_GiveUpWhenBusy(target))
        finally:
            copy.close()


def export_case(connection: Connection, key: CipherKey | None, target: Path) -> None:
    """Write the case of an open connection to the new file ``target`` under ``key``.

    Without a key anybody can read it. Not inside a transaction. The caller flushes the file to
    the disk. Raises the errors of the driver.
    """
    driver = driver_of(connection)
    driver.execute(
        "ATTACH DATABASE ? AS target KEY " + ("''" if key is None else key.literal), (str(target),)
    )
    try:
        for setting in _NEW_FILE:
            driver.execute(f"PRAGMA target.{setting}")
        with references_off(connection):
            driver.execute("SELECT sqlcipher_export('target')")
        for mark in _MARKS:
            driver.execute(f"PRAGMA target.{mark} = {_mark(driver, mark):d}")
    finally:
        driver.execute("DETACH DATABASE target")


def _mark(driver: Any, name: str) -> int:
    return int(driver.execute(f"PRAGMA main.{name}").fetchone()[0])


class _GiveUpWhenBusy:
    """Ends a copy when somebody else keeps the file busy; the driver itself would try for ever."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, status: int, remaining: int, total: int) -> None:
        """Hear how the copy goes. Raises FileBusy."""
        if status in _BUSY:
            raise FileBusy(self._path)
