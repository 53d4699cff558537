"""Tests of the steps from a path to a connection that can be trusted."""

import shutil
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from app.storage.connection import close, connect, driver_connection, driver_of, transaction
from app.storage.errors import (
    DamagedFile,
    FileLocked,
    FolderMissing,
    NewerVersion,
    NotACaseFile,
    NotClosedNeatly,
    OlderVersion,
    PassphraseNeeded,
    UnusablePassphrase,
    WrongPassphrase,
)
from app.storage.opening import key_for, lock_to_make, lock_to_open
from app.storage.stamps import FORMAT
from tests.builders import a_case
from tests.full_case import full_case
from tests.storage.folders import names_in


def run_in(path: Path, *statements: str) -> None:
    """Run statements in a case file as another program could."""
    connection = connect(path, None)
    with transaction(connection):
        for statement in statements:
            driver_of(connection).execute(statement)
    close(connection)


@pytest.fixture
def closed(case_path: Path) -> Path:
    case = full_case()
    CaseFile.create(case_path, case.case, entities=case.each()).close()
    return case_path


@pytest.fixture
def encrypted(case_path: Path) -> Path:
    CaseFile.create(case_path, a_case(), "geheim").close()
    return case_path


def test_that_a_passphrase_for_an_open_file_is_not_needed(closed: Path) -> None:
    assert key_for(closed, None) is None
    assert key_for(closed, "overbodig") is None


def test_that_a_passphrase_is_asked_for_and_checked(encrypted: Path) -> None:
    with pytest.raises(PassphraseNeeded):
        CaseFile.open(encrypted)
    with pytest.raises(WrongPassphrase):
        CaseFile.open(encrypted, "Geheim")
    with pytest.raises(UnusablePassphrase):
        CaseFile.open(encrypted, "")
    CaseFile.open(encrypted, "geheim").close()
    assert names_in(encrypted.parent) == ["casus.casus"]


def test_that_a_wrong_passphrase_says_nothing_on_the_terminal(
    encrypted: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(WrongPassphrase):
        CaseFile.open(encrypted, "fout")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("size", [10, 4096, 50_000])
def test_that_a_file_cut_short_is_called_damaged(closed: Path, size: int) -> None:
    closed.write_bytes(closed.read_bytes()[:size])
    with pytest.raises((DamagedFile, NotACaseFile)):
        CaseFile.open(closed)


def test_that_a_file_with_a_spoiled_page_is_called_damaged(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[4096 + 100 : 40 * 4096] = bytes(39 * 4096 - 100)
    closed.write_bytes(content)
    with pytest.raises(DamagedFile):
        CaseFile.open(closed)


def test_that_a_spoiled_page_behind_a_passphrase_is_called_damaged(encrypted: Path) -> None:
    content = bytearray(encrypted.read_bytes())
    content[4096 + 100 : 40 * 4096] = bytes(39 * 4096 - 100)
    encrypted.write_bytes(content)
    with pytest.raises(DamagedFile):
        CaseFile.open(encrypted, "geheim")


def test_that_a_newer_file_is_refused_and_unharmed(closed: Path) -> None:
    run_in(closed, f"PRAGMA user_version = {FORMAT + 1}")
    before = closed.read_bytes()
    with pytest.raises(NewerVersion):
        CaseFile.open(closed)
    assert closed.read_bytes() == before
    assert names_in(closed.parent) == ["casus.casus"]


def test_that_an_older_file_cannot_be_opened_to_read_only(closed: Path) -> None:
    run_in(closed, "PRAGMA user_version = 1")
    with pytest.raises(OlderVersion):
        CaseFile.open(closed, read_only=True)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER boos AFTER INSERT ON event BEGIN DELETE FROM party; END",
        "CREATE VIEW blik AS SELECT 1",
    ],
)
def test_that_a_file_that_brings_its_own_orders_is_refused(closed: Path, statement: str) -> None:
    run_in(closed, statement)
    with pytest.raises(DamagedFile, match="opdrachten"):
        CaseFile.open(closed)


def test_that_a_lock_is_given_back_when_opening_fails(case_path: Path) -> None:
    def fail() -> None:
        with lock_to_make(case_path):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names_in(case_path.parent) == []


def test_that_a_file_is_locked_when_opened_to_change_and_not_when_opened_to_read(closed: Path) -> None:
    with lock_to_open(closed, read_only=True) as lock:
        assert lock is None
    with lock_to_open(closed, read_only=False) as lock:
        assert lock is not None
        with pytest.raises(FileLocked):
            CaseFile.open(closed)
        lock.release()


def test_that_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match="nergens"):
        CaseFile.create(tmp_path / "nergens" / "casus.casus", a_case())


@pytest.fixture
def interrupted(closed: Path, tmp_path: Path) -> Path:
    """A case as it is left when the power goes out in the middle of a change."""
    driver = driver_connection(closed, None, "rw")
    driver.execute("PRAGMA cache_size = 1")  # so that half of the change is in the file already
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE event SET fact = printf('%5000d', 1)")
    driver.execute("UPDATE party SET description = printf('%9000d', 1)")
    folder = tmp_path / "na de storing"
    folder.mkdir()
    for name in ("casus.casus", "casus.casus-journal"):
        shutil.copy(closed.with_name(name), folder / name)
    driver.rollback()
    driver.close()
    return folder / "casus.casus"


def test_that_half_a_change_is_taken_back_on_opening(interrupted: Path) -> None:
    with CaseFile.open(interrupted) as case_file:
        assert case_file.snapshot == full_case()
        assert case_file.integrity_problems() == []
    assert names_in(interrupted.parent) == ["casus.casus"]


def test_that_half_a_change_is_never_shown_to_who_can_only_read(interrupted: Path) -> None:
    with pytest.raises(NotClosedNeatly, match="-journal"):
        CaseFile.open(interrupted, read_only=True)


def test_that_what_an_interrupted_program_left_is_cleared_on_opening(closed: Path) -> None:
    left_over = closed.with_name("~$casus.casus.0a1b2c3d.nieuw")
    left_over.write_text("half")
    CaseFile.open(closed, read_only=True).close()
    assert left_over.exists()
    CaseFile.open(closed).close()
    assert not left_over.exists()
