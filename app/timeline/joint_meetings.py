"""Meetings across the lanes: who was there, who could not come, who was not asked."""

from collections.abc import Mapping
from typing import NamedTuple

from app.domain.event import Event
from app.domain.meeting import AbsenceReason, AttendanceMode, Meeting, MeetingKind
from app.domain.snapshot import CaseSnapshot
from app.timeline.marks import extent_of

PRESENT, ABSENT, NOT_INVITED, FAMILY = "aanwezig", "verhinderd", "niet_uitgenodigd", "gezin_aanwezig"

_SHORT = {
    MeetingKind.MDO: ("MDO",),
    MeetingKind.RONDETAFEL: ("Rondetafel",),
    MeetingKind.STARTOVERLEG: ("Startoverleg", "Start"),
    MeetingKind.ANALYSEBIJEENKOMST: ("Gezamenlijke analyse", "Analyse"),
    MeetingKind.BESCHERMINGSTAFEL: ("Beschermingstafel", "JB-tafel"),
}
"""Words for kinds of meeting, when there is no room for a title."""


class JointMeeting(NamedTuple):
    """A meeting as it crosses the lanes; ``presence`` gives a glyph per lane, lanes not involved left out.

    ``names`` are its title and shorter forms of it, for when there is less room; ``is_nood`` tells
    that a decision out of nood was taken in it.
    """

    event_id: str
    at: float
    is_mdo: bool
    names: tuple[str, ...]
    presence: Mapping[str, str]
    is_nood: bool = False


def joint_meeting(
    event: Event, meeting: Meeting, case: CaseSnapshot, homes: Mapping[str, str]
) -> JointMeeting:
    """How a meeting crosses the lanes in which parties and family members live."""
    presence: dict[str, str] = {}
    for absence in meeting.absent:
        state = NOT_INVITED if absence.reason is AbsenceReason.NIET_UITGENODIGD else ABSENT
        _note(presence, homes.get(absence.party_id), state)
    for attendance in meeting.present:
        if attendance.mode is not AttendanceMode.SCHRIFTELIJK:
            _note(
                presence, homes.get(_party_of(attendance.professional_id, attendance.party_id, case)), PRESENT
            )
    for member_id in meeting.family_present_ids:
        _note(presence, homes.get(member_id), FAMILY)
    title = " ".join(event.title.split())
    names = _names(title, meeting.kind)
    return JointMeeting(event.id, extent_of(event).at, meeting.is_mdo, names, presence, event.is_nood)


def _party_of(professional_id: str | None, party_id: str | None, case: CaseSnapshot) -> str:
    professional = case.professionals.get(professional_id or "")
    return party_id or "" if professional is None else professional.party_id


_STRENGTH = {NOT_INVITED: 0, ABSENT: 1, PRESENT: 2, FAMILY: 3}


def _note(presence: dict[str, str], lane_id: str | None, state: str) -> None:
    """Keep the strongest state of a lane that stands for several."""
    if lane_id is not None and _STRENGTH[state] >= _STRENGTH[presence.get(lane_id, NOT_INVITED)]:
        presence[lane_id] = state


def _names(title: str, kind: MeetingKind) -> tuple[str, ...]:
    """The title, the title without what stands in brackets, and the words for its kind, longest first."""
    bare = title.partition(" (")[0]
    short = _SHORT[kind]
    if kind is MeetingKind.MDO:
        number = next((word for word in bare.split() if word.isdigit()), "")
        short = (bare.partition(" op ")[0], f"MDO {number}".strip())
    names = dict.fromkeys((title, bare, *short))
    return tuple(sorted(names, key=len, reverse=True))
