"""Tests of putting a file in its place only when it is complete."""

from pathlib import Path

import pytest

from app.storage.whole import clear_left_overs, flush_folder, replacing
from tests.storage.folders import names_in


def test_that_a_complete_file_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "casus.casus"
    target.write_text("oud")
    with replacing(target) as beside:
        beside.write_text("nieuw")
        assert target.read_text() == "oud"
    assert target.read_text() == "nieuw"
    assert names_in(tmp_path) == ["casus.casus"]


def test_that_half_a_file_disappears_with_its_journal(tmp_path: Path) -> None:
    target = tmp_path / "casus.casus"

    def write_half() -> None:
        with replacing(target) as beside:
            beside.write_text("half")
            beside.with_name(f"{beside.name}-journal").write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert not names_in(tmp_path)


def test_that_what_an_interrupted_program_left_is_cleared(tmp_path: Path) -> None:
    target, other = tmp_path / "a[1].casus", tmp_path / "b.casus"
    for path in (target, other):
        path.write_text("casus")
        path.with_name(f"~${path.name}.0a1b2c3d.nieuw").write_text("half")
    clear_left_overs(target)
    assert names_in(tmp_path) == ["a[1].casus", "b.casus", "~$b.casus.0a1b2c3d.nieuw"]


def test_that_a_folder_that_cannot_be_flushed_is_no_error(tmp_path: Path) -> None:
    flush_folder(tmp_path / "nergens")

    assert not (tmp_path / "nergens").exists()
