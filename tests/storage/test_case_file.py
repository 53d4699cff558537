"""Tests of a case on disk as the rest of the program sees it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import gettempdir

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.storage.backups import BackupRing
from app.storage.case_file import CaseFile
from app.storage.connection import close, connect, driver_of, transaction
from app.storage.errors import (
    BackupFailed,
    ChangedElsewhere,
    FileExists,
    FileLocked,
    FileMissing,
    OpenedReadOnly,
    ReadOnlyFolder,
    UnusablePassphrase,
    WrongPassphrase,
)
from app.storage.recognition import is_encrypted
from tests.builders import a_case, a_party, an_event
from tests.full_case import full_case
from tests.storage.folders import names_in


def add_event(case_file: CaseFile, title: str = "Gesprek") -> None:
    with case_file.unit_of_work("Gebeurtenis toegevoegd") as work:
        work.put(an_event(title))


def test_that_a_new_case_is_there_whole_and_alone(case_path: Path) -> None:
    case = full_case()
    with CaseFile.create(case_path, case.case, entities=case.each()) as case_file:
        assert case_file.snapshot == case
        assert case_file.path == case_path
        assert not case_file.is_read_only
        assert not case_file.is_encrypted
    assert names_in(case_path.parent) == ["casus.casus"]


def test_that_a_case_behind_a_passphrase_shows_nothing(case_path: Path) -> None:
    with CaseFile.create(case_path, a_case("Wisseldag"), "ge'heim \" €") as case_file:
        assert case_file.is_encrypted
        add_event(case_file, "Zeer bijzonder")
        content = case_path.read_bytes()
    assert b"Wisseldag" not in content
    assert b"bijzonder" not in content
    with CaseFile.open(case_path, "ge'heim \" €") as case_file:
        assert case_file.snapshot.case.title == "Wisseldag"


def test_that_a_new_case_never_takes_the_place_of_a_file_unasked(case_path: Path) -> None:
    case_path.write_text("van mij")
    with pytest.raises(FileExists):
        CaseFile.create(case_path, a_case())
    assert case_path.read_text() == "van mij"
    CaseFile.create(case_path, a_case(), replace=True).close()
    assert not is_encrypted(case_path)


def test_that_an_open_case_is_not_replaced(empty: CaseFile) -> None:
    with pytest.raises(FileLocked):
        CaseFile.create(empty.path, a_case("Ander"), replace=True)
    add_event(empty)


def test_that_a_missing_file_is_said(case_path: Path) -> None:
    with pytest.raises(FileMissing):
        CaseFile.open(case_path)
    assert names_in(case_path.parent) == []


def test_that_a_second_program_is_refused_and_may_read(full: CaseFile) -> None:
    with pytest.raises(FileLocked) as refused:
        CaseFile.open(full.path)
    assert refused.value.host
    with CaseFile.open(full.path, read_only=True) as reader:
        assert reader.snapshot == full.snapshot
        assert reader.is_read_only
    add_event(full)


def test_that_a_case_opened_to_read_cannot_be_changed(full: CaseFile) -> None:
    with CaseFile.open(full.path, read_only=True) as reader:
        with pytest.raises(OpenedReadOnly):
            add_event(reader)
        with pytest.raises(OpenedReadOnly):
            reader.change_passphrase("geheim")
        assert reader.snapshot == full_case()
        assert reader.integrity_problems() == []


def test_that_a_reader_does_not_wait_for_a_writer(full: CaseFile) -> None:
    with full.unit_of_work("Bezig") as work:
        work.put(a_party("P9"))
        with CaseFile.open(full.path, read_only=True) as reader:
            assert reader.snapshot == full_case()


def test_that_a_closed_case_can_be_opened_again(case_path: Path) -> None:
    case_file = CaseFile.create(case_path, a_case())
    case_file.close()
    case_file.close()
    with CaseFile.open(case_path) as again:
        add_event(again)
        assert len(again.snapshot.events) == 1


def test_that_a_case_that_cannot_be_kept_is_not_made(case_path: Path) -> None:
    with pytest.raises(InvariantError):
        CaseFile.create(case_path, a_case("Nul\0"))
    with pytest.raises(UnusablePassphrase):
        CaseFile.create(case_path, a_case(), "")
    assert names_in(case_path.parent) == []


def test_that_two_changes_at_once_are_a_fault_of_ours(empty: CaseFile) -> None:
    with empty.unit_of_work("Eerste"), pytest.raises(RuntimeError), empty.unit_of_work("Tweede"):
        pass
    add_event(empty)


def test_that_a_file_changed_behind_our_back_is_not_written_over(empty: CaseFile) -> None:
    other = connect(empty.path, None)
    with transaction(other):
        driver_of(other).execute("UPDATE case_details SET title = 'Van een ander'")
    close(other)
    before = empty.snapshot
    with pytest.raises(ChangedElsewhere):
        add_event(empty)
    assert empty.snapshot is before
    with CaseFile.open(empty.path, read_only=True) as reader:
        assert reader.snapshot.case.title == "Van een ander"
        assert not reader.snapshot.events


def test_that_a_step_brings_back_and_can_be_brought_back(full: CaseFile) -> None:
    with full.unit_of_work("Gebeurtenis verwijderd") as work:
        work.remove(EntityKind.EVENT, "G1")
    after = full.snapshot
    inverse = full.follow(work.step)
    assert full.snapshot == full_case()
    assert inverse.label == "Gebeurtenis verwijderd"
    assert inverse.touched == work.step.touched
    full.follow(inverse)
    assert full.snapshot == after


def test_that_a_passphrase_is_set_changed_and_taken_away(full: CaseFile) -> None:
    path = full.path
    for passphrase in ("eerste", "tweede '\"", None, "derde"):
        full.change_passphrase(passphrase)
        assert full.is_encrypted is is_encrypted(path) is (passphrase is not None)
        assert full.snapshot == full_case()
        add_event(full)
        with full.unit_of_work("Weg") as work:
            work.remove(EntityKind.EVENT, "G-gesprek")
    full.close()
    with pytest.raises(WrongPassphrase):
        CaseFile.open(path, "tweede '\"")
    with CaseFile.open(path, "derde") as again:
        assert again.snapshot == full_case()
        assert not again.integrity_problems()
    assert names_in(path.parent) == ["casus.casus"]


def test_that_undo_goes_on_after_another_passphrase(full: CaseFile) -> None:
    with full.unit_of_work("Weg") as work:
        work.remove(EntityKind.EVENT, "G1")
    full.change_passphrase("geheim")
    full.follow(work.step)
    assert full.snapshot == full_case()


def test_that_an_unusable_passphrase_changes_nothing(full: CaseFile) -> None:
    with pytest.raises(UnusablePassphrase):
        full.change_passphrase("")
    assert not full.is_encrypted
    add_event(full)


def test_that_the_backups_follow_the_passphrase(case_path: Path, tmp_path: Path) -> None:
    ring = BackupRing(tmp_path / "kopieën")
    with CaseFile.create(case_path, a_case("Wisseldag"), backups=ring) as case_file:
        backup = case_file.backup_now()
        assert backup is not None
        assert b"Wisseldag" in backup.path.read_bytes()
        case_file.change_passphrase("geheim")
        assert b"Wisseldag" not in backup.path.read_bytes()
        with CaseFile.open(backup.path, "geheim", read_only=True) as kept:
            assert kept.snapshot.case.title == "Wisseldag"


def test_that_a_case_without_a_place_for_backups_makes_none(empty: CaseFile) -> None:
    add_event(empty)
    assert empty.backup_now() is None
    assert empty.backup_trouble is None


def test_that_trouble_with_a_backup_does_not_stand_in_the_way(case_path: Path, tmp_path: Path) -> None:
    (tmp_path / "kopieën").write_text("hier kan geen map")
    clock = datetime.fromisoformat("2026-05-12T09:00")
    ring = BackupRing(tmp_path / "kopieën", lambda: clock)
    with CaseFile.create(case_path, a_case(), backups=ring) as case_file:
        add_event(case_file)
        assert "G-gesprek" in case_file.snapshot.events
        assert isinstance(case_file.backup_trouble, BackupFailed)
        with pytest.raises(BackupFailed, match="geen reservekopie"):
            case_file.backup_now()


def test_that_many_events_are_read_back_as_they_were(empty: CaseFile) -> None:
    event = an_event("Gesprek", fact="Lang. " * 200)
    many = [replace(event, id=f"G{n:04d}", title=f"Gesprek {n}") for n in range(400)]
    with empty.unit_of_work("Ingelezen") as work:
        work.put_all(many)
    with CaseFile.open(empty.path, read_only=True) as reader:
        assert list(reader.snapshot.events.values()) == many


@pytest.fixture
def nobodys_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which an ordinary user can read a case and write nothing."""
    folder = tmp_path / "alleen lezen"
    folder.mkdir()
    CaseFile.create(folder / "casus.casus", a_case("Leesbaar")).close()
    folder.chmod(0o555)
    (folder / "casus.casus").chmod(0o444)
    yield folder
    folder.chmod(0o755)


_AS_NOBODY = """
import os
import sys
from pathlib import Path
from app.storage.case_file import CaseFile
from app.domain.errors import CaseError
from tests.builders import a_case
path = Path(sys.argv[1])
CaseFile.create(path.parent.with_name("eerst.casus"), a_case()).close()  # imports all there is to import
if os.getuid() == 0:  # root may write everywhere
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
with CaseFile.open(path) as case_file:
    print(case_file.snapshot.case.title, case_file.is_read_only)
try:
    CaseFile.create(path.with_name("nieuw.casus"), a_case())
except CaseError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_that_a_case_in_a_read_only_folder_can_be_read(nobodys_folder: Path) -> None:
    for folder in nobodys_folder.parents:
        if folder == Path(gettempdir()):
            break
        folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(nobodys_folder / "casus.casus")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split("\n") == ["Leesbaar True", ReadOnlyFolder.__name__, ""]
    assert names_in(nobodys_folder) == ["casus.casus"]
