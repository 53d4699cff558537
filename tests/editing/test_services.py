"""What can be done to services."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import EventKind
from app.domain.ids import EventId, ServiceId
from app.domain.service import ServiceEnding, ServiceOutcome
from app.domain.when import When
from app.editing.editor import Editor
from app.editing.services import AddService, ChangeService, EndService, RemoveService
from tests.builders import a_service, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

A1, START, END = ServiceId("A1"), EventId("G1"), EventId("G2")


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        a_service("A1", start=on("1 mei 2020"), end=on("1 jul 2020")),
        an_event("Start", on("1 mei 2020"), id=START, kind=EventKind.AANBOD_START, service_id=A1),
        an_event("Einde", on("1 jul 2020"), id=END, kind=EventKind.AANBOD_EINDE, service_id=A1),
    )


def when_of(editor: Editor, event_id: EventId) -> When:
    return editor.snapshot.events[event_id].when


def test_that_a_service_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(),
        EntityKind.SERVICE,
        AddService(service=a_service("A1")),
        ChangeService(service_id=A1, changes={"name": "KIES"}),
        RemoveService(service_id=A1),
    )


def test_that_start_and_end_events_move_along(editor: Editor) -> None:
    done_and_undone(editor, ChangeService(service_id=A1, changes={"start": on("8 mei 2020")}))
    assert (when_of(editor, START), when_of(editor, END)) == (on("8 mei 2020"), on("1 jul 2020"))

    done_and_undone(editor, ChangeService(service_id=A1, changes={"end": on("8 jul 2020")}))
    assert when_of(editor, END) == on("8 jul 2020")


def test_that_a_service_with_an_end_event_does_not_run_on(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="loopt nog"):
        editor.run(ChangeService(service_id=A1, changes={"end": None}))


def test_that_an_end_without_more_is_unknown_and_no_end_means_running(editor_with: EditorWith) -> None:
    editor = editor_with(a_service("A1"))

    def now() -> tuple[ServiceOutcome, ServiceEnding]:
        return editor.snapshot.services["A1"].outcome, editor.snapshot.services["A1"].ending

    editor.run(ChangeService(service_id=A1, changes={"end": on("1 jul 2020")}))
    assert now() == (ServiceOutcome.ONBEKEND, ServiceEnding.ONBEKEND)

    editor.run(ChangeService(service_id=A1, changes={"outcome": ServiceOutcome.DOEL_BEREIKT}))
    editor.run(ChangeService(service_id=A1, changes={"end": on("2 jul 2020")}))
    assert now() == (ServiceOutcome.DOEL_BEREIKT, ServiceEnding.ONBEKEND)

    editor.run(ChangeService(service_id=A1, changes={"end": None}))
    assert now() == (ServiceOutcome.LOOPT, ServiceEnding.LOOPT)


def test_that_a_service_ends_with_an_outcome(editor_with: EditorWith) -> None:
    editor = editor_with(a_service("A1"))
    command = EndService(
        service_id=A1,
        end=on("1 jul 2020"),
        outcome=ServiceOutcome.NIET_BEREIKT,
        ending=ServiceEnding.CONTRA_INDICATIE,
    )

    service = done_and_undone(editor, command).services["A1"]

    assert (service.end, service.outcome) == (on("1 jul 2020"), ServiceOutcome.NIET_BEREIKT)
    assert command.label == "Aanbod beëindigd"
    with pytest.raises(NotFoundError):
        editor.run(ChangeService(service_id=ServiceId("A9"), changes={"name": "x"}))


def test_that_events_stay_when_their_service_goes(editor: Editor) -> None:
    case = done_and_undone(editor, RemoveService(service_id=A1))

    assert [case.events[one].service_id for one in (START, END)] == [None, None]
