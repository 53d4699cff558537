"""Opens the one connection to a case file, with every setting the promises of the program rest on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.storage.cipher import CipherKey
from app.storage.driver_errors import breaks_reference
from app.storage.references import still_referred

_BUSY_SECONDS = 3.0
_STATEMENTS = 512
"""Prepared statements the driver keeps: more than this program has."""

_WRITING = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA secure_delete = ON",
)
_SAFETY = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
)


def connect(
    path: Path, key: CipherKey | None, *, read_only: bool = False, create: bool = False
) -> Connection:
    """A connection that begins its transactions itself and never opens a second one.

    No text of the case gets into its errors. Raises the errors of the driver; a wrong key
    shows here, because the first page is read.
    """

    def creator() -> Any:
        return driver_connection(path, key, _mode(read_only=read_only, create=create))

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=creator, poolclass=StaticPool, hide_parameters=True
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine.connect()


def close(connection: Connection) -> None:
    """Close a connection and what keeps it."""
    engine = connection.engine
    connection.close()
    engine.dispose()


def driver_of(connection: Connection) -> Any:
    """The connection of the driver below."""
    return connection.connection.driver_connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing: committed at the end, rolled back when anything raises, also the commit itself.

    Raises StillReferred when a reference points at nothing at the end.
    """
    driver = driver_of(connection)
    begun = connection.begin()
    try:
        yield
        begun.commit()
    except BaseException as error:
        explained = still_referred(driver) if breaks_reference(error) else None
        begun.close()
        if driver.in_transaction:
            driver.rollback()
        if explained is not None:
            raise explained from error
        raise


@contextmanager
def references_off(connection: Connection) -> Iterator[None]:
    """Let references neither act nor be checked, for a transaction inside the block.

    Only where every row is put in its place by hand and the result is known to be sound.
    """
    driver = driver_of(connection)
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")
        _require_references(driver)


def _mode(*, read_only: bool, create: bool) -> str:
    if read_only:
        return "ro"
    return "rwc" if create else "rw"


def driver_connection(path: Path, key: CipherKey | None, mode: str) -> Any:
    """A connection of the driver; ``mode`` is ro, rw or rwc (make the file). Raises its errors."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    driver = dbapi2.connect(
        uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None, cached_statements=_STATEMENTS
    )
    try:
        driver.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            driver.execute(f"PRAGMA key = {key.literal}")
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in _SAFETY if mode == "ro" else (*_SAFETY, *_WRITING):
            driver.execute(pragma)
        _require_references(driver)
    except BaseException:
        driver.close()
        raise
    return driver


def _require_references(driver: Any) -> None:
    """A driver built without references would lose what the program promises about them."""
    if driver.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("foreign keys are off")
