"""A bar above the view with something the user should know; it can be closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.icon_label import IconLabel


class WarningBar(QFrame):
    """One sentence on a soft ground, with at most one action; hidden until it has a text.

    Signals:
        closed: the user closed the bar.
        action_requested: the user pressed the button in the bar.
    """

    closed = Signal()
    action_requested = Signal()

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = label("", TextRole.NOTE_BAR, wraps=True)
        self._action = QPushButton()
        self._close = QToolButton()
        self._build()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence in the bar."""
        return self._text.text()

    def show_text(self, text: str, *, action: str = "") -> None:
        """Show a sentence and, when `action` has words, a button."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()

    def close_bar(self) -> None:
        """Hide the bar as if the user closed it."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(8), px(6))
        row.setSpacing(px(8))
        row.addWidget(IconLabel(self._look, "note", role="note"))
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        set_button_kind(self._action, ButtonKind.SECONDARY)
        set_button_kind(self._close, ButtonKind.ICON)
        self._look.set_icon(self._close, "close", "note")
        self._close.setAccessibleName(self.tr("Melding sluiten"))
        self._close.setToolTip(self.tr("Sluiten"))
        self._action.hide()
        self._close.clicked.connect(self.close_bar)
        self._action.clicked.connect(self.action_requested)
