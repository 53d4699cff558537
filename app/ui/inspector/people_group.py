"""Who it was about: parties, professionals and members of the family."""

from __future__ import annotations

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.binding import of_event
from app.ui.inspector.choices import family_options, party_options, professional_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import EventGroup


class PeopleGroup(EventGroup):
    """Parties, professionals and family at the event."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Wie"))
        words = self.tr("Toevoegen")
        self.parties = self.add_field(
            self.tr("Partijen"), self.chips(party_options, words), of_event("party_ids")
        )
        self.professionals = self.add_field(
            self.tr("Functionarissen"), self.chips(professional_options, words), of_event("professional_ids")
        )
        self.family = self.add_field(
            self.tr("Gezinsleden en netwerk"),
            self.chips(family_options, words),
            of_event("family_member_ids"),
        )

    def opens_for(self, case: CaseSnapshot, event: Event) -> bool:
        """Open always: without anybody the timeline has no place for the event."""
        del case, event
        return True
