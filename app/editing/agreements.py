"""Agreements made in a meeting, and where they were taken up."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.event import Event
from app.domain.ids import AgreementId
from app.domain.meeting import Agreement
from app.editing.event_parts import InEvent, place_of, replaced_at
from app.editing.intention import Changes, changed, typing_key
from app.editing.meetings import meeting_of


@dataclass(frozen=True, kw_only=True)
class AddAgreement(InEvent):
    """Add an agreement to the meeting of an event."""

    agreement: Agreement

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Afspraak toegevoegd"

    def become(self, event: Event) -> Event:
        """The event with one agreement more."""
        meeting = meeting_of(event)
        return replace(event, meeting=replace(meeting, agreements=(*meeting.agreements, self.agreement)))


@dataclass(frozen=True, kw_only=True)
class ChangeAgreement(InEvent):
    """Change fields of an agreement, such as its status or the event at which it was taken up."""

    agreement_id: AgreementId
    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Afspraak gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(self.agreement_id, self.changes)

    def become(self, event: Event) -> Event:
        """The event with the agreement changed."""
        meeting = meeting_of(event)
        place = place_of(meeting.agreements, self.agreement_id)
        agreement = changed(meeting.agreements[place], self.changes)
        agreements = replaced_at(meeting.agreements, place, agreement)
        return replace(event, meeting=replace(meeting, agreements=agreements))


@dataclass(frozen=True, kw_only=True)
class RemoveAgreement(InEvent):
    """Remove an agreement."""

    agreement_id: AgreementId

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Afspraak verwijderd"

    def become(self, event: Event) -> Event:
        """The event without the agreement."""
        meeting = meeting_of(event)
        agreements = replaced_at(meeting.agreements, place_of(meeting.agreements, self.agreement_id))
        return replace(event, meeting=replace(meeting, agreements=agreements))
