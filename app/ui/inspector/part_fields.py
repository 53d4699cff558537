"""A field of one part in a list, such as the status of an agreement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.ui.inspector.edits import EventEdits
from app.ui.inspector.reasons import person_note, reason_text
from app.ui.widgets.field_block import FieldBlock
from app.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from app.editing.command import Command


class PartField(FieldBlock):
    """Label and field; ``command`` makes of the name of the field and its new value what to run."""

    field: Any

    def __init__(
        self,
        edits: EventEdits,
        title: str,
        field: Any,
        name: str,
        command: Callable[[str, Any], Command | None],
    ) -> None:
        super().__init__(edits.look, title, field)
        self._edits = edits
        self._name = name
        self._command = command
        self._value: Any = None
        field.set_editable(is_editable=edits.is_editable)
        field.committed.connect(self._on_committed)
        self.setFocusProxy(field)

    def show_part(self, part: Any, *, afresh: bool) -> None:
        """Show the value in the part; a line about a refused value stays until the value changes."""
        value = getattr(part, self._name)
        if afresh or value != self._value:
            self._value = value
            self.set_note(self._own_note())
        self.field.show_value(value, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed and not yet committed."""
        self.field.commit()

    def _own_note(self) -> str:
        return person_note(self._value) if isinstance(self.field, TextField) else ""

    def _on_committed(self, value: object) -> None:
        command = self._command(self._name, value)
        if command is not None:
            error = self._edits.run(command)
            self.set_note(self._own_note() if error is None else reason_text(error))
