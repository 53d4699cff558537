"""Who was at a meeting and how, who was not and why: never both."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import InvariantError
from app.domain.event import Event
from app.domain.ids import EventId, PartyId, ProfessionalId
from app.domain.invariants.presence import party_of
from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode
from app.domain.snapshot import CaseSnapshot
from app.editing.event_keeping import event_of, put_events
from app.editing.intention import Intention
from app.editing.meetings import meeting_of

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork

T = TypeVar("T", bound=str)


@dataclass(frozen=True, kw_only=True)
class InAttendance(Intention):
    """Change who was at the meeting of one event."""

    event_id: EventId

    def apply(self, work: UnitOfWork) -> None:
        """Put the event as it becomes. Raises NotFoundError when it or its meeting is not there."""
        put_events(work, (self.become(work.case, event_of(work.case, self.event_id)),))

    @abstractmethod
    def become(self, case: CaseSnapshot, event: Event) -> Event:
        """The event after the command. Raises CaseError when it cannot be."""


@dataclass(frozen=True, kw_only=True)
class SetAttendance(InAttendance):
    """Somebody was there, and how: a professional, or a party of which it is not known who."""

    professional_id: ProfessionalId | None = None
    party_id: PartyId | None = None
    mode: AttendanceMode = AttendanceMode.FYSIEK

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Aanwezigheid vastgelegd"

    def become(self, case: CaseSnapshot, event: Event) -> Event:
        """The event with them present once, and their party at it and not absent."""
        meeting = meeting_of(event)
        if (self.professional_id is None) == (self.party_id is None):
            raise InvariantError("Aanwezig", "Aanwezig is een functionaris of een partij.")
        attendance = Attendance(mode=self.mode, professional_id=self.professional_id, party_id=self.party_id)
        party_id = party_of(case, attendance)
        present = [one if not _is_same(one, attendance) else attendance for one in meeting.present]
        if attendance not in present:
            present.append(attendance)
        absent = tuple(one for one in meeting.absent if one.party_id != party_id)
        return replace(
            event,
            meeting=replace(meeting, present=tuple(present), absent=absent),
            professional_ids=joined(event.professional_ids, self.professional_id),
            party_ids=joined(event.party_ids, party_id),
        )


@dataclass(frozen=True, kw_only=True)
class SetAbsence(InAttendance):
    """A party was not there, and why; nobody of it was at the event then."""

    party_id: PartyId
    reason: AbsenceReason = AbsenceReason.ONBEKEND

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Afwezigheid vastgelegd"

    def become(self, case: CaseSnapshot, event: Event) -> Event:
        """The event with the party absent once, and neither it nor its people present."""
        event = without_party(case, event, self.party_id)
        meeting = meeting_of(event)
        absences = {one.party_id: one for one in meeting.absent}
        absences[self.party_id] = Absence(party_id=self.party_id, reason=self.reason)
        return replace(event, meeting=replace(meeting, absent=tuple(absences.values())))


@dataclass(frozen=True, kw_only=True)
class ClearAttendance(InAttendance):
    """Nothing is known of the presence of a professional, or of a party and all its people."""

    professional_id: ProfessionalId | None = None
    party_id: PartyId | None = None

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Aanwezigheid gewist"

    def become(self, case: CaseSnapshot, event: Event) -> Event:
        """The event without them in the attendance; who stood at the event stays there."""
        meeting = meeting_of(event)
        party_id = self.party_id
        present = tuple(
            one
            for one in meeting.present
            if one.professional_id != self.professional_id or one.professional_id is None
            if party_id is None or party_of(case, one) != party_id
        )
        absent = tuple(one for one in meeting.absent if one.party_id != party_id)
        return replace(event, meeting=replace(meeting, present=present, absent=absent))


def joined(ids: tuple[T, ...], one: T | None) -> tuple[T, ...]:
    """The ids with one more, unless it is there already or there is none."""
    return ids if one is None or one in ids else (*ids, one)


def without_party(case: CaseSnapshot, event: Event, party_id: str) -> Event:
    """The event without a party and its people, also in the attendance."""
    meeting = meeting_of(event)
    present = tuple(one for one in meeting.present if party_of(case, one) != party_id)
    members = {one.id for one in case.professionals.values() if one.party_id == party_id}
    return replace(
        event,
        meeting=replace(meeting, present=present),
        professional_ids=tuple(one for one in event.professional_ids if one not in members),
        party_ids=tuple(one for one in event.party_ids if one != party_id),
    )


def _is_same(one: Attendance, other: Attendance) -> bool:
    return (one.professional_id, one.party_id) == (other.professional_id, other.party_id)
