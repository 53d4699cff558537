"""A field with its label above and, below it, how it was understood or what is still needed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label, set_mark
from app.ui.widgets.icon_label import IconLabel


class FieldBlock(QWidget):
    """Label, field and one line under it, told to screen readers as well.

    The line is a hint in a quiet colour, or a note: what cannot be used and what to do.
    """

    def __init__(
        self,
        look: ThemedLook,
        title: str,
        field: QWidget,
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._look = look
        self._hint = hint
        self._note = ""
        self._label = label(title, TextRole.LABEL)
        self._line = label("", TextRole.HINT, wraps=True)
        self._sign = IconLabel(look, "note", role="note", size=14)
        self._label.setBuddy(field)
        field.setAccessibleName(title)
        self._build()
        self._refresh()

    @property
    def line(self) -> str:
        """The words under the field."""
        return self._note or self._hint

    @property
    def has_note(self) -> bool:
        """Whether the field holds something that cannot be used yet."""
        return bool(self._note)

    def hide_label(self) -> None:
        """Show no label where the place says what the field is; screen readers still hear it."""
        self._label.hide()

    def set_hint(self, hint: str) -> None:
        """Say how the field was understood, or what may stand in it."""
        self._hint = hint
        self._refresh()

    def set_note(self, note: str) -> None:
        """Say what cannot be used and what to do; an empty text takes the note away."""
        self._note = note
        self._refresh()

    def _build(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addWidget(self._label)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self._sign)
        row.addWidget(self._line, 1)
        column.addLayout(row)

    def _refresh(self) -> None:
        set_mark(self.field, "hasNote", self.has_note)
        set_mark(self._line, "textRole", "note" if self.has_note else "hint")
        self._sign.setVisible(self.has_note)
        self._line.setText(self.line)
        self._line.setVisible(bool(self.line))
        self.field.setAccessibleDescription(self.line)
