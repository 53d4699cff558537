"""Writes a new case file: under another name first, so there is never half a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection

from app.domain.case import Case
from app.domain.entities import Entity
from app.storage.cipher import CipherKey
from app.storage.connection import close, connect, transaction
from app.storage.layout import encode
from app.storage.schema import create_tables
from app.storage.stamps import stamp
from app.storage.statements import statements
from app.storage.tables import Rows
from app.storage.whole import replacing


def write_new_case(path: Path, key: CipherKey | None, case: Case, entities: Iterable[Entity]) -> None:
    """Write a case file at ``path``, in the place of what is there.

    ``entities`` may be all of a snapshot: a case among them is passed over.

    Raises InvariantError for what cannot be kept, and the errors of the driver and the system.
    """
    rows: Rows = {}
    encode(case, rows)
    for entity in entities:
        if not isinstance(entity, Case):
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


def _insert(connection: Connection, rows: Rows) -> None:
    for table, of_table in rows.items():
        connection.exec_driver_sql(statements()[table].insert, list(of_table.values()))
