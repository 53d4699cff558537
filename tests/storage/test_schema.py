"""Tests of the tables as SQLAlchemy makes them."""

from pathlib import Path

from app.storage.connection import close, connect, driver_of, transaction
from app.storage.layout import all_tables
from app.storage.schema import create_tables, metadata
from app.storage.stamps import REVISION, stamp
from app.storage.upgrade import migrate


def schema_of(path: Path, *, migrated: bool) -> list[tuple[str, str, str | None]]:
    connection = connect(path, None, create=True)
    with transaction(connection):
        if migrated:
            migrate(connection, REVISION)
        else:
            create_tables(connection)
            stamp(connection)
    found = (
        driver_of(connection).execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    )
    close(connection)
    return [tuple(row) for row in found]


def test_that_the_migrations_make_exactly_the_tables_the_program_knows(tmp_path: Path) -> None:
    made = schema_of(tmp_path / "made", migrated=False)
    migrated = schema_of(tmp_path / "migrated", migrated=True)
    assert made == migrated


def test_that_every_table_is_strict_and_every_reference_has_an_index(tmp_path: Path) -> None:
    connection = connect(tmp_path / "casus.casus", None, create=True)
    with transaction(connection):
        create_tables(connection)
    driver = driver_of(connection)
    strict = {row[1] for row in driver.execute("PRAGMA table_list") if row[5] == 1}
    indexed = {name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    close(connection)
    assert {spec.name for spec in all_tables()} <= strict
    for spec in all_tables():
        for column in spec.columns[1:]:
            assert column.reference is None or f"ix_{spec.name}_{column.name}" in indexed


def test_that_references_are_looked_at_when_all_is_written() -> None:
    keys = [key for table in metadata().tables.values() for key in table.foreign_keys]
    assert keys
    assert all(key.deferrable and key.initially == "DEFERRED" for key in keys)
