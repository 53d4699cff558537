"""Tests of what a command is: any value with a label, a merge key and a way to apply it."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.event import Event
from app.editing.command import Command
from app.editing.editor import Editor
from app.storage.case_file import CaseFile
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_case, an_event


@dataclass(frozen=True, slots=True, kw_only=True)
class PutEvent:
    """As small as a command can be."""

    event: Event
    label: str = "Gebeurtenis bewaard"
    merge_key: str | None = None

    def apply(self, work: UnitOfWork) -> None:
        work.put(self.event)


def test_that_a_frozen_value_is_a_command(tmp_path: Path) -> None:
    command: Command = PutEvent(event=an_event("MDO"))
    with CaseFile.create(tmp_path / "casus.casus", a_case()) as case_file:
        changes = Editor(case_file).run(command)
    assert changes is not None
    assert changes.label == "Gebeurtenis bewaard"
