"""Tests of the marks that say a file is a case, and of which format."""

from pathlib import Path

import pytest

from app.paths import migrations_path
from app.storage.case_file import CaseFile
from app.storage.connection import close, connect, transaction
from app.storage.errors import NewerVersion, NotACaseFile
from app.storage.stamps import APPLICATION_ID, FORMAT, REVISION, format_of, stamp, stamp_format


def test_that_a_new_file_is_stamped(empty: CaseFile, case_path: Path) -> None:
    assert format_of(empty._connection, case_path) == FORMAT
    found = empty._connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    assert found == REVISION
    assert case_path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


def test_that_the_format_is_the_number_of_the_last_migration() -> None:
    migrations = sorted(path.name for path in (migrations_path() / "versions").glob("[0-9]*.py"))
    assert migrations[-1].startswith(f"{REVISION}_")
    assert len(migrations) == FORMAT


def test_that_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "boekhouding.casus"
    connection = connect(path, None, create=True)
    with transaction(connection):
        connection.exec_driver_sql("CREATE TABLE factuur (nummer TEXT) STRICT")
    with pytest.raises(NotACaseFile, match="ander programma"):
        format_of(connection, path)
    close(connection)


def test_that_a_newer_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "casus.casus"
    connection = connect(path, None, create=True)
    with transaction(connection):
        stamp(connection)
        stamp_format(connection, FORMAT + 1)
    with pytest.raises(NewerVersion, match="nieuwere versie"):
        format_of(connection, path)
    close(connection)
