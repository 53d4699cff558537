"""The contact of an event: how, with whom, and on whose initiative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.contact import ContactForm
from app.domain.event import Event
from app.editing.contacts import RemoveContact
from app.ui.inspector.binding import of_contact
from app.ui.inspector.choices import actor_options, family_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import EventGroup
from app.ui.inspector.removal import RemovalLink
from app.ui.widgets.enum_combo import EnumCombo

if TYPE_CHECKING:
    from app.editing.command import Command


class ContactGroup(EventGroup):
    """Everything about the contact; shown only for an event with one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Contact"))
        self.form = self.add_field(self.tr("Hoe"), EnumCombo(ContactForm), of_contact("form"))
        self.members = self.add_field(
            self.tr("Met wie"),
            self.chips(family_options, self.tr("Toevoegen")),
            of_contact("with_family_member_ids"),
        )
        self.initiative = self.add_field(
            self.tr("Op initiatief van"),
            self.chips(actor_options, self.tr("Kies"), is_single=True),
            of_contact("initiative_id"),
        )
        self.removal = self.add_part(RemovalLink(edits, self.tr("Geen contact: dit deel weghalen"), _removal))

    def belongs_to(self, event: Event) -> bool:
        """Whether the event is a contact."""
        return event.contact is not None


def _removal(event: Event) -> Command:
    return RemoveContact(event_id=event.id)
