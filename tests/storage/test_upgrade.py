"""Tests of bringing an older case up to date, and of opening what earlier versions made."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from app.storage.connection import close, connect, driver_of, references_off, transaction
from app.storage.driver_errors import kind_errors
from app.storage.errors import DamagedFile, NoPermission, StillReferred
from app.storage.stamps import FORMAT, format_of
from app.storage.upgrade import free_name, upgrade_case
from tests.full_case import full_case
from tests.storage.folders import names_in
from tests.storage.rows import dump

FILES = Path(__file__).parent.parent / "files"
TODAY = f"{date.today():%Y%m%d}"  # noqa: DTZ011  # the day as the user knows it


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A case file of the first format."""
    return Path(shutil.copy(FILES / "0.0.casus", tmp_path / "Wisseldag.casus"))


@pytest.mark.parametrize(
    ("name", "passphrase"), [("0.0.casus", None), ("0.1.casus", None), ("0.1-wachtwoord.casus", "wisseldag")]
)
def test_that_a_file_of_every_released_format_opens_with_everything_in_it(
    tmp_path: Path, name: str, passphrase: str | None
) -> None:
    path = Path(shutil.copy(FILES / name, tmp_path / name))
    with CaseFile.open(path, passphrase) as case_file:
        assert case_file.snapshot == full_case()
        assert case_file.integrity_problems() == []


def test_that_every_file_in_the_collection_is_tried() -> None:
    assert sorted(path.name for path in FILES.glob("*.casus")) == [
        "0.0.casus",
        "0.1-wachtwoord.casus",
        "0.1.casus",
    ]


def test_that_an_upgraded_file_is_like_a_new_one(older: Path, tmp_path: Path) -> None:
    case = full_case()
    with (
        CaseFile.open(older) as upgraded,
        CaseFile.create(tmp_path / "nieuw.casus", case.case, entities=case.each()) as new,
    ):
        assert schema_of(upgraded) == schema_of(new)
        assert dump(upgraded) == dump(new)
        assert format_of(upgraded._connection, older) == FORMAT


def schema_of(case_file: CaseFile) -> list[tuple[str, str]]:
    found = driver_of(case_file._connection).execute("SELECT name, sql FROM sqlite_master ORDER BY name")
    return [tuple(row) for row in found]


def test_that_the_file_from_before_is_kept_beside_it(older: Path) -> None:
    before = older.read_bytes()
    CaseFile.open(older).close()
    assert names_in(older.parent) == ["Wisseldag.casus", f"Wisseldag.voor-upgrade-{TODAY}.casus"]
    kept = connect(older.with_name(f"Wisseldag.voor-upgrade-{TODAY}.casus"), None, read_only=True)
    assert format_of(kept, older) == 1
    close(kept)
    assert older.read_bytes() != before


def test_that_a_kept_file_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "Wisseldag.casus"
    day = date.fromisoformat("2026-05-12")
    names = []
    for _ in range(3):
        kept = free_name(path, day)
        kept.touch()
        names.append(kept.name)
    assert names == [
        "Wisseldag.voor-upgrade-20260512.casus",
        "Wisseldag.voor-upgrade-20260512-2.casus",
        "Wisseldag.voor-upgrade-20260512-3.casus",
    ]


def test_that_a_present_file_is_left_alone(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "0.1.casus", tmp_path / "Wisseldag.casus"))
    before = path.read_bytes()
    CaseFile.open(path).close()
    assert path.read_bytes() == before
    assert names_in(tmp_path) == ["Wisseldag.casus"]


def test_that_a_failing_upgrade_leaves_the_file_as_it_was(older: Path) -> None:
    spoil(older, "CREATE TABLE ix_link_from_id (x TEXT) STRICT")  # in the way of an index of 0002
    before = older.read_bytes()
    with pytest.raises(DamagedFile):
        CaseFile.open(older)
    assert older.read_bytes() == before
    assert f"~${older.name}.lock" not in names_in(older.parent)


def test_that_an_upgrade_of_an_unsound_case_is_refused(older: Path) -> None:
    spoil(older, "DELETE FROM party WHERE id = 'P3'")
    before = older.read_bytes()
    with pytest.raises(StillReferred):
        CaseFile.open(older)
    assert older.read_bytes() == before


def test_that_an_upgrade_without_a_place_for_the_copy_changes_nothing(older: Path) -> None:
    connection = connect(older, None)
    before = older.read_bytes()
    nowhere = older.parent / "nergens" / "Wisseldag.casus"
    with pytest.raises(NoPermission), kind_errors(older):
        upgrade_case(connection, nowhere, None)
    close(connection)
    assert older.read_bytes() == before


def spoil(path: Path, statement: str) -> None:
    connection = connect(path, None)
    with references_off(connection), transaction(connection):
        driver_of(connection).execute(statement)
    close(connection)
