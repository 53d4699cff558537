"""An open case file in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.case_file import CaseFile
from tests.builders import a_case
from tests.full_case import full_case


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    """Where a case file may be made."""
    return tmp_path / "casus.casus"


@pytest.fixture
def empty(case_path: Path) -> Iterator[CaseFile]:
    """An open case with nothing in it."""
    with CaseFile.create(case_path, a_case()) as case_file:
        yield case_file


@pytest.fixture
def full(case_path: Path) -> Iterator[CaseFile]:
    """An open case with everything in it."""
    case = full_case()
    with CaseFile.create(case_path, case.case, entities=case.each()) as case_file:
        yield case_file
