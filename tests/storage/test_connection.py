"""Tests of the connection: the settings that promises rest on, and all or nothing."""

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from app.storage.case_file import CaseFile
from app.storage.cipher import CipherKey
from app.storage.connection import close, connect, driver_of, references_off, transaction
from app.storage.driver_errors import result_code
from app.storage.errors import StillReferred


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "delete"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_that_a_connection_keeps_its_promises(empty: CaseFile, pragma: str, value: object) -> None:
    assert driver_of(empty._connection).execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_that_a_file_leaves_nothing_beside_it_between_edits(empty: CaseFile, case_path: Path) -> None:
    beside = {path.name for path in case_path.parent.glob("*casus*")}
    assert beside == {case_path.name, f"~${case_path.name}.lock"}


def test_that_a_transaction_that_raises_leaves_no_trace(empty: CaseFile) -> None:
    connection = empty._connection

    def fail() -> None:
        with transaction(connection):
            connection.exec_driver_sql("INSERT INTO identity VALUES ('P1', 'party', 'P1')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not driver_of(connection).in_transaction
    found = connection.exec_driver_sql("SELECT count(*) FROM identity WHERE id = 'P1'").scalar()
    assert found == 0


def test_that_a_reference_to_nothing_is_refused_at_the_end_in_a_sentence(empty: CaseFile) -> None:
    connection = empty._connection

    def write() -> None:
        with transaction(connection):
            connection.exec_driver_sql("INSERT INTO identity VALUES ('F1', 'professional', 'F1')")
            row = ("F1", "Leerkracht", "P9", "leerkracht")
            connection.exec_driver_sql("INSERT INTO professional VALUES (?, ?, ?, ?)", row)

    with pytest.raises(StillReferred, match="functionaris mist dan een partij"):
        write()
    assert not driver_of(connection).in_transaction


def test_that_errors_hold_no_text_of_the_case(empty: CaseFile) -> None:
    connection = empty._connection
    row = ("P1", "Geheime school", None, "school", 1, 1, 0, "")
    with pytest.raises(DBAPIError) as failed, transaction(connection):
        connection.exec_driver_sql("INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    assert "Geheime school" not in str(failed.value)


def test_that_references_are_on_again_after_they_were_off(empty: CaseFile) -> None:
    driver = driver_of(empty._connection)

    def fail() -> None:
        with references_off(empty._connection):
            assert driver.execute("PRAGMA foreign_keys").fetchone() == (0,)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert driver.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_that_a_wrong_key_shows_at_once(tmp_path: Path) -> None:
    path = tmp_path / "casus.casus"
    connection = connect(path, CipherKey("goed"), create=True)
    with transaction(connection):
        connection.exec_driver_sql("CREATE TABLE t (x TEXT) STRICT")
    close(connection)
    with pytest.raises(DBAPIError) as refused:
        connect(path, CipherKey("fout"))
    assert result_code(refused.value) == 26


def test_that_a_connection_to_read_writes_nothing(empty: CaseFile, case_path: Path) -> None:
    connection = connect(case_path, None, read_only=True)
    with pytest.raises(DBAPIError) as refused, transaction(connection):
        connection.exec_driver_sql("DELETE FROM identity")
    close(connection)
    assert result_code(refused.value) == 8


def test_that_opening_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(DBAPIError):
        connect(tmp_path / "nergens.casus", None)
    assert not list(tmp_path.glob("nergens*"))
