"""Writes a new case file: under another name first, so there is never half a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from app.domain.entities import Entity
from app.storage.cipher import CipherKey
from app.storage.connection import close, connect, transaction
from app.storage.layout import encode
from app.storage.schema import create_tables
from app.storage.stamps import stamp
from app.storage.statements import statements
from app.storage.tables import Rows


def write_new_case(path: Path, key: CipherKey | None, entities: Iterable[Entity]) -> None:
    """Write a case file at ``path``, in the place of what is there.

    Raises InvariantError for what cannot be kept, and the errors of the driver and the system.
    """
    rows: Rows = {}
    for entity in entities:
        encode(entity, rows)
    with replacing(path) as beside:
        connection = connect(beside, key, create=True)
        try:
            with transaction(connection):
                create_tables(connection)
                stamp(connection)
                _insert(connection, rows)
        finally:
            close(connection)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A name beside ``path`` to write to; complete, it takes the place of ``path``, else it disappears."""
    beside = path.with_name(f"~${path.name}.{secrets.token_hex(4)}.nieuw")
    journal = beside.with_name(f"{beside.name}-journal")
    try:
        yield beside
        flush_file(beside)
        beside.replace(path)
        flush_folder(path.parent)
    finally:
        for left_over in (beside, journal):
            left_over.unlink(missing_ok=True)


def flush_file(path: Path) -> None:
    """Let the system write a file to the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Let the system write the names in a folder to the disk, where that exists."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)


def _insert(connection: Connection, rows: Rows) -> None:
    for table, of_table in rows.items():
        connection.exec_driver_sql(statements()[table].insert, list(of_table.values()))
