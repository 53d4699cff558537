"""The marks in a file that say it is a case, and of which format."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from app.storage.connection import driver_of
from app.storage.errors import NewerVersion, NotACaseFile

APPLICATION_ID = 0x43617375
"""Marks a file as a case file ("Casu")."""

FORMAT = 2
"""The format this version writes: the number of its last migration."""

REVISION = f"{FORMAT:04d}"
"""The name of that migration."""


def stamp(connection: Connection) -> None:
    """Mark a new file as a case of the present format."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (\n"
        "\tversion_num VARCHAR(32) NOT NULL, \n"
        "\tCONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n"
        ")"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
    stamp_format(connection, FORMAT)


def stamp_format(connection: Connection, number: int) -> None:
    """Mark the file as a case of format ``number``."""
    connection.exec_driver_sql(f"PRAGMA user_version = {number:d}")


def format_of(connection: Connection, path: Path) -> int:
    """The format of the case. Raises NotACaseFile, or NewerVersion when this program cannot know it."""
    driver = driver_of(connection)
    if driver.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        raise NotACaseFile(path, "een databank van een ander programma")
    number = int(driver.execute("PRAGMA user_version").fetchone()[0])
    if number > FORMAT:
        raise NewerVersion(path)
    return number
