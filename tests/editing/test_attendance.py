"""Who was at a meeting and who was not."""

import pytest

from app.domain.errors import InvariantError
from app.domain.event import Event
from app.domain.ids import EventId, PartyId, ProfessionalId
from app.domain.meeting import AbsenceReason, Attendance, AttendanceMode, Meeting
from app.editing.attendance import ClearAttendance, SetAbsence, SetAttendance, joined
from app.editing.editor import Editor
from app.editing.meetings import meeting_of
from tests.builders import a_meeting, a_party, a_professional, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, P1, P2, F1, F2 = EventId("G1"), PartyId("P1"), PartyId("P2"), ProfessionalId("F1"), ProfessionalId("F2")


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(
        a_party("P1"),
        a_party("P2"),
        a_professional("F1", "P1"),
        a_professional("F2", "P1"),
        an_event("MDO", id=G1, meeting=a_meeting()),
    )


def met(editor: Editor) -> tuple[Event, Meeting]:
    event = editor.snapshot.events[G1]
    return event, meeting_of(event)


def test_that_somebody_present_is_at_the_event_with_their_party(editor: Editor) -> None:
    done_and_undone(editor, SetAttendance(event_id=G1, professional_id=F1, mode=AttendanceMode.ONLINE))

    event, meeting = met(editor)
    assert meeting.present == (Attendance(mode=AttendanceMode.ONLINE, professional_id=F1),)
    assert (event.professional_ids, event.party_ids) == ((F1,), (P1,))


def test_that_somebody_is_present_once_in_their_old_place(editor: Editor) -> None:
    for one, mode in ((F1, "fysiek"), (F2, "fysiek"), (F1, "telefonisch")):
        editor.run(SetAttendance(event_id=G1, professional_id=one, mode=AttendanceMode(mode)))

    event, meeting = met(editor)
    assert [(one.professional_id, one.mode) for one in meeting.present] == [
        ("F1", "telefonisch"),
        ("F2", "fysiek"),
    ]
    assert event.professional_ids == (F1, F2)


def test_that_a_party_can_be_present_without_a_name(editor: Editor) -> None:
    done_and_undone(editor, SetAttendance(event_id=G1, party_id=P2))

    event, meeting = met(editor)
    assert meeting.present == (Attendance(party_id=P2),)
    assert (event.party_ids, event.professional_ids) == ((P2,), ())


@pytest.mark.parametrize("who", [{}, {"party_id": P1, "professional_id": F1}])
def test_that_present_is_one_professional_or_one_party(editor: Editor, who: dict[str, str]) -> None:
    with pytest.raises(InvariantError, match="een functionaris of een partij"):
        editor.run(SetAttendance(event_id=G1, **who))  # type: ignore[arg-type] # ids by name


def test_that_a_party_is_never_both_present_and_absent(editor: Editor) -> None:
    editor.run(SetAttendance(event_id=G1, professional_id=F1))
    editor.run(SetAttendance(event_id=G1, party_id=P2))

    done_and_undone(editor, SetAbsence(event_id=G1, party_id=P1, reason=AbsenceReason.VERHINDERD))
    event, meeting = met(editor)
    assert [(one.party_id, one.reason) for one in meeting.absent] == [("P1", AbsenceReason.VERHINDERD)]
    assert meeting.present == (Attendance(party_id=P2),)
    assert (event.party_ids, event.professional_ids) == ((P2,), ())

    done_and_undone(editor, SetAttendance(event_id=G1, professional_id=F2))
    event, meeting = met(editor)
    assert meeting.absent == ()
    assert event.party_ids == (P2, P1)


def test_that_a_party_is_absent_for_one_reason(editor: Editor) -> None:
    editor.run(SetAbsence(event_id=G1, party_id=P1))
    editor.run(SetAbsence(event_id=G1, party_id=P1, reason=AbsenceReason.NIET_UITGENODIGD))

    assert [one.reason for one in met(editor)[1].absent] == [AbsenceReason.NIET_UITGENODIGD]


def test_that_attendance_is_cleared_by_name_and_by_party(editor: Editor) -> None:
    editor.run(SetAttendance(event_id=G1, professional_id=F1))
    editor.run(SetAttendance(event_id=G1, professional_id=F2))
    editor.run(SetAbsence(event_id=G1, party_id=P2))

    done_and_undone(editor, ClearAttendance(event_id=G1, professional_id=F1))
    assert [one.professional_id for one in met(editor)[1].present] == ["F2"]
    assert len(met(editor)[1].absent) == 1

    done_and_undone(editor, ClearAttendance(event_id=G1, party_id=P2))
    assert met(editor)[1].absent == ()

    done_and_undone(editor, ClearAttendance(event_id=G1, party_id=P1))
    event, meeting = met(editor)
    assert meeting.present == ()
    assert event.professional_ids == (F1, F2)


def test_that_an_id_is_joined_once() -> None:
    assert joined(("a",), "b") == ("a", "b")
    assert joined(("a",), "a") == ("a",)
    assert joined(("a",), None) == ("a",)


def test_that_the_labels_name_what_is_known() -> None:
    assert SetAttendance(event_id=G1, party_id=P1).label == "Aanwezigheid vastgelegd"
    assert SetAbsence(event_id=G1, party_id=P1).label == "Afwezigheid vastgelegd"
    assert ClearAttendance(event_id=G1, party_id=P1).label == "Aanwezigheid gewist"
