"""Tests of the lock beside an open case."""

import json
import os
from pathlib import Path

import pytest

from app.storage.errors import FileLocked
from app.storage.lock import CaseLock, lock_path
from tests.disks import no_file_may_grow
from tests.storage.folders import names_in
from tests.storage.test_processes import ended_process


def left_behind(path: Path, **changes: object) -> None:
    """A lock as another process left it."""
    lock = CaseLock(path)
    holder = json.loads(lock_path(path).read_text())
    lock.release()
    lock_path(path).write_text(json.dumps({**holder, "token": "anders", **changes}))


def test_that_a_lock_is_a_small_file_beside_the_case_without_its_text(case_path: Path) -> None:
    CaseLock(case_path)
    assert names_in(case_path.parent) == ["~$casus.casus.lock"]
    holder = json.loads(lock_path(case_path).read_text())
    assert set(holder) == {"pid", "began", "host", "owner", "token"}
    assert holder["pid"] == os.getpid()


def test_that_a_released_lock_is_gone(case_path: Path) -> None:
    CaseLock(case_path).release()
    assert not names_in(case_path.parent)
    CaseLock(case_path).release()


def test_that_a_case_is_locked_once_also_within_one_program(case_path: Path) -> None:
    CaseLock(case_path)
    with pytest.raises(FileLocked):
        CaseLock(case_path)


def test_that_a_living_holder_is_named(case_path: Path) -> None:
    left_behind(case_path, owner="anna")
    with pytest.raises(FileLocked) as refused:
        CaseLock(case_path)
    assert refused.value.owner == "anna"
    assert refused.value.host == json.loads(lock_path(case_path).read_text())["host"]


def test_that_the_lock_of_a_program_that_ended_is_taken_over(case_path: Path) -> None:
    left_behind(case_path, pid=ended_process(), began="")
    CaseLock(case_path).release()
    assert not names_in(case_path.parent)


def test_that_the_lock_of_another_computer_is_never_taken_over(case_path: Path) -> None:
    left_behind(case_path, host="laptop-3", pid=ended_process(), owner="bram")
    with pytest.raises(FileLocked, match="bram op laptop-3"):
        CaseLock(case_path)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 3}'])
def test_that_a_lock_nobody_finished_is_taken_over(case_path: Path, content: str) -> None:
    lock_path(case_path).write_text(content)
    CaseLock(case_path).release()
    assert not names_in(case_path.parent)


def test_that_a_lock_somebody_else_took_meanwhile_is_left_alone(case_path: Path) -> None:
    lock = CaseLock(case_path)
    other = json.loads(lock_path(case_path).read_text()) | {"token": "van een ander"}
    lock_path(case_path).write_text(json.dumps(other))
    lock.release()
    assert lock_path(case_path).exists()


def test_that_a_folder_that_is_not_there_is_reported_by_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        CaseLock(tmp_path / "nergens" / "casus.casus")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_that_a_lock_that_does_not_fit_leaves_nothing(case_path: Path) -> None:
    with no_file_may_grow(0), pytest.raises(OSError, match="large"):
        CaseLock(case_path)
    assert names_in(case_path.parent) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows says it otherwise")
def test_that_a_folder_in_the_place_of_a_lock_is_reported_by_the_system(case_path: Path) -> None:
    lock_path(case_path).mkdir()
    with pytest.raises(IsADirectoryError):
        CaseLock(case_path)
