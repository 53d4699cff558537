"""The rows of a meeting in which each party was there or not, with its people under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.domain.event import Event
from app.domain.ids import PartyId, ProfessionalId
from app.domain.meeting import AttendanceMode
from app.domain.snapshot import CaseSnapshot
from app.editing.attendance import SetAttendance
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.event_glyph import Presence, presence_glyph
from app.ui.inspector.group import add_button
from app.ui.inspector.part_list import PartList
from app.ui.inspector.presence import (
    PartyPresence,
    PresentPerson,
    other_party_options,
    party_command,
    people_options,
    person_command,
    presence_rows,
)
from app.ui.inspector.presence_combo import PresenceCombo
from app.ui.inspector.reasons import reason_text
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.glyph_picture import GlyphLabel
from app.ui.widgets.picker import Option, Picker

_INDENT = 22


class PersonRow(QWidget):
    """One professional who was there: the name, how, and a cross."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._person_id: ProfessionalId | None = None
        self.name = ElidedLabel(role=TextRole.SECOND)
        self.mode = EnumCombo(AttendanceMode, nothing=self.tr("Was er niet bij"), is_flat=True)
        self.mode.set_editable(is_editable=edits.is_editable)
        row = QHBoxLayout(self)
        row.setContentsMargins(edits.look.px(_INDENT), 0, 0, 0)
        row.addWidget(self.name, 3)
        row.addWidget(self.mode, 2)
        self.mode.committed.connect(self._on_committed)

    def show_part(self, case: CaseSnapshot, event: Event, part: PresentPerson, *, afresh: bool) -> None:
        """Show one person."""
        del case
        self._event, self._person_id = event, part.id
        self.name.setText(part.name)
        self.mode.setAccessibleName(self.tr("Hoe was {name} erbij?").format(name=part.name))
        self.mode.show_value(part.mode, afresh=afresh)

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def _on_committed(self, mode: AttendanceMode | None) -> None:
        if self._event is not None and self._person_id is not None:
            self._edits.run(person_command(self._event, self._person_id, mode))


class PartyRow(QWidget):
    """One party: mark, name, how or why not, and a button to say which of its people were there."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self._party_id: PartyId | None = None
        self.glyph = GlyphLabel(edits.look, size=16)
        self.name = ElidedLabel()
        self.presence = PresenceCombo()
        self.add_person = QToolButton()
        self.people = PartList(edits, PersonRow, gap=0)
        self.note = label("", TextRole.NOTE, wraps=True)
        self._build()
        self.presence.committed.connect(self._on_presence_committed)
        self.add_person.clicked.connect(self._on_add_person)

    def show_part(self, case: CaseSnapshot, event: Event, part: PartyPresence, *, afresh: bool) -> None:
        """Show one party."""
        self._event, self._party_id = event, part.party_id
        self.glyph.set_name(presence_glyph(part.presence))
        self.name.setText(part.name)
        self.presence.setAccessibleName(self.tr("Aanwezigheid van {name}").format(name=part.name))
        self.presence.show_value(part.presence, afresh=afresh)
        self.add_person.setAccessibleName(self.tr("Wie was er van {name}?").format(name=part.name))
        has_more = bool(people_options(case, event, part.party_id))
        self.add_person.setVisible(self._edits.is_editable and has_more)
        self.people.show_parts(case, event, part.people, afresh=afresh)
        self.note.hide()

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def open_people(self) -> Picker | None:
        """Open the list of professionals of this party; None while no party is shown."""
        if self._event is None or self._party_id is None:
            return None
        options = people_options(self._edits.case, self._event, self._party_id)
        picker = Picker(self._edits.look, self.add_person.accessibleName(), options, self)
        picker.chosen.connect(self._on_person_chosen)
        picker.open_under(self.add_person)
        return picker

    def _build(self) -> None:
        px = self._edits.look.px
        self.presence.set_editable(is_editable=self._edits.is_editable)
        set_button_kind(self.add_person, ButtonKind.ICON)
        self._edits.look.set_icon(self.add_person, "person", "text2")
        self.add_person.setToolTip(self.tr("Wie was erbij?"))
        self.note.hide()
        line = QHBoxLayout()
        line.setSpacing(px(6))
        line.addWidget(self.glyph)
        line.addWidget(self.name, 1)
        line.addWidget(self.presence)
        line.addWidget(self.add_person)
        keep = self.add_person.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.add_person.setSizePolicy(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.people)
        column.addWidget(self.note)

    def _on_presence_committed(self, presence: Presence) -> None:
        if self._event is None or self._party_id is None:
            return
        command = party_command(self._edits.case, self._event, self._party_id, presence)
        error = self._edits.run(command)
        self.note.setText("" if error is None else reason_text(error))
        self.note.setVisible(error is not None)

    def _on_add_person(self) -> None:
        self.open_people()

    def _on_person_chosen(self, professional_id: ProfessionalId) -> None:
        if self._event is not None:
            self._edits.run(person_command(self._event, professional_id, AttendanceMode.FYSIEK))


class PresenceRows(QWidget):
    """Everybody who was or was not there, and a button for a party without a row."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__()
        self._edits = edits
        self._event: Event | None = None
        self.rows = PartList(edits, PartyRow, gap=0)
        self.adding = add_button(edits, self._others, self.tr("Andere partij"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(edits.look.px(4))
        column.addWidget(label(self.tr("Wie waren erbij?"), TextRole.LABEL))
        column.addWidget(self.rows)
        column.addWidget(self.adding, 0, Qt.AlignmentFlag.AlignLeft)
        self.adding.chosen.connect(self._on_added)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show who was at the meeting of the event."""
        self._event = event
        if event.meeting is not None:
            self.rows.show_parts(case, event, presence_rows(case, event), afresh=afresh)
            has_more = bool(other_party_options(case, event))
            self.adding.setVisible(self._edits.is_editable and has_more)

    def commit(self) -> None:
        """Do nothing: a choice is committed at once."""

    def _others(self, case: CaseSnapshot) -> list[Option]:
        return [] if self._event is None else other_party_options(case, self._event)

    def _on_added(self, party_id: PartyId) -> None:
        if self._event is not None:
            self._edits.run(SetAttendance(event_id=self._event.id, party_id=party_id))
