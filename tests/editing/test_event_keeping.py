"""Events, the parties of their people and the dates of services stay together."""

from dataclasses import replace

import pytest

from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import Event, EventKind
from app.domain.ids import EventId, PartyId, ProfessionalId, ServiceId
from app.domain.meeting import Attendance
from app.domain.when import When
from app.editing.editor import Editor
from app.editing.event_keeping import event_of, people_at
from app.editing.events import AddEvent, ChangeEvent, MoveEvents
from tests.builders import a_meeting, a_party, a_professional, a_service, a_snapshot, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

A1, P1, F1 = ServiceId("A1"), PartyId("P1"), ProfessionalId("F1")
START, END, REPORT = EventId("G1"), EventId("G2"), EventId("G3")
PEOPLE = (a_party("P1"), a_party("P2"), a_professional("F1", "P1"), a_professional("F2", "P2"))


def border(event_id: EventId, kind: EventKind, when: When, *, locked: bool = False) -> Event:
    return an_event("Aanbod", when, id=event_id, kind=kind, service_id=A1, locked=locked)


def with_service(editor_with: EditorWith, *more: Event) -> Editor:
    return editor_with(
        a_service("A1", start=on("1 mei 2020"), end=on("1 jul 2020")),
        border(START, EventKind.AANBOD_START, on("1 mei 2020")),
        border(END, EventKind.AANBOD_EINDE, on("1 jul 2020")),
        border(REPORT, EventKind.EVALUATIE, on("1 jun 2020")),
        *more,
    )


def test_that_an_event_gone_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        event_of(a_snapshot(), "G1")


def test_that_people_stand_in_every_part_of_an_event() -> None:
    present = (Attendance(professional_id=ProfessionalId("F2")), Attendance(party_id=P1))

    assert people_at(an_event(professional_ids=(F1,), meeting=a_meeting(present=present))) == {"F1", "F2"}


def test_that_people_bring_their_party_along(editor_with: EditorWith) -> None:
    editor = editor_with(*PEOPLE)

    editor.run(AddEvent(event=an_event(id=START, party_ids=(PartyId("P2"),), professional_ids=(F1,))))
    assert editor.snapshot.events[START].party_ids == ("P2", "P1")

    editor.run(ChangeEvent(event_id=START, changes={"professional_ids": (F1, ProfessionalId("F2"))}))
    assert editor.snapshot.events[START].party_ids == ("P2", "P1")


def test_that_a_party_is_not_taken_from_under_its_people(editor_with: EditorWith) -> None:
    editor = editor_with(*PEOPLE, an_event(id=START, party_ids=(P1,), professional_ids=(F1,)))

    with pytest.raises(InvariantError, match="die partij staat er niet bij"):
        editor.run(ChangeEvent(event_id=START, changes={"party_ids": ()}))


def test_that_somebody_unknown_is_refused_and_brings_nobody(editor_with: EditorWith) -> None:
    with pytest.raises(InvariantError, match="‘F9’"):
        editor_with(*PEOPLE).run(AddEvent(event=an_event(professional_ids=(ProfessionalId("F9"),))))


def test_that_a_service_follows_its_start_and_end_event(editor_with: EditorWith) -> None:
    editor = with_service(editor_with)

    case = done_and_undone(editor, MoveEvents(event_ids=(START, END), days=7))

    assert case.services["A1"].start.earliest == case.events[START].when.earliest
    assert case.services["A1"].start.value == "2020-05-08"
    end = case.services["A1"].end
    assert end is not None
    assert end.value == "2020-07-08"


def test_that_other_events_of_the_same_border_follow_too(editor_with: EditorWith) -> None:
    twin = border(EventId("G4"), EventKind.AANBOD_START, on("1 mei 2020"))
    editor = with_service(editor_with, twin)

    editor.run(MoveEvents(event_ids=(START,), days=7))

    assert editor.snapshot.events["G4"].when == editor.snapshot.events[START].when


def test_that_other_events_of_a_service_move_alone(editor_with: EditorWith) -> None:
    editor = with_service(editor_with)
    before = editor.snapshot.services["A1"]

    editor.run(MoveEvents(event_ids=(REPORT,), days=3))

    assert editor.snapshot.services["A1"] == before


def test_that_an_event_that_becomes_a_border_must_agree(editor_with: EditorWith) -> None:
    editor = with_service(editor_with)

    with pytest.raises(InvariantError, match="het begin van het aanbod"):
        editor.run(ChangeEvent(event_id=REPORT, changes={"kind": EventKind.AANBOD_START}))


def test_that_an_event_that_leaves_its_service_moves_alone(editor_with: EditorWith) -> None:
    editor = with_service(editor_with)
    before = editor.snapshot.services["A1"]

    editor.run(ChangeEvent(event_id=START, changes={"service_id": None, "when": on("9 mei 2020")}))

    assert editor.snapshot.services["A1"] == before


def test_that_a_service_without_an_end_does_not_get_one_from_an_event(editor_with: EditorWith) -> None:
    wrong = border(END, EventKind.AANBOD_EINDE, on("1 jul 2020"))
    editor = editor_with(a_service("A1", start=on("1 mei 2020")), wrong)

    editor.run(MoveEvents(event_ids=(END,), days=1))

    assert editor.snapshot.services["A1"].end is None


def test_that_a_locked_event_does_not_move(editor_with: EditorWith) -> None:
    editor = editor_with(an_event(id=START, locked=True))

    with pytest.raises(InvariantError, match="staat vast op deze datum") as refusal:
        editor.run(MoveEvents(event_ids=(START,), days=1))
    assert refusal.value.suggestion == "Maak de gebeurtenis eerst los."

    editor.run(ChangeEvent(event_id=START, changes={"title": "Anders"}))
    editor.run(ChangeEvent(event_id=START, changes={"locked": False, "when": on("6 jan 2021")}))
    assert editor.snapshot.events[START].when == on("6 jan 2021")


def test_that_a_locked_border_holds_its_service(editor_with: EditorWith) -> None:
    locked = border(EventId("G4"), EventKind.AANBOD_START, on("1 mei 2020"), locked=True)
    editor = with_service(editor_with, locked)

    with pytest.raises(InvariantError, match="staat vast"):
        editor.run(MoveEvents(event_ids=(START,), days=7))
    assert replace(editor.snapshot.services["A1"]).start == on("1 mei 2020")
