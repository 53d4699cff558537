"""The title of an event as a heading that can be typed in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.invariants.events import TITLE_LENGTH
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import set_mark
from app.ui.widgets.text_fields import TextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TitleField(TextField):
    """A bold text that wraps; it looks like a field only when it is being changed. Enter commits."""

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(look, limit=TITLE_LENGTH, lines=(1, 4), parent=parent)
        self.set_placeholder(self.tr("Titel: wat gebeurde er?"))
        set_mark(self.editor, "isFlat", True)
        set_mark(self.editor, "isTitle", True)
        self.editor.installEventFilter(self)
        self.text_changed.connect(self._refresh_count)
        self._refresh_count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit on Enter instead of starting a line; count while the title is being changed."""
        if watched is self.editor:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in _ENTER:
                    self.commit()
                    return True
            elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._refresh_count()
        return super().eventFilter(watched, event)

    def _refresh_count(self) -> None:
        self.show_counter(is_shown=len(self.text()) > TITLE_LENGTH)
