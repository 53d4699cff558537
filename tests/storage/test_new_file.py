"""Tests of writing a new case file."""

from pathlib import Path

import pytest

from app.domain.errors import InvariantError
from app.storage.case_file import CaseFile
from app.storage.errors import StillReferred
from app.storage.new_file import write_new_case
from tests.builders import a_case, an_event
from tests.full_case import full_case
from tests.storage.folders import names_in


def test_that_a_whole_case_is_written_at_once(case_path: Path) -> None:
    case = full_case()
    write_new_case(case_path, None, case.case, case.each())
    assert names_in(case_path.parent) == ["casus.casus"]
    with CaseFile.open(case_path) as case_file:
        assert case_file.snapshot == case


def test_that_a_case_that_cannot_be_kept_leaves_nothing(case_path: Path) -> None:
    with pytest.raises(InvariantError):
        write_new_case(case_path, None, a_case(), [an_event("Nul\0")])
    with pytest.raises(StillReferred):
        write_new_case(case_path, None, a_case(), [an_event("MDO", party_ids=("P9",))])
    assert names_in(case_path.parent) == []


def test_that_a_case_that_cannot_be_kept_leaves_what_was_there(case_path: Path) -> None:
    write_new_case(case_path, None, a_case("Eerst"), [])
    before = case_path.read_bytes()
    with pytest.raises(InvariantError):
        write_new_case(case_path, None, a_case("Daarna"), [an_event("Nul\0")])
    assert case_path.read_bytes() == before
