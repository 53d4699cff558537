"""A field for a day, with under it how it was understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.dialogs.days import DayReading, Side, read_day
from app.ui.theme.look import ThemedLook
from app.ui.widgets.field_block import FieldBlock


class DayField(QWidget):
    """Takes what people write, such as "maart 2019", and shows the day it stands for.

    Signals:
        changed: another text stands in the field.
    """

    changed = Signal()

    def __init__(self, look: ThemedLook, title: str, side: Side, *, hint: str = "") -> None:
        super().__init__()
        self._side = side
        self._hint = hint
        self.edit = QLineEdit()
        self._block = FieldBlock(look, title, self.edit, hint=hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._block)
        column.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_text_changed)

    @property
    def day(self) -> date | None:
        """The day it stands for; None when the field is empty or not understood."""
        return self._reading.day

    @property
    def line(self) -> str:
        """What the line under the field says."""
        return self._block.line

    @property
    def unread(self) -> str:
        """Why the text is no day; empty when the field is empty or holds a day."""
        return self._reading.note

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.edit.setText("" if day is None else f"{day.day}-{day.month}-{day.year}")

    def set_note(self, note: str) -> None:
        """Say what is still needed; an empty text shows again how the day was understood."""
        self._block.set_note(note)

    @property
    def _reading(self) -> DayReading:
        return read_day(self.edit.text(), self._side)

    def _on_text_changed(self) -> None:
        reading = self._reading
        self._block.set_hint(reading.words or self._hint)
        self._block.set_note("")
        self.changed.emit()
