"""Tests of looking whether the file itself is sound."""

from pathlib import Path

from app.domain.problems import Severity
from app.storage.case_file import CaseFile
from app.storage.connection import driver_of, references_off, transaction
from tests.full_case import full_case


def test_that_a_sound_file_has_no_problems(full: CaseFile) -> None:
    assert full.integrity_problems() == []


def test_that_a_sound_file_behind_a_passphrase_has_no_problems(case_path: Path) -> None:
    case = full_case()
    with CaseFile.create(case_path, case.case, "geheim", case.each()) as case_file:
        assert case_file.integrity_problems() == []


def test_that_a_lost_party_is_a_problem_in_words(full: CaseFile) -> None:
    with references_off(full._connection), transaction(full._connection):
        driver_of(full._connection).execute("DELETE FROM party WHERE id = 'P3'")
    problems = full.integrity_problems()
    assert {problem.severity for problem in problems} == {Severity.FOUT}
    assert {problem.code for problem in problems} == {"verwijzing"}
    assert any("mist een partij" in problem.message for problem in problems)


def test_that_a_damaged_page_is_a_problem(full: CaseFile, case_path: Path) -> None:
    full.close()
    page = page_of(case_path, "ix_event_party_party_id")
    with case_path.open("rb+") as file:
        file.seek((page - 1) * 4096 + 8)
        file.write(bytes(4000))
    with CaseFile.open(case_path) as damaged:
        problems = damaged.integrity_problems()
    assert problems
    assert "bestand" in {problem.code for problem in problems}


def test_that_a_damaged_page_behind_a_passphrase_is_a_problem(case_path: Path) -> None:
    case = full_case()
    with CaseFile.create(case_path, case.case, "geheim", case.each()) as case_file:
        root = page_in(case_file, "ix_event_party_party_id")
    with case_path.open("rb+") as file:
        file.seek((root - 1) * 4096 + 100)
        file.write(b"stuk")
    with CaseFile.open(case_path, "geheim") as damaged:
        assert "bestand" in {problem.code for problem in damaged.integrity_problems()}


def page_of(path: Path, name: str) -> int:
    with CaseFile.open(path, read_only=True) as case_file:
        return page_in(case_file, name)


def page_in(case_file: CaseFile, name: str) -> int:
    """The page on which an index begins."""
    found = driver_of(case_file._connection).execute(
        "SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)
    )
    return int(found.fetchone()[0])
