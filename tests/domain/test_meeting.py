"""Overleg."""

from app.domain.ids import PartyId
from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode, MeetingKind, SharedAnalysis
from tests.builders import a_meeting, an_agreement


def test_that_only_the_multidisciplinary_kind_is_an_mdo() -> None:
    assert a_meeting().is_mdo
    assert not a_meeting(kind=MeetingKind.RONDETAFEL).is_mdo


def test_that_nothing_is_supposed_of_a_meeting() -> None:
    meeting = a_meeting()

    assert meeting.shared_analysis is SharedAnalysis.ONBEKEND
    assert (meeting.present, meeting.absent, meeting.agreements) == ((), (), ())
    assert an_agreement().follow_up_event_id is None


def test_that_somebody_can_be_known_by_party_only() -> None:
    assert Attendance(party_id=PartyId("P1")).mode is AttendanceMode.FYSIEK
    assert Absence(party_id=PartyId("P1")).reason is AbsenceReason.ONBEKEND
