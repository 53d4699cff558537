"""The contact part of an event."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.contact import Contact
from app.domain.event import Event
from app.editing.event_parts import InEvent


@dataclass(frozen=True, kw_only=True)
class SetContact(InEvent):
    """Say how and with whom the contact was; family members in it are at the event too."""

    contact: Contact

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Contact gewijzigd"

    def become(self, event: Event) -> Event:
        """The event with this contact part."""
        members = dict.fromkeys((*event.family_member_ids, *self.contact.with_family_member_ids))
        return replace(event, contact=self.contact, family_member_ids=tuple(members))


@dataclass(frozen=True, kw_only=True)
class RemoveContact(InEvent):
    """Take the contact part away."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Contact verwijderd"

    def become(self, event: Event) -> Event:
        """The event without a contact part."""
        return replace(event, contact=None)
