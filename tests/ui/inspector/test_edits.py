"""Running commands for fields: refusals come back, trouble with the file is told to the window."""

from dataclasses import dataclass

from app.domain.errors import CaseError, InvariantError
from app.editing.events import ChangeEvent
from app.storage.unit_of_work import UnitOfWork
from app.ui.inspector.edits import EventEdits
from tests.ui.inspector.stage import Stage


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A command that cannot be carried out."""

    error: CaseError
    label: str = "Niets"
    merge_key: str | None = None

    def apply(self, work: UnitOfWork) -> None:
        """Refuse."""
        raise self.error


def test_that_a_command_runs_in_the_name_of_the_inspector(stage: Stage, edits: EventEdits) -> None:
    origins = []
    stage.session.case_changed.connect(lambda changes: origins.append(changes.origin))

    assert edits.run(ChangeEvent(event_id="G-gesprek", changes={"title": "Anders"})) is None
    assert origins == [stage.inspector]
    assert edits.case.events["G-gesprek"].title == "Anders"


def test_that_a_refusal_is_given_back_and_not_told_to_the_window(stage: Stage, edits: EventEdits) -> None:
    told: list[CaseError] = []
    stage.session.problem_raised.connect(told.append)
    error = InvariantError("Kan niet", "Dit kan niet.")

    assert edits.run(Refused(error=error)) is error
    assert told == []


def test_that_trouble_with_the_file_is_told_to_the_window(stage: Stage, edits: EventEdits) -> None:
    told: list[CaseError] = []
    stage.session.problem_raised.connect(told.append)
    error = CaseError("Opslaan lukt nu niet", "De schijf is vol.")

    assert edits.run(Refused(error=error)) is error
    assert told == [error]


def test_that_it_only_goes_to_events_that_are_there(stage: Stage, edits: EventEdits) -> None:
    stage.show("G-gesprek")
    edits.go_to("G-weg")
    assert stage.state.current_id == "G-gesprek"

    edits.go_to("G-mdo")
    assert stage.state.current_id == "G-mdo"
