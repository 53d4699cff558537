"""Tests of the ring of backups and of putting one back."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.storage.backup_rule import LIMIT
from app.storage.backups import Backup, BackupRing, put_back
from app.storage.case_file import CaseFile
from app.storage.errors import FileLocked, FolderMissing, NotACaseFile
from tests.builders import a_case, a_party
from tests.storage.folders import names_in


class Clock:
    """A clock on the wall that is put forward by hand."""

    def __init__(self) -> None:
        self.now = datetime.fromisoformat("2026-05-12T09:00")

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ring(tmp_path: Path, clock: Clock) -> BackupRing:
    return BackupRing(tmp_path / "reservekopieën", clock)


@pytest.fixture
def case_file(case_path: Path, ring: BackupRing) -> Iterator[CaseFile]:
    with CaseFile.create(case_path, a_case(), backups=ring) as opened:
        yield opened


def add_party(case_file: CaseFile, name: str) -> None:
    with case_file.unit_of_work("Partij toegevoegd") as work:
        work.put(a_party(name))


def parties_in(backup: Backup) -> set[str]:
    with CaseFile.open(backup.path, read_only=True) as opened:
        return set(opened.snapshot.parties)


def test_that_the_state_before_a_change_is_kept_once_an_hour(
    case_file: CaseFile, ring: BackupRing, clock: Clock
) -> None:
    for minutes in (0, 20, 20, 25, 70):
        clock.now += timedelta(minutes=minutes)
        add_party(case_file, f"P{clock.now:%H%M}")
    newest_first = ring.of_case(case_file.path)
    assert [f"{backup.made_at:%H:%M}" for backup in newest_first] == ["11:15", "10:05", "09:00"]
    assert [parties_in(backup) for backup in newest_first] == [
        {"P0900", "P0920", "P0940", "P1005"},
        {"P0900", "P0920", "P0940"},
        set(),
    ]


def test_that_the_ring_holds_no_more_than_it_should(
    case_file: CaseFile, ring: BackupRing, clock: Clock
) -> None:
    for _ in range(LIMIT + 8):
        clock.now += timedelta(hours=13)
        case_file.backup_now()
    assert len(ring.of_case(case_file.path)) == LIMIT
    assert ring.of_case(case_file.path)[0].made_at == clock.now


def test_that_a_backup_says_what_it_is_of(case_file: CaseFile, ring: BackupRing) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    assert backup.case_path == case_file.path
    assert backup.size_bytes == case_file.path.stat().st_size
    assert ring.of_all_cases() == [backup]
    assert ring.latest(case_file.path) == backup.made_at


def test_that_cases_with_one_name_in_two_folders_do_not_mix(ring: BackupRing, tmp_path: Path) -> None:
    for folder in ("een", "twee"):
        (tmp_path / folder).mkdir()
        with CaseFile.create(tmp_path / folder / "casus.casus", a_case(folder), backups=ring) as case_file:
            case_file.backup_now()
    assert len(ring.of_all_cases()) == 2
    assert len(ring.of_case(tmp_path / "een" / "casus.casus")) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_that_nobody_else_may_look_in_the_folder(case_file: CaseFile) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    assert backup.path.parent.stat().st_mode & 0o077 == 0


def test_that_strange_files_in_the_folder_are_no_backups(case_file: CaseFile, ring: BackupRing) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    (backup.path.parent / "aantekening.casus").write_text("?")
    (backup.path.parent.parent / "los bestand").write_text("?")
    assert ring.of_all_cases() == [backup]


def test_that_a_user_without_backups_has_none(ring: BackupRing, case_path: Path) -> None:
    assert ring.of_all_cases() == []
    assert ring.of_case(case_path) == []
    assert ring.latest(case_path) is None


def test_that_a_backup_can_be_put_back_and_the_replaced_file_is_kept(
    case_file: CaseFile, clock: Clock
) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    add_party(case_file, "P1")
    case_file.close()

    kept = put_back(backup, case_file.path, clock)

    assert kept == case_file.path.with_name("casus.voor-terugzetten-20260512-090000.casus")
    assert parties_in(Backup(path=kept, case_path=kept, made_at=clock.now, size_bytes=0)) == {"P1"}
    with CaseFile.open(case_file.path) as restored:
        assert not restored.snapshot.parties


def test_that_a_lost_case_can_be_put_back_where_it_was(case_file: CaseFile) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    case_file.close()
    case_file.path.unlink()
    assert put_back(backup, case_file.path) is None
    with CaseFile.open(case_file.path) as restored:
        assert restored.snapshot.case == a_case()


def test_that_nothing_is_put_back_over_an_open_case(case_file: CaseFile) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    with pytest.raises(FileLocked):
        put_back(backup, case_file.path)
    add_party(case_file, "P1")


def test_that_a_backup_that_is_no_case_is_not_put_back(case_file: CaseFile) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    backup.path.write_text("stuk")
    case_file.close()
    before = case_file.path.read_bytes()
    with pytest.raises(NotACaseFile):
        put_back(backup, case_file.path)
    assert case_file.path.read_bytes() == before


def test_that_a_folder_that_is_gone_is_said(case_file: CaseFile, tmp_path: Path) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    with pytest.raises(FolderMissing):
        put_back(backup, tmp_path / "nergens" / "casus.casus")


def test_that_no_half_files_are_left(case_file: CaseFile, tmp_path: Path) -> None:
    backup = case_file.backup_now()
    assert backup is not None
    assert names_in(backup.path.parent) == [backup.path.name, "herkomst.txt"]
