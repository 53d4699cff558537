"""How a field is read from an event and written back, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from app.domain.contact import Contact
from app.domain.errors import NotFoundError
from app.domain.event import Event
from app.editing.contacts import SetContact
from app.editing.decisions import ChangeDecision
from app.editing.events import ChangeEvent
from app.editing.meetings import ChangeMeeting

if TYPE_CHECKING:
    from app.editing.command import Command


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """One field: its value in an event, and the command for another value."""

    read: Callable[[Event], Any]
    write: Callable[[Event, Any], Command]


def of_event(field: str) -> Binding:
    """A field of the event itself."""

    def write(event: Event, value: Any) -> Command:
        return ChangeEvent(event_id=event.id, changes={field: value})

    return Binding(read=attrgetter(field), write=write)


def of_decision(field: str) -> Binding:
    """A field of the decision of an event; None as long as there is no decision."""

    def write(event: Event, value: Any) -> Command:
        return ChangeDecision(event_id=event.id, changes={field: value})

    return Binding(read=attrgetter(f"decision.{field}"), write=write)


def of_meeting(field: str) -> Binding:
    """A field of the meeting of an event."""

    def write(event: Event, value: Any) -> Command:
        return ChangeMeeting(event_id=event.id, changes={field: value})

    return Binding(read=attrgetter(f"meeting.{field}"), write=write)


def of_contact(field: str) -> Binding:
    """A field of the contact of an event."""

    def write(event: Event, value: Any) -> Command:
        change: dict[str, Any] = {field: value}
        return SetContact(event_id=event.id, contact=replace(contact_of(event), **change))

    return Binding(read=attrgetter(f"contact.{field}"), write=write)


def contact_of(event: Event) -> Contact:
    """The contact of an event. Raises NotFoundError when it has none."""
    if event.contact is None:
        raise NotFoundError("Geen contact", "Bij deze gebeurtenis is geen contact vastgelegd.")
    return event.contact
