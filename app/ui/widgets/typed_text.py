"""What is typed is kept: shortly after the last key and on leaving the field, without Save."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE_MS = 400
"""How long after the last key typed text is committed, so that nothing is lost with the program."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TypedText(QObject):
    """Watches an editor of one line or more and tells when its text should be committed.

    The text of the case and that of the editor may differ: while typing, and as long as a
    text was refused. Undo and redo are left to the window, after what was typed is committed.

    Signals:
        committed(str): another text than the one shown stands in the editor.
        changed(str): the user or the program changed the text.
    """

    committed = Signal(object)
    changed = Signal(str)

    def __init__(self, editor: QLineEdit | QPlainTextEdit, *, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(editor)
        self._editor = editor
        self._shown = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._on_pause)
        editor.textChanged.connect(self._on_text_changed)
        editor.installEventFilter(self)

    @property
    def text(self) -> str:
        """What stands in the editor."""
        editor = self._editor
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that is not in the case."""
        return self.text != self._shown

    def show_text(self, text: str, *, afresh: bool = False) -> None:
        """Show the text of the case; what is being typed stays as long as that text is the same."""
        if text == self._shown and not afresh:
            return
        self._shown = text
        if text != self.text:
            self._write(text)
        self._pause.stop()

    def commit(self) -> None:
        """Commit what was typed now, without the spaces around it."""
        self._pause.stop()
        text = self.text.strip()
        if text != self._shown:
            self.committed.emit(text)
        if text == self._shown and text != self.text:
            self._write(text)
            self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on leaving and on Enter in a single line; leave undo to the window."""
        if watched is self._editor:
            if event.type() == QEvent.Type.FocusOut:
                self.commit()
            elif isinstance(event, QKeyEvent):
                return self._takes_key(event)
        return super().eventFilter(watched, event)

    def _takes_key(self, event: QKeyEvent) -> bool:
        is_step = any(event.matches(step) for step in _STEPS)
        if event.type() == QEvent.Type.ShortcutOverride and is_step:
            self.commit()
            event.ignore()
            return True
        is_single = isinstance(self._editor, QLineEdit)
        if event.type() == QEvent.Type.KeyPress and is_single and event.key() in _ENTER:
            self.commit()
        return False

    def _write(self, text: str) -> None:
        """Put a text in the editor and leave the cursor where it was, as far as the text goes."""
        editor = self._editor
        if isinstance(editor, QLineEdit):
            at = editor.cursorPosition()
            editor.setText(text)
            editor.setCursorPosition(min(at, len(text)))
            return
        at = editor.textCursor().position()
        editor.setPlainText(text)
        cursor = editor.textCursor()
        cursor.setPosition(min(at, len(text)))
        editor.setTextCursor(cursor)

    def _on_text_changed(self) -> None:
        self._pause.start()
        self.changed.emit(self.text)

    def _on_pause(self) -> None:
        if self.is_pending:
            self.committed.emit(self.text)
