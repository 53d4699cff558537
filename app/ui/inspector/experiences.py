"""Belevingen: what it was like, always with the speaker and apart from the fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.account import Emotion, Experience
from app.domain.event import Event
from app.domain.ids import ActorId
from app.domain.invariants.words import may_speak
from app.domain.snapshot import CaseSnapshot
from app.editing.accounts import AddExperience, ChangeExperience, RemoveExperience
from app.ui.inspector.choices import actor_options
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.entry_row import EntryRow
from app.ui.inspector.group import EventGroup, people_chips, readers_line
from app.ui.inspector.part_fields import PartField
from app.ui.inspector.part_list import PartList
from app.ui.inspector.removal import cross_button
from app.ui.theme.marks import set_mark
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from app.editing.command import Command


def consent_note(case: CaseSnapshot, actor_id: str) -> str:
    """What is needed before words of this person may stand here; empty when nothing is."""
    member = case.family.get(actor_id)
    if member is None or may_speak(case, member):
        return ""
    return QCoreApplication.translate(
        "experiences",
        "Van {who} is nog geen toestemming vastgelegd om eigen woorden te gebruiken. "
        "Vraag en noteer die eerst, bij het gezin.",
    ).format(who=member.designation.lower())


class ExperienceRow(QFrame):
    """The words behind a bar, who said them, what they felt."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._experience: Experience | None = None
        self.text = self._field(self.tr("Eigen woorden"), TextField(edits.look, lines=(1, 8)), "text")
        self.who = self._field(
            self.tr("Van wie"),
            people_chips(edits, actor_options, self.tr("Kies"), is_single=True),
            "actor_id",
        )
        self.emotion = self._field(
            self.tr("Gevoel"),
            EnumCombo(Emotion, nothing=self.tr("Geen gevoel genoemd"), is_flat=True),
            "emotion",
        )
        self.remove = cross_button(edits, self.tr("Beleving verwijderen"))
        self._build()
        self.remove.clicked.connect(self._on_remove)

    def show_part(self, case: CaseSnapshot, event: Event, part: Experience, *, afresh: bool) -> None:
        """Show one beleving."""
        del case
        self._event, self._experience = event, part
        for field in (self.text, self.who, self.emotion):
            field.show_part(part, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.text.commit()

    @property
    def place(self) -> int | None:
        """Where the beleving stands in the event; None when it is no longer there."""
        if self._event is None or self._experience not in self._event.experiences:
            return None
        return self._event.experiences.index(self._experience)

    def _field(self, title: str, field: Any, name: str) -> PartField:
        made = PartField(self._edits, title, field, name, self._command)
        made.hide_label()
        return made

    def _command(self, name: str, value: Any) -> Command | None:
        if self._event is None or self.place is None or (name == "actor_id" and value is None):
            return None
        return ChangeExperience(event_id=self._event.id, place=self.place, changes={name: value})

    def _build(self) -> None:
        px = self._edits.look.px
        set_mark(self, "isQuoteBox", True)
        set_mark(self.text.field.editor, "isFlat", True)
        set_mark(self.text.field.editor, "isQuote", True)
        top = Qt.AlignmentFlag.AlignTop
        first = QHBoxLayout()
        first.addWidget(self.text, 1)
        first.addWidget(self.remove, 0, top)
        second = QHBoxLayout()
        second.setContentsMargins(px(6), 0, 0, 0)
        second.setSpacing(px(8))
        middle = Qt.AlignmentFlag.AlignVCenter
        second.addWidget(self.who, 3, middle)
        second.addWidget(self.emotion, 2, middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(first)
        column.addLayout(second)

    def _on_remove(self) -> None:
        if self._event is not None and self.place is not None:
            self._edits.run(RemoveExperience(event_id=self._event.id, place=self.place))


class ExperiencesGroup(EventGroup):
    """The belevingen of an event and a line to add one."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Beleving, los van het feit"))
        self.body.addWidget(
            readers_line(self.tr("Eigen woorden van wie erbij was. Ouders en kind lezen mee."))
        )
        self.rows = self.add_part(_Rows(edits))
        self.entry = self.add_part(_Entry(edits))

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How many belevingen there are."""
        del case
        return len(event.experiences)


class _Rows(PartList):
    """The belevingen in the order in which they stand."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits, ExperienceRow, gap=10)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the belevingen of the event."""
        self.show_parts(case, event, event.experiences, afresh=afresh)


class _Entry(EntryRow):
    """The line to add one: first whose words they are."""

    def __init__(self, edits: EventEdits) -> None:
        words = QCoreApplication.translate("experiences", "Nieuwe beleving: wat zei iemand?")
        who = QCoreApplication.translate("experiences", "Van wie?")
        super().__init__(edits, words, actor_options, who)
        self._edits = edits
        self.entered.connect(self._on_entered)
        self.who.committed.connect(self._on_speaker_chosen)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show what was being written for the event."""
        del case, afresh
        self.show_for(event.id)

    def commit(self) -> None:
        """Add what is complete."""
        self.enter()

    def _on_speaker_chosen(self, actor_id: str | None) -> None:
        self.set_note("" if actor_id is None else consent_note(self._edits.case, actor_id))

    def _on_entered(self, actor_id: ActorId, text: str) -> None:
        note = consent_note(self._edits.case, actor_id)
        if note:
            self.set_note(note)
            return
        experience = Experience(actor_id=actor_id, text=text)
        self.clear_entry(self._edits.run(AddExperience(event_id=self.event_id, experience=experience)))
