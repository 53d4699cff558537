"""The safety net under every edit: a disk without room, or one that refuses to write, harms no case."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.errors import CaseError
from app.domain.event import Event
from app.editing.editor import Editor
from app.storage.backups import BackupRing, put_back
from app.storage.case_file import CaseFile
from app.storage.errors import BackupFailed, DiskFull, DiskTrouble
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_case, an_event
from tests.disks import filled_up, no_file_may_grow
from tests.full_case import full_case

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit or a disk of its own")


@dataclass(frozen=True, slots=True, kw_only=True)
class PutEvents:
    """Adds events."""

    events: tuple[Event, ...]
    label: str = "Gebeurtenissen toegevoegd"
    merge_key: str | None = None

    def apply(self, work: UnitOfWork) -> None:
        work.put_all(self.events)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes of its own; skipped where this user may not make one."""
    folder = tmp_path / "schijf"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this user may not make a disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def many_events() -> tuple[Event, ...]:
    return tuple(an_event(f"Nummer {n}", fact="Een lang verhaal. " * 200) for n in range(500))


def full_case_at(path: Path, passphrase: str | None = None) -> CaseFile:
    case = full_case()
    return CaseFile.create(path, case.case, passphrase, case.each())


def assert_unharmed(case_file: CaseFile, passphrase: str | None = None) -> None:
    """The case in memory, the case on disk and the file itself are as they were, and work goes on."""
    assert case_file.snapshot == full_case()
    assert case_file.integrity_problems() == []
    with CaseFile.open(case_file.path, passphrase, read_only=True) as reader:
        assert reader.snapshot == full_case()
    beside = [path.name for path in case_file.path.parent.iterdir() if "nieuw" in path.name]
    assert beside == []
    editor = Editor(case_file)
    assert editor.run(PutEvents(events=(an_event("Daarna"),))) is not None
    assert editor.undo() is not None


@pytest.mark.parametrize("passphrase", [None, "geheim"], ids=["open", "encrypted"])
def test_that_an_edit_that_does_not_fit_leaves_the_case_as_it_was(
    small_disk: Path, passphrase: str | None
) -> None:
    with full_case_at(small_disk / "casus.casus", passphrase) as case_file:
        editor = Editor(case_file)
        with filled_up(small_disk), pytest.raises(DiskFull) as refused:
            editor.run(PutEvents(events=many_events()))
        assert "de schijf is vol" in refused.value.sentence
        assert not editor.can_undo
        assert_unharmed(case_file, passphrase)


def test_that_undo_that_does_not_fit_can_be_done_later(small_disk: Path) -> None:
    with full_case_at(small_disk / "casus.casus") as case_file:
        editor = Editor(case_file)
        editor.run(PutEvents(events=(an_event("Kort"),)))
        with filled_up(small_disk), pytest.raises(DiskFull):
            editor.undo()
        assert editor.can_undo
        editor.undo()
        assert_unharmed(case_file)


def test_that_a_new_case_that_does_not_fit_leaves_nothing(small_disk: Path) -> None:
    path = small_disk / "casus.casus"
    with filled_up(small_disk), pytest.raises(DiskFull):
        CaseFile.create(path, a_case())
    assert list(small_disk.iterdir()) == []
    CaseFile.create(path, a_case()).close()


def test_that_another_passphrase_that_does_not_fit_leaves_the_case_as_it_was(small_disk: Path) -> None:
    with full_case_at(small_disk / "casus.casus") as case_file:
        with filled_up(small_disk), pytest.raises(DiskFull):
            case_file.change_passphrase("geheim")
        assert not case_file.is_encrypted
        assert_unharmed(case_file)


def test_that_a_backup_that_does_not_fit_stops_nobody(small_disk: Path, tmp_path: Path) -> None:
    ring = BackupRing(small_disk)
    case = full_case()
    with CaseFile.create(
        tmp_path / "casus.casus", case.case, entities=case.each(), backups=ring
    ) as case_file:
        with filled_up(small_disk):
            editor = Editor(case_file)
            assert editor.run(PutEvents(events=(an_event("Toch"),))) is not None
            assert isinstance(case_file.backup_trouble, BackupFailed)
            with pytest.raises(BackupFailed, match="casus zelf is wel bewaard"):
                case_file.backup_now()
        assert case_file.backup_now() is not None
        assert len(ring.of_all_cases()) == 1


def test_that_a_backup_put_back_on_a_full_disk_replaces_nothing(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "casus.casus"
    case = full_case()
    with CaseFile.create(
        path, case.case, entities=case.each(), backups=BackupRing(tmp_path / "kopie")
    ) as case_file:
        backup = case_file.backup_now()
    assert backup is not None
    before = path.read_bytes()
    with filled_up(small_disk), pytest.raises(DiskFull):
        put_back(backup, path)
    assert path.read_bytes() == before
    assert [found.name for found in small_disk.iterdir()] == ["casus.casus"]


def test_that_a_case_on_a_full_disk_can_still_be_read(small_disk: Path) -> None:
    path = small_disk / "casus.casus"
    full_case_at(path).close()
    with filled_up(small_disk), CaseFile.open(path) as case_file:
        assert case_file.snapshot == full_case()


@pytest.mark.parametrize("room", [0, 1, 20, 200])
def test_that_a_disk_that_refuses_to_write_leaves_the_case_as_it_was(tmp_path: Path, room: int) -> None:
    path = tmp_path / "casus.casus"
    with full_case_at(path) as case_file:
        size = path.stat().st_size
        editor = Editor(case_file)
        with no_file_may_grow(size + room * 1024), pytest.raises((DiskFull, DiskTrouble)) as refused:
            editor.run(PutEvents(events=many_events()))
        assert "blijft bewaard" in refused.value.sentence
        assert_unharmed(case_file)


@pytest.mark.parametrize("at_most", [0, 5_000, 300_000])
def test_that_whatever_is_refused_halfway_leaves_the_case_as_it_was(tmp_path: Path, at_most: int) -> None:
    ring = BackupRing(tmp_path / "kopie")
    case = full_case()
    path = tmp_path / "casus.casus"
    with CaseFile.create(path, case.case, entities=case.each(), backups=ring) as case_file:
        tries: list[Callable[[], object]] = [
            lambda: Editor(case_file).run(PutEvents(events=many_events())),
            lambda: case_file.change_passphrase("geheim"),
            case_file.backup_now,
            lambda: CaseFile.create(tmp_path / "nieuwe.casus", case.case, entities=case.each()),
        ]
        for attempt in tries:
            with no_file_may_grow(at_most), pytest.raises(CaseError):
                attempt()
        assert not (tmp_path / "nieuwe.casus").exists()
        assert ring.of_all_cases() == []
        assert_unharmed(case_file)
