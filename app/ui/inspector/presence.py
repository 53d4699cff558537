"""Who was at a meeting, how, and who was not and why: one row per party, without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.event import Event
from app.domain.ids import PartyId, ProfessionalId
from app.domain.invariants.presence import party_of
from app.domain.meeting import AbsenceReason, AttendanceMode
from app.domain.snapshot import CaseSnapshot
from app.editing.attendance import ClearAttendance, SetAbsence, SetAttendance
from app.editing.meetings import ChangeMeeting, meeting_of
from app.ui.inspector.event_glyph import Presence
from app.ui.widgets.picker import Option

if TYPE_CHECKING:
    from app.editing.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentPerson:
    """A professional who was there, and how."""

    id: ProfessionalId
    name: str
    mode: AttendanceMode


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyPresence:
    """One party at a meeting: how it was there, or why not, and its people who were."""

    party_id: PartyId
    name: str
    presence: Presence
    people: tuple[PresentPerson, ...] = ()


def presence_rows(case: CaseSnapshot, event: Event) -> tuple[PartyPresence, ...]:
    """A row for every core party, and for every other party of which something is known here."""
    meeting = meeting_of(event)
    named = {party_of(case, one) for one in meeting.present} | {one.party_id for one in meeting.absent}
    named |= set(event.party_ids)
    parties = [one for one in case.parties_in_order if one.is_core or one.id in named]
    return tuple(_row(case, event, party.id) for party in parties)


def other_party_options(case: CaseSnapshot, event: Event) -> list[Option]:
    """The parties without a row."""
    shown = {row.party_id for row in presence_rows(case, event)}
    rest = (party for party in case.parties_in_order if party.id not in shown)
    return [Option(key=party.id, text=party.name, detail=party.code) for party in rest]


def people_options(case: CaseSnapshot, event: Event, party_id: str) -> list[Option]:
    """The professionals of a party who are not among those present."""
    present = {one.professional_id for one in meeting_of(event).present}
    people = [one for one in case.professionals.values() if one.party_id == party_id]
    options = [Option(key=one.id, text=one.designation) for one in people if one.id not in present]
    return sorted(options, key=lambda option: option.text)


def party_command(case: CaseSnapshot, event: Event, party_id: PartyId, presence: Presence) -> Command:
    """The command for how a party was there or why not; its people who were there go along."""
    if presence is None:
        return ClearAttendance(event_id=event.id, party_id=party_id)
    if isinstance(presence, AbsenceReason):
        return SetAbsence(event_id=event.id, party_id=party_id, reason=presence)
    present = meeting_of(event).present
    if not any(party_of(case, one) == party_id for one in present):
        return SetAttendance(event_id=event.id, party_id=party_id, mode=presence)
    moved = tuple(replace(one, mode=presence) if party_of(case, one) == party_id else one for one in present)
    return ChangeMeeting(event_id=event.id, changes={"present": moved})


def person_command(event: Event, professional_id: ProfessionalId, mode: AttendanceMode | None) -> Command:
    """The command for how one professional was there; None: not among those present."""
    if mode is None:
        return ClearAttendance(event_id=event.id, professional_id=professional_id)
    return SetAttendance(event_id=event.id, professional_id=professional_id, mode=mode)


def _row(case: CaseSnapshot, event: Event, party_id: PartyId) -> PartyPresence:
    meeting = meeting_of(event)
    there = [one for one in meeting.present if party_of(case, one) == party_id]
    absences = [one.reason for one in meeting.absent if one.party_id == party_id]
    presence: Presence = there[0].mode if there else next(iter(absences), None)
    return PartyPresence(
        party_id=party_id,
        name=case.actor_name(party_id),
        presence=presence,
        people=tuple(
            PresentPerson(id=one.professional_id, name=case.actor_name(one.professional_id), mode=one.mode)
            for one in there
            if one.professional_id is not None
        ),
    )
