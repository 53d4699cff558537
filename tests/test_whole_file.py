"""A file is written whole or not at all, and never over another one unasked."""

import errno
import os
from pathlib import Path

import pytest

from app.domain.errors import CaseError
from app.whole_file import CannotWrite, OutputExists, whole_file, write_whole


def _stop_halfway(target: Path, reason: type[BaseException]) -> None:
    with whole_file(target, overwrite=True) as part:
        part.write_bytes(b"half")
        raise reason


def _write_both(part: Path, target: Path) -> None:
    part.write_bytes(b"nieuw")
    target.write_bytes(b"van een ander")


def test_that_the_content_takes_the_name_when_it_is_complete(tmp_path: Path) -> None:
    target = tmp_path / "verslag ‘één’.pdf"
    with whole_file(target) as part:
        part.write_bytes(b"inhoud")
        assert not target.exists()
        assert part.parent == target.parent
    assert target.read_bytes() == b"inhoud"
    assert list(tmp_path.iterdir()) == [target]


def test_that_nothing_is_left_when_writing_stops_halfway(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    with pytest.raises(KeyboardInterrupt):
        _stop_halfway(target, KeyboardInterrupt)
    assert list(tmp_path.iterdir()) == []


def test_that_an_existing_file_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    target.write_bytes(b"oud")
    with pytest.raises(OutputExists) as refused:
        write_whole(target, b"nieuw")
    assert target.read_bytes() == b"oud"
    assert "verslag.pdf" in str(refused.value)


def test_that_a_file_that_came_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    with pytest.raises(OutputExists), whole_file(target) as part:
        _write_both(part, target)
    assert target.read_bytes() == b"van een ander"
    assert list(tmp_path.iterdir()) == [target]


def test_that_an_existing_file_is_replaced_when_asked(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    target.write_bytes(b"oud")
    write_whole(target, b"nieuw", overwrite=True)
    assert target.read_bytes() == b"nieuw"
    assert list(tmp_path.iterdir()) == [target]


def test_that_the_old_file_stays_when_replacing_it_stops_halfway(tmp_path: Path) -> None:
    target = tmp_path / "verslag.pdf"
    target.write_bytes(b"oud")
    with pytest.raises(ZeroDivisionError):
        _stop_halfway(target, ZeroDivisionError)
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "niet schrijven"),
        (errno.EIO, "werkt niet mee"),
    ],
)
def test_that_a_failing_disk_gets_its_sentence(tmp_path: Path, number: int, words: str) -> None:
    with pytest.raises(CannotWrite, match=words) as refused, whole_file(tmp_path / "a.pdf"):
        raise OSError(number, os.strerror(number))
    assert isinstance(refused.value, CaseError)
    assert list(tmp_path.iterdir()) == []


def test_that_a_device_is_not_taken_for_a_file() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no device that is always full")
    with pytest.raises(CannotWrite, match="geen gewoon bestand"):
        write_whole(Path("/dev/full"), b"x", overwrite=True)


def test_that_a_missing_folder_gets_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="map is er niet"):
        write_whole(tmp_path / "weg" / "a.pdf", b"x")


def test_that_a_name_that_is_too_long_gets_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="naam is te lang"):
        write_whole(tmp_path / ("x" * 400), b"x")


def test_that_a_folder_is_not_taken_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="geen gewoon bestand"):
        write_whole(tmp_path, b"x", overwrite=True)


def test_that_an_error_about_another_file_passes_unchanged(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "a.pdf"):
        (tmp_path / "lettertype.ttf").read_bytes()
    assert list(tmp_path.iterdir()) == []
