"""An editor on a real case file with what a test needs in it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case
from app.editing.editor import Editor
from app.storage.case_file import CaseFile
from tests.builders import a_case

EditorWith = Callable[..., Editor]
"""Makes an editor on a new file: ``editor_with(entity, …, case=…)``."""


@pytest.fixture
def editor_with(tmp_path: Path) -> Iterator[EditorWith]:
    """Editors on files that are closed after the test."""
    opened: list[CaseFile] = []

    def make(*entities: Any, case: Case | None = None) -> Editor:
        path = tmp_path / f"casus-{len(opened)}.casus"
        opened.append(CaseFile.create(path, case or a_case(), entities=entities))
        return Editor(opened[-1])

    yield make
    for case_file in opened:
        case_file.close()
