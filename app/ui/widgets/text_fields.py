"""Fields for text of one line and of several, that commit by themselves what is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.widgets.counted_text_edit import CountedTextEdit
from app.ui.widgets.typed_text import TypedText


class LineField(QLineEdit):
    """Text of one line.

    Signals:
        committed(object): the user typed another text.
    """

    committed = Signal(object)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._typed = TypedText(self)
        self._typed.committed.connect(self.committed)

    def show_value(self, value: str, *, afresh: bool = False) -> None:
        """Show the text of the case; what is being typed stays unless that text changed."""
        self._typed.show_text(value, afresh=afresh)
        if afresh:
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Commit what was typed now."""
        self._typed.commit()

    def set_editable(self, *, is_editable: bool) -> None:
        """Let the text be changed, or only read and copied."""
        self.setReadOnly(not is_editable)


class TextField(CountedTextEdit):
    """Text of several lines, with a count when it should stay short.

    Signals:
        committed(object): the user typed another text.
    """

    committed = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        placeholder: str = "",
        *,
        limit: int | None = None,
        lines: tuple[int, int] = (2, 10),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, limit=limit, lines=lines, parent=parent)
        self.set_placeholder(placeholder)
        self._typed = TypedText(self.editor)
        self._typed.committed.connect(self.committed)

    def show_value(self, value: str, *, afresh: bool = False) -> None:
        """Show the text of the case; what is being typed stays unless that text changed."""
        self._typed.show_text(value, afresh=afresh)

    def commit(self) -> None:
        """Commit what was typed now."""
        self._typed.commit()

    def set_editable(self, *, is_editable: bool) -> None:
        """Let the text be changed, or only read and copied."""
        self.editor.setReadOnly(not is_editable)
