"""Where the event comes from, who may see it, and with which aanbod or kader it belongs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.domain.event import Event, Visibility
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source
from app.editing.sources import AddSourceToEvent
from app.ui.inspector.binding import of_event
from app.ui.inspector.choices import (
    Choices,
    actor_options,
    frame_options,
    frame_text,
    service_options,
    service_text,
    source_options,
    source_text,
)
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import EventGroup
from app.ui.inspector.new_source import NewSourceForm
from app.ui.theme.marks import ButtonKind, set_button_kind
from app.ui.widgets.entity_chips import EntityChips, Roster
from app.ui.widgets.enum_combo import EnumCombo
from app.ui.widgets.frozen import freeze


class LockField(QWidget):
    """A box that keeps the event on its date.

    Signals:
        committed(object): whether the event should stand firm.
    """

    committed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Staat vast op deze datum"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._on_clicked)

    def show_value(self, value: object, *, afresh: bool = False) -> None:
        """Show whether the event stands firm."""
        del afresh
        self.box.setChecked(bool(value))

    def commit(self) -> None:
        """Do nothing: the box is committed at once."""

    def set_editable(self, *, is_editable: bool) -> None:
        """Let the box be ticked, or only be read."""
        if not is_editable:
            freeze(self)

    def _on_clicked(self, is_on: bool) -> None:
        self.committed.emit(is_on)


class SourcesGroup(EventGroup):
    """Sources, who supplied it, visibility, aanbod and kader, and whether it stands firm."""

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits)
        self.set_words(self.tr("Bron en zichtbaarheid"))
        self.sources = self.add_field(
            self.tr("Bronnen"),
            self._references(source_options, source_text, self.tr("Bron"), is_single=False),
            of_event("source_ids"),
        )
        self.add_new = QPushButton(self.tr("Nieuwe bron beschrijven"))
        self.form = NewSourceForm(edits)
        self._add_form()
        self.supplied_by = self.add_field(
            self.tr("Aangeleverd door"),
            self.chips(actor_options, self.tr("Kies"), is_single=True),
            of_event("supplied_by_id"),
        )
        self.visibility = self.add_field(
            self.tr("Wie mag dit zien"), EnumCombo(Visibility), of_event("visibility")
        )
        self.service = self.add_field(
            self.tr("Hoort bij aanbod"),
            self._references(service_options, service_text, self.tr("Kies"), is_single=True),
            of_event("service_id"),
        )
        self.frame = self.add_field(
            self.tr("Hoort bij kader"),
            self._references(frame_options, frame_text, self.tr("Kies"), is_single=True),
            of_event("frame_id"),
        )
        self.lock = self.add_field("", LockField(), of_event("locked"))
        self.lock.hide_label()

    def opens_for(self, case: CaseSnapshot, event: Event) -> bool:
        """Stay folded: it is looked up rather than read along."""
        del case, event
        return False

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How many sources there are."""
        del case
        return len(event.source_ids) or None

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the event; what was begun for another one is put away."""
        super().show_event(case, event, afresh=afresh)
        if afresh:
            self._on_form_left()

    def _references(self, options: Choices, text: Any, words: str, *, is_single: bool) -> EntityChips:
        edits = self.edits
        roster = Roster(options=lambda: options(edits.case), text=lambda key: text(edits.case, key))
        return EntityChips(edits.look, roster, words, is_single=is_single)

    def _add_form(self) -> None:
        set_button_kind(self.add_new, ButtonKind.LINK)
        self.form.hide()
        self.body.addWidget(self.add_new, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.form)
        self.add_new.setVisible(self.edits.is_editable)
        self.add_new.clicked.connect(self._on_add_new)
        self.form.made.connect(self._on_source_made)
        self.form.left.connect(self._on_form_left)

    def _on_add_new(self) -> None:
        self.add_new.hide()
        self.form.begin()

    def _on_form_left(self) -> None:
        self.form.hide()
        self.add_new.setVisible(self.edits.is_editable)

    def _on_source_made(self, source: Source) -> None:
        error = self.edits.run(AddSourceToEvent(event_id=self.event_now.id, source=source))
        if error is None:
            self._on_form_left()
