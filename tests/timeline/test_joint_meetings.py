"""How a meeting crosses the lanes."""

from typing import Any

import pytest

from app.domain.event import EventKind
from app.domain.ids import FamilyMemberId, PartyId, ProfessionalId
from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode, MeetingKind
from app.timeline.glyphs import glyph_parts
from app.timeline.joint_meetings import ABSENT, FAMILY, NOT_INVITED, PRESENT, JointMeeting, joint_meeting
from app.timeline.lanes import OTHERS_ID, lane_ids_by_member, lanes_of
from tests.builders import a_family_member, a_meeting, a_party, a_professional, a_snapshot, an_event

CASE = a_snapshot(
    a_family_member("L1"),
    a_party("P1"),
    a_party("P2", order=1),
    a_party("P3", is_core=False),
    a_party("P4", is_core=False),
    a_professional("F2", "P2"),
)


def meeting(title: str = "MDO 4", kind: MeetingKind = MeetingKind.MDO, **changes: Any) -> JointMeeting:
    part = a_meeting(kind=kind, **changes)
    event = an_event(title, kind=EventKind.OVERLEG, meeting=part)
    return joint_meeting(event, part, CASE, lane_ids_by_member(lanes_of(CASE)))


def absent(party_id: str, reason: AbsenceReason) -> Absence:
    return Absence(party_id=PartyId(party_id), reason=reason)


@pytest.mark.parametrize("reason", AbsenceReason)
def test_that_who_was_not_asked_is_told_from_who_did_not_come(reason: AbsenceReason) -> None:
    expected = NOT_INVITED if reason is AbsenceReason.NIET_UITGENODIGD else ABSENT

    assert meeting(absent=(absent("P1", reason),)).presence == {"P1": expected}


def test_that_presence_is_known_by_party_or_by_the_party_of_a_professional() -> None:
    by_party = Attendance(party_id=PartyId("P1"))
    by_professional = Attendance(professional_id=ProfessionalId("F2"))

    assert meeting(present=(by_party, by_professional)).presence == {"P1": PRESENT, "P2": PRESENT}


def test_that_who_took_part_in_writing_was_not_there() -> None:
    written = Attendance(party_id=PartyId("P1"), mode=AttendanceMode.SCHRIFTELIJK)

    assert meeting(present=(written,)).presence == {}


def test_that_family_has_a_mark_of_its_own() -> None:
    assert meeting(family_present_ids=(FamilyMemberId("L1"),)).presence == {"L1": FAMILY}


def test_that_a_lane_of_several_shows_that_one_of_them_was_there() -> None:
    found = meeting(
        present=(Attendance(party_id=PartyId("P3")),), absent=(absent("P4", AbsenceReason.VERHINDERD),)
    )

    assert found.presence == {OTHERS_ID: PRESENT}


def test_that_every_state_can_be_drawn() -> None:
    looks = {glyph_parts(state) for state in (PRESENT, ABSENT, NOT_INVITED, FAMILY)}

    assert len(looks) == 4


@pytest.mark.parametrize(
    ("title", "kind", "names"),
    [
        ("MDO 4 op school (spoed)", MeetingKind.MDO, {"MDO 4 op school (spoed)", "MDO 4 op school", "MDO 4"}),
        ("Rondetafel met ouders", MeetingKind.RONDETAFEL, {"Rondetafel met ouders", "Rondetafel"}),
    ],
)
def test_that_a_meeting_has_shorter_names(title: str, kind: MeetingKind, names: set[str]) -> None:
    found = meeting(title, kind).names

    assert set(found) == names
    assert list(found) == sorted(found, key=len, reverse=True)


def test_that_only_the_multidisciplinary_meeting_is_an_mdo() -> None:
    assert meeting().is_mdo
    assert not meeting(kind=MeetingKind.RONDETAFEL).is_mdo
