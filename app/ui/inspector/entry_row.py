"""A line at the foot of a list in which one more is written; nothing half is put in the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CaseError
from app.domain.ids import EventId
from app.ui.inspector.choices import Choices
from app.ui.inspector.edits import EventEdits
from app.ui.inspector.group import people_chips
from app.ui.inspector.reasons import person_note, reason_text
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.counted_text_edit import CountedTextEdit
from app.ui.widgets.icon_label import IconLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(slots=True)
class _Draft:
    """What was written for one event and is not in the case yet."""

    who: Any = None
    text: str = ""


class EntryRow(QWidget):
    """Who (when ``people`` are given) and what. Enter, or leaving with both there, adds it.

    What is not complete stays, also when another event is looked at meanwhile.

    Signals:
        entered(object, str): who, or None, and the text.
    """

    entered = Signal(object, str)

    def __init__(
        self, edits: EventEdits, placeholder: str, people: Choices | None = None, who_words: str = ""
    ) -> None:
        super().__init__()
        self._drafts: dict[str, _Draft] = {}
        self._event_id = EventId("")
        self._who_is_needed = people is not None
        self._note_sign = IconLabel(edits.look, "note", role="note", size=14)
        self._note = label("", TextRole.NOTE, wraps=True)
        self.text = CountedTextEdit(edits.look, lines=(1, 6))
        self.who = people_chips(edits, people or _nobody, who_words, is_single=True)
        self._build(edits, placeholder)
        if not edits.is_editable:
            self.hide()
        self.who.committed.connect(self._on_who_committed)
        self.text.text_changed.connect(self._on_text_changed)

    @property
    def note(self) -> str:
        """What is still needed; empty when nothing is."""
        return self._note.text()

    @property
    def event_id(self) -> EventId:
        """The event to which is added."""
        return self._event_id

    def show_for(self, event_id: EventId) -> None:
        """Show what was being written for this event."""
        if event_id == self._event_id:
            return
        self._event_id = event_id
        draft = self._draft
        self.set_note("")
        self.who.show_value(draft.who)
        self.text.set_text(draft.text)

    def enter(self) -> None:
        """Add what is written, or say what is still needed. An empty line adds nothing."""
        text = self.text.text().strip()
        if not text:
            return
        if self._who_is_needed and self._draft.who is None:
            self.set_note(self.tr("Van wie is dit? Kies eerst wie."))
            return
        self.entered.emit(self._draft.who, text)

    def clear_entry(self, error: CaseError | None) -> None:
        """Empty the line after adding, or say why it was refused and keep what is written."""
        if error is not None:
            self.set_note(reason_text(error))
            return
        self._drafts.pop(self._event_id, None)
        self.who.show_value(None)
        self.text.set_text("")
        self.set_note("")

    def set_note(self, words: str) -> None:
        """Say what is needed, or nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._note_sign.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add on Enter (Shift+Enter starts a line) and on leaving the text."""
        if watched is self.text.editor:
            if event.type() == QEvent.Type.FocusOut and not self._goes_to_who():
                self.enter()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                is_line = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                if event.key() in _ENTER and not is_line:
                    self.enter()
                    return True
        return super().eventFilter(watched, event)

    @property
    def _draft(self) -> _Draft:
        return self._drafts.setdefault(self._event_id, _Draft())

    def _goes_to_who(self) -> bool:
        focused = self.window().focusWidget()
        return self._draft.who is None and focused is not None and self.who.isAncestorOf(focused)

    def _build(self, edits: EventEdits, placeholder: str) -> None:
        px = edits.look.px
        self.text.set_placeholder(placeholder)
        self.text.setAccessibleName(placeholder)
        self.text.editor.installEventFilter(self)
        if not self._who_is_needed:
            self.who.hide()
        self.who.show_value(None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.text)
        column.addWidget(self.who)
        line = QHBoxLayout()
        line.setSpacing(px(4))
        line.addWidget(self._note_sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._note, 1)
        column.addLayout(line)
        self.set_note("")

    def _on_who_committed(self, who: object) -> None:
        self._draft.who = who
        self.who.show_value(who)
        self.set_note("")
        if who is not None:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self, text: str) -> None:
        self._draft.text = text
        self.set_note(person_note(text))


def _nobody(_case: object) -> list[Any]:
    return []
