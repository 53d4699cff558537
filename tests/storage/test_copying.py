"""Tests of copying a case, as it is and under another key."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.storage.case_file import CaseFile
from app.storage.cipher import CipherKey
from app.storage.connection import driver_connection, driver_of
from app.storage.copying import copy_case, export_case
from app.storage.errors import FileBusy
from app.storage.recognition import is_encrypted
from tests.builders import a_case
from tests.full_case import full_case
from tests.storage.folders import names_in
from tests.storage.rows import dump


def test_that_a_copy_of_an_open_case_is_the_case(full: CaseFile, tmp_path: Path) -> None:
    target = tmp_path / "kopie.casus"
    copy_case(full._connection, None, target)
    with CaseFile.open(target) as copy:
        assert dump(copy) == dump(full)


def test_that_a_copy_opens_with_the_same_passphrase(case_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopie.casus"
    with CaseFile.create(case_path, a_case(), "geheim") as case_file:
        copy_case(case_file._connection, case_file._key, target)
    assert is_encrypted(target)
    with CaseFile.open(target, "geheim") as copy:
        assert copy.snapshot.case == a_case()


def test_that_a_copy_that_cannot_be_made_leaves_nothing(full: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(dbapi2.OperationalError):
        copy_case(full._connection, None, tmp_path / "nergens" / "kopie.casus")
    assert "nergens" not in names_in(tmp_path)


@pytest.mark.parametrize("key", [None, CipherKey("geheim")])
def test_that_an_export_holds_every_row_and_every_mark(
    full: CaseFile, tmp_path: Path, key: CipherKey | None
) -> None:
    target = tmp_path / "ander %20'.casus"
    export_case(full._connection, key, target)
    assert is_encrypted(target) is (key is not None)
    with CaseFile.open(target, None if key is None else "geheim") as copy:
        assert dump(copy) == dump(full)
        assert copy.snapshot == full_case()
        assert not copy.integrity_problems()


def test_that_references_work_again_after_an_export(full: CaseFile, tmp_path: Path) -> None:
    export_case(full._connection, None, tmp_path / "ander.casus")
    driver = driver_of(full._connection)
    assert driver.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert [row[1] for row in driver.execute("PRAGMA database_list")] == ["main", "temp"]


def test_that_a_case_is_not_copied_in_the_middle_of_a_change(full: CaseFile, tmp_path: Path) -> None:
    with full.unit_of_work("Bezig"), pytest.raises(RuntimeError):
        copy_case(full._connection, None, tmp_path / "kopie.casus")


def test_that_a_copy_does_not_wait_for_ever_for_a_busy_file(full: CaseFile, tmp_path: Path) -> None:
    driver_of(full._connection).execute("PRAGMA busy_timeout = 0")
    other = driver_connection(full.path, None, "rw")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(FileBusy):
        copy_case(full._connection, None, tmp_path / "kopie.casus")
    other.rollback()
    other.close()
    assert "kopie.casus" not in names_in(tmp_path)
