"""Who was at a meeting, in rows per party, without a window."""

from app.domain.ids import PartyId, ProfessionalId
from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode
from app.editing.attendance import ClearAttendance, SetAbsence, SetAttendance
from app.editing.meetings import ChangeMeeting
from app.ui.inspector.presence import (
    other_party_options,
    party_command,
    people_options,
    person_command,
    presence_rows,
)
from tests.builders import a_meeting, a_party, a_professional, a_snapshot, an_event

P1, P2, P3 = PartyId("P1"), PartyId("P2"), PartyId("P3")
F1 = ProfessionalId("F1")

MEETING = an_event(
    "MDO",
    party_ids=(P1,),
    meeting=a_meeting(
        present=(Attendance(professional_id=F1, mode=AttendanceMode.ONLINE),),
        absent=(Absence(party_id=P2, reason=AbsenceReason.VERHINDERD),),
    ),
)
CASE = a_snapshot(
    a_party("P1", order=1),
    a_party("P2", order=2),
    a_party("P3", order=3, is_core=False),
    a_professional("F1", "P1"),
    a_professional("F2", "P1"),
    MEETING,
)


def test_that_every_core_party_has_a_row_in_the_order_of_lanes() -> None:
    rows = presence_rows(CASE, MEETING)

    assert [row.party_id for row in rows] == [P1, P2]
    assert [row.presence for row in rows] == [AttendanceMode.ONLINE, AbsenceReason.VERHINDERD]
    assert [person.name for person in rows[0].people] == ["Functionaris F1"]


def test_that_another_party_at_the_event_has_a_row_too() -> None:
    event = an_event("MDO", party_ids=(P3,), meeting=a_meeting())

    rows = presence_rows(CASE, event)
    assert [row.party_id for row in rows] == [P1, P2, P3]
    assert rows[2].presence is None
    assert other_party_options(CASE, event) == []
    assert [option.key for option in other_party_options(CASE, MEETING)] == [P3]


def test_that_only_people_who_are_not_there_yet_are_offered() -> None:
    assert [option.key for option in people_options(CASE, MEETING, P1)] == ["F2"]


def test_that_how_a_party_was_there_goes_for_all_its_people() -> None:
    command = party_command(CASE, MEETING, P1, AttendanceMode.FYSIEK)

    assert isinstance(command, ChangeMeeting)
    assert command.changes == {"present": (Attendance(professional_id=F1, mode=AttendanceMode.FYSIEK),)}


def test_that_a_party_of_which_nobody_is_known_is_there_as_a_party() -> None:
    command = party_command(CASE, MEETING, P2, AttendanceMode.ONLINE)

    assert command == SetAttendance(event_id=MEETING.id, party_id=P2, mode=AttendanceMode.ONLINE)


def test_that_absence_and_nothing_known_have_commands_of_their_own() -> None:
    reason = AbsenceReason.NIET_UITGENODIGD

    assert party_command(CASE, MEETING, P1, reason) == SetAbsence(
        event_id=MEETING.id, party_id=P1, reason=reason
    )
    assert party_command(CASE, MEETING, P1, None) == ClearAttendance(event_id=MEETING.id, party_id=P1)


def test_that_one_person_can_be_there_or_not() -> None:
    assert person_command(MEETING, F1, None) == ClearAttendance(event_id=MEETING.id, professional_id=F1)
    assert person_command(MEETING, F1, AttendanceMode.ONLINE) == SetAttendance(
        event_id=MEETING.id, professional_id=F1, mode=AttendanceMode.ONLINE
    )
