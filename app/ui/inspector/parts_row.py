"""Buttons that make of an event also a decision, a meeting or a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.contact import Contact, ContactForm
from app.domain.decision import Decision
from app.domain.event import Event, EventKind
from app.domain.ids import DecisionId, MeetingId, new_id
from app.domain.meeting import Attendance, Meeting, MeetingKind
from app.domain.snapshot import CaseSnapshot
from app.editing.contacts import SetContact
from app.editing.decisions import SetDecision
from app.editing.events import ChangeEvent
from app.editing.meetings import MakeMeeting
from app.ui.inspector.edits import EventEdits
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.glyph_picture import glyph_icon

if TYPE_CHECKING:
    from app.editing.command import Command


def decision_command(event: Event) -> Command:
    """The command that makes the event a decision; what had no kind yet gets that one."""
    decision = Decision(id=DecisionId(new_id("BS")))
    if event.kind is EventKind.OVERIG:
        return _with_kind(event, EventKind.BESLUIT, decision=decision)
    return SetDecision(event_id=event.id, decision=decision)


def meeting_command(event: Event) -> Command:
    """The command that makes the event a meeting: an MDO when the title says so."""
    kind = MeetingKind.MDO if "mdo" in event.title.casefold().split() else MeetingKind.BILATERAAL
    if event.kind is not EventKind.OVERIG:
        return MakeMeeting(event_id=event.id, kind=kind)
    present = tuple(Attendance(professional_id=one) for one in event.professional_ids)
    meeting = Meeting(id=MeetingId(new_id("OV")), kind=kind, present=present)
    return _with_kind(event, EventKind.OVERLEG, meeting=meeting)


def contact_command(event: Event) -> Command:
    """The command that makes the event a contact with the members of the family at it."""
    contact = Contact(form=ContactForm.GESPREK_KANTOOR, with_family_member_ids=event.family_member_ids)
    if event.kind is EventKind.OVERIG:
        return _with_kind(event, EventKind.CONTACT, contact=contact)
    return SetContact(event_id=event.id, contact=contact)


def _with_kind(event: Event, kind: EventKind, **part: object) -> Command:
    return ChangeEvent(event_id=event.id, changes={"kind": kind, **part})


class PartsRow(QWidget):
    """A button for each part the event does not have.

    There are two rows: one high up for an event without any part, one at the foot for the others.
    """

    def __init__(self, edits: EventEdits, *, is_for_bare: bool) -> None:
        super().__init__()
        self._is_for_bare = is_for_bare
        self._edits = edits
        self._event: Event | None = None
        words = self.tr("Dit was een …") if is_for_bare else self.tr("Dit was ook een …")
        self._words = label(words, TextRole.LABEL)
        self.decision = self._button(self.tr("Besluit"), "besluit_planmatig")
        self.meeting = self._button(self.tr("Overleg"), "overleg")
        self.contact = self._button(self.tr("Contact"), "contact")
        self._build()
        self.decision.clicked.connect(self._on_decision)
        self.meeting.clicked.connect(self._on_meeting)
        self.contact.clicked.connect(self._on_contact)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the buttons for what the event is not."""
        del case, afresh
        self._event = event
        parts = (
            (self.decision, event.decision),
            (self.meeting, event.meeting),
            (self.contact, event.contact),
        )
        for button, part in parts:
            button.setVisible(part is None)
        is_bare = all(part is None for _, part in parts)
        is_offered = is_bare == self._is_for_bare and any(part is None for _, part in parts)
        self.setVisible(self._edits.is_editable and is_offered)

    def commit(self) -> None:
        """Do nothing: there is nothing to type."""

    def _button(self, words: str, glyph: str) -> QPushButton:
        button = QPushButton(words)
        set_button_kind(button, ButtonKind.SECONDARY)
        button.setIcon(glyph_icon(self._edits.look, glyph, size=16, ground="raised"))
        return button

    def _build(self) -> None:
        px = self._edits.look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(px(4))
        column.addWidget(self._words)
        box = QWidget()
        flow = FlowLayout(box, gap_px=px(6))
        for button in (self.decision, self.meeting, self.contact):
            flow.addWidget(button)
        box.setMinimumHeight(px(28))
        column.addWidget(box)

    def _run(self, command: Command) -> None:
        self._edits.run(command)

    def _on_decision(self) -> None:
        if self._event is not None:
            self._run(decision_command(self._event))

    def _on_meeting(self) -> None:
        if self._event is not None:
            self._run(meeting_command(self._event))

    def _on_contact(self) -> None:
        if self._event is not None:
            self._run(contact_command(self._event))
