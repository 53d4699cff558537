"""Meetings."""

import pytest

from app.domain.errors import NotFoundError
from app.domain.ids import EventId, PartyId, ProfessionalId
from app.domain.meeting import Attendance, MeetingKind, SharedAnalysis
from app.editing.editor import Editor
from app.editing.meetings import ChangeMeeting, MakeMdo, MakeMeeting, RemoveMeeting, meeting_of
from tests.builders import a_meeting, a_party, a_professional, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, F1 = EventId("G1"), ProfessionalId("F1")


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    event = an_event(id=G1, party_ids=(PartyId("P1"),), professional_ids=(F1,))
    return editor_with(a_party("P1"), a_professional("F1", "P1"), event)


def test_that_an_event_becomes_an_mdo_with_those_who_were_at_it(editor: Editor) -> None:
    event = done_and_undone(editor, MakeMdo(event_id=G1)).events[G1]

    assert event.is_mdo
    assert meeting_of(event).present == (Attendance(professional_id=F1),)
    assert editor.undo_label == "MDO vastgelegd"


def test_that_a_meeting_becomes_an_mdo_and_keeps_what_was_known(editor_with: EditorWith) -> None:
    meeting = a_meeting("M1", MeetingKind.BILATERAAL, shared_analysis=SharedAnalysis.DEELS)
    editor = editor_with(an_event(id=G1, meeting=meeting))

    made = meeting_of(done_and_undone(editor, MakeMdo(event_id=G1)).events[G1])

    assert (made.id, made.kind, made.shared_analysis) == ("M1", MeetingKind.MDO, SharedAnalysis.DEELS)
    assert editor.run(MakeMdo(event_id=G1)) is None


def test_that_a_meeting_of_any_kind_is_made_changed_and_taken_away(editor: Editor) -> None:
    make = MakeMeeting(event_id=G1, kind=MeetingKind.RONDETAFEL)
    assert meeting_of(done_and_undone(editor, make).events[G1]).kind is MeetingKind.RONDETAFEL

    change = ChangeMeeting(event_id=G1, changes={"shared_analysis": SharedAnalysis.JA})
    assert meeting_of(done_and_undone(editor, change).events[G1]).shared_analysis is SharedAnalysis.JA

    remove = RemoveMeeting(event_id=G1)
    assert done_and_undone(editor, remove).events[G1].meeting is None
    assert [make.label, change.label, remove.label] == [
        "Overleg vastgelegd",
        "Overleg gewijzigd",
        "Overleg verwijderd",
    ]


def test_that_without_a_meeting_there_is_nothing_to_change(editor: Editor) -> None:
    with pytest.raises(NotFoundError, match="geen overleg"):
        editor.run(ChangeMeeting(event_id=G1, changes={}))
