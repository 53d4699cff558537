"""A group of fields of one event, and the row of one field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot
from app.ui.inspector.binding import Binding
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.reasons import person_note, reason_text
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.add_button import AddButton
from app.ui.widgets.collapsible_group import CollapsibleGroup
from app.ui.widgets.entity_chips import EntityChips, Roster
from app.ui.widgets.field_block import FieldBlock
from app.ui.widgets.picker import Option
from app.ui.widgets.text_fields import TextField

_COLUMN_GAP = 12


class EventPart(Protocol):
    """Anything in a group that shows a piece of an event."""

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the event as it is; ``afresh`` when it is another event than before."""

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""


class FieldRow(FieldBlock):
    """Label and field with the line under it; what the user commits becomes a command."""

    field: Any

    def __init__(self, edits: EventEdits, title: str, field: Any, binding: Binding, hint: str = "") -> None:
        super().__init__(edits.look, title, field, hint=hint)
        self._edits = edits
        self._binding = binding
        self._event: Event | None = None
        self._value: Any = None
        field.set_editable(is_editable=edits.is_editable)
        field.committed.connect(self._on_committed)
        self.setFocusProxy(field)

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the value of the event; a line about a refused value stays until the value changes."""
        del case
        self._event = event
        value = self._binding.read(event)
        if afresh or value != self._value:
            self._value = value
            self.set_note(self._own_note(value))
        self.field.show_value(value, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.field.commit()

    def _own_note(self, value: Any) -> str:
        """What to say of a value that is in the case; a free text may point to a person."""
        return person_note(value) if isinstance(self.field, TextField) else ""

    def _on_committed(self, value: object) -> None:
        if self._event is None:
            return
        error = self._edits.run(self._binding.write(self._event, value))
        if error is not None:
            self.set_note(reason_text(error))
        else:
            self.set_note(self._own_note(self._value))


class EventGroup(CollapsibleGroup):
    """A titled section with fields. Fields of a folded section are filled when it opens.

    A group opens by itself for an event that has something in it, until the user folds or
    unfolds it: then it stays as the user wants it.
    """

    def __init__(self, edits: EventEdits) -> None:
        super().__init__(edits.look, "")
        self.edits = edits
        self._words = ""
        self._parts: list[EventPart] = []
        self._event: Event | None = None
        self._is_stale = False
        self._is_following = False
        self._is_set_by_user = False
        self.toggled.connect(self._on_folded)

    @property
    def event_now(self) -> Event:
        """The event that is shown."""
        if self._event is None:
            raise RuntimeError("a group is asked for its event before it was given one")
        return self._event

    def set_words(self, title: str) -> None:
        """Give the title without the count."""
        self._words = title
        self.set_title(title)

    def belongs_to(self, event: Event) -> bool:
        """Whether the group is shown at all for an event."""
        del event
        return True

    def count(self, case: CaseSnapshot, event: Event) -> int | None:
        """How much there is in the group, shown behind its title; None shows nothing."""
        del case, event
        return None

    def opens_for(self, case: CaseSnapshot, event: Event) -> bool:
        """Whether the group opens by itself for an event."""
        return self.count(case, event) != 0

    def show_event(self, case: CaseSnapshot, event: Event, *, afresh: bool) -> None:
        """Show the event, or hide when it has nothing to do with this group."""
        self._event = event
        is_mine = self.belongs_to(event)
        self.setVisible(is_mine)
        if not is_mine:
            self._is_stale = True
            return
        self._refresh_title(case, event)
        if afresh and not self._is_set_by_user:
            self._follow(is_open=self.opens_for(case, event))
        self._fill(afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        if self._event is not None and self.belongs_to(self._event):
            for part in self._parts:
                part.commit()

    def add_part(self, part: Any) -> Any:
        """Add a widget that shows a piece of the event."""
        self._parts.append(part)
        self.body.addWidget(part)
        return part

    def add_field(self, title: str, field: Any, binding: Binding, hint: str = "") -> FieldRow:
        """Add a field with its label."""
        row: FieldRow = self.add_part(FieldRow(self.edits, title, field, binding, hint))
        return row

    def add_pair(self, first: FieldRow, second: FieldRow) -> None:
        """Add two fields beside each other."""
        self._parts += [first, second]
        row = QHBoxLayout()
        row.setSpacing(self.edits.look.px(_COLUMN_GAP))
        row.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(second, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def row(self, title: str, field: Any, binding: Binding) -> FieldRow:
        """Make a field with its label, to be added as one of a pair."""
        return FieldRow(self.edits, title, field, binding)

    def chips(
        self, options: Callable[[CaseSnapshot], list[Option]], words: str, *, is_single: bool = False
    ) -> EntityChips:
        """Make chips of people or parties of the case."""
        return people_chips(self.edits, options, words, is_single=is_single)

    def _fill(self, *, afresh: bool) -> None:
        if not self.is_open:
            self._is_stale = self._is_stale or afresh
            return
        afresh, self._is_stale = afresh or self._is_stale, False
        for part in self._parts:
            part.show_event(self.edits.case, self.event_now, afresh=afresh)

    def _refresh_title(self, case: CaseSnapshot, event: Event) -> None:
        count = self.count(case, event)
        self.set_title(f"{self._words} ({count})" if count else self._words)

    def _follow(self, *, is_open: bool) -> None:
        self._is_following = True
        if is_open:
            self.unfold()
        else:
            self.fold()
        self._is_following = False

    def _on_folded(self, is_open: bool) -> None:
        if not self._is_following:
            self._is_set_by_user = True
            if is_open and self._event is not None:
                self._fill(afresh=False)


def people_chips(
    edits: EventEdits,
    options: Callable[[CaseSnapshot], list[Option]],
    words: str,
    *,
    is_single: bool = False,
) -> EntityChips:
    """Chips of parties, professionals or members of the family, called by their names."""

    def name_of(key: str) -> str:
        return edits.case.actor_name(key)

    roster = Roster(options=lambda: options(edits.case), text=name_of)
    chips = EntityChips(edits.look, roster, words, is_single=is_single)
    chips.set_editable(is_editable=edits.is_editable)
    return chips


def add_button(edits: EventEdits, options: Callable[[CaseSnapshot], list[Option]], words: str) -> AddButton:
    """A button that lets one of the options be chosen; hidden when nothing may be changed."""
    button = AddButton(edits.look, words, lambda: options(edits.case))
    if not edits.is_editable:
        button.hide()
    return button


def readers_line(words: str) -> QWidget:
    """The line that reminds who may read what is written: parents and child."""
    return label(words, TextRole.HINT, wraps=True)
