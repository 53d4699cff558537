"""Brings a case file of an older version up to date: a copy beside it first, then all or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from app.paths import migrations_path
from app.storage.cipher import CipherKey
from app.storage.connection import driver_of, references_off, transaction
from app.storage.copying import copy_case
from app.storage.references import broken_references, still_referred
from app.storage.stamps import FORMAT, REVISION, stamp_format


def upgrade_case(connection: Connection, path: Path, key: CipherKey | None) -> Path:
    """Upgrade the case at ``path`` on its own connection; gives the path of the copy made before.

    Raises StillReferred when the upgraded case would not be sound, and the errors of the driver
    and the system; the file is then as it was.
    """
    kept = free_name(path, date.today())  # noqa: DTZ011  # the day as the user knows it
    copy_case(connection, key, kept)
    with references_off(connection), transaction(connection):
        migrate(connection, REVISION)
        stamp_format(connection, FORMAT)
        _require_soundness(connection)
    return kept


def migrate(connection: Connection, revision: str) -> None:
    """Run the migrations up to ``revision`` inside the transaction that is open."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_path()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def free_name(path: Path, today: date) -> Path:
    """A name beside ``path`` for the copy from before an upgrade, at which nothing is yet."""
    stem = f"{path.stem}.voor-upgrade-{today:%Y%m%d}"
    found = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while found.exists():
        found = path.with_name(f"{stem}-{number}{path.suffix}")
        number += 1
    return found


def _require_soundness(connection: Connection) -> None:
    driver = driver_of(connection)
    if broken_references(driver):
        raise still_referred(driver)
