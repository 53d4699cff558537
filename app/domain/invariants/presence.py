"""Invariants 9, 10 and 16: who was there agrees with the parties of the event and with who was involved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.ids import PartyId
from app.domain.invariants.report import fout, waarschuwing
from app.domain.involvement import Involvement
from app.domain.meeting import Attendance
from app.domain.problems import Problem
from app.domain.snapshot import CaseSnapshot, Touched
from app.domain.when import When


def nobody_is_present_and_absent(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """A party is not both present and absent at one meeting."""
    if event.meeting is None:
        return
    present = {party_of(case, one) for one in event.meeting.present}
    for party_id in dict.fromkeys(absence.party_id for absence in event.meeting.absent):
        if party_id in present:
            sentence = f"{case.actor_name(party_id)} staat bij aanwezig én bij afwezig."
            yield fout(case, event, "aanwezig_en_afwezig", sentence)


def parties_of_people_are_named(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """Everybody at an event belongs to a party of that event."""
    present = event.meeting.present if event.meeting is not None else ()
    people = dict.fromkeys(
        (
            *event.professional_ids,
            *(one.professional_id for one in present if one.professional_id is not None),
        )
    )
    for professional_id in people:
        professional = case.professionals.get(professional_id)
        if professional is not None and professional.party_id not in event.party_ids:
            party = case.actor_name(professional.party_id)
            sentence = f"{professional.designation} hoort bij {party}; die partij staat er niet bij."
            yield fout(case, event, "functionaris_zonder_partij", sentence)
    for attendance in present:
        if attendance.party_id is not None and attendance.party_id not in event.party_ids:
            sentence = (
                f"{case.actor_name(attendance.party_id)} was aanwezig, maar staat niet bij de partijen."
            )
            yield fout(case, event, "aanwezige_zonder_partij", sentence)


def people_were_involved(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """Everybody at an event was involved in the case on that day."""
    if not event.when.is_known:
        return
    involved = case.derived(InvolvementsByProfessional)
    for professional_id in event.professional_ids:
        professional = case.professionals.get(professional_id)
        if professional is not None and not involved.covers(professional_id, event.when):
            sentence = f"op deze datum is geen betrokkenheid van {professional.designation} vastgelegd."
            yield waarschuwing(case, event, "functionaris_zonder_betrokkenheid", sentence)


def party_of(case: CaseSnapshot, attendance: Attendance) -> PartyId | None:
    """The party for which somebody was there."""
    professional = case.professionals.get(attendance.professional_id or "")
    return attendance.party_id if professional is None else professional.party_id


@dataclass(frozen=True, slots=True)
class InvolvementsByProfessional:
    """The involvements of each professional, kept with the snapshot until one changes."""

    by_professional: dict[str, list[Involvement]]

    @classmethod
    def of(cls, case: CaseSnapshot) -> InvolvementsByProfessional:
        """Gather them from the case."""
        gathered: dict[str, list[Involvement]] = {}
        for involvement in case.involvements.values():
            gathered.setdefault(involvement.professional_id, []).append(involvement)
        return cls(gathered)

    def after(self, following: CaseSnapshot, touched: Touched) -> InvolvementsByProfessional | None:
        """The same as long as no involvement was touched."""
        del following
        return None if touched.get(EntityKind.INVOLVEMENT) else self

    def covers(self, professional_id: str, when: When) -> bool:
        """Whether somebody can have been involved at a date."""
        return any(
            one.start.earliest <= when.latest and (one.end is None or when.earliest <= one.end.latest)
            for one in self.by_professional.get(professional_id, ())
        )
