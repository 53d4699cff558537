"""The meeting of an event: what kind, who was there, what was shared and agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.event import Event
from app.domain.meeting import MeetingKind, SharedAnalysis
from app.domain.snapshot import CaseSnapshot
from app.editing.meetings import RemoveMeeting
from app.ui.inspector.agreements import AgreementRows
from app.ui.inspector.binding import of_meeting
from app.ui.inspector.choices import earlier_options, family_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_chips import event_chips
from app.ui.inspector.group import EventGroup
from app.ui.inspector.presence_rows import PresenceRows
from app.ui.inspector.removal import RemovalLink
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.picker import Option

if TYPE_CHECKING:
    from app.editing.command import Command


class MeetingGroup(EventGroup):
    """Everything about the meeting; shown only for an event with one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Overleg"))
        self.kind = self.add_field(self.tr("Soort overleg"), EnumCombo(MeetingKind), of_meeting("kind"))
        self.presence = self.add_part(PresenceRows(edits))
        self.family = self.add_field(
            self.tr("Van het gezin erbij"),
            self.chips(family_options, self.tr("Toevoegen")),
            of_meeting("family_present_ids"),
        )
        self.analysis = self.add_field(
            self.tr("Deelden de aanwezigen één analyse?"),
            EnumCombo(SharedAnalysis),
            of_meeting("shared_analysis"),
        )
        self.triggers = self.add_field(
            self.tr("Aanleiding"),
            event_chips(edits, self._earlier, self.tr("Kies een gebeurtenis")),
            of_meeting("trigger_event_ids"),
        )
        self.agreements = self.add_part(AgreementRows(edits))
        self.removal = self.add_part(RemovalLink(edits, self.tr("Geen overleg: dit deel weghalen"), _removal))

    def belongs_to(self, event: Event) -> bool:
        """Whether the event is a meeting."""
        return event.meeting is not None

    def _earlier(self, case: CaseSnapshot) -> list[Option]:
        return earlier_options(case, self.event_now)


def _removal(event: Event) -> Command:
    return RemoveMeeting(event_id=event.id)
