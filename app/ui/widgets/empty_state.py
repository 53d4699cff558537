"""What a view shows when there is nothing yet: one sentence, one action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.icon_label import IconLabel


class EmptyState(QWidget):
    """A sentence in the middle with the button that does what it says.

    Signals:
        action_requested: the user pressed the button.
    """

    action_requested = Signal()

    def __init__(
        self,
        look: ThemedLook,
        sentence: str,
        *,
        action: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._sentence = label(sentence, TextRole.SECOND, wraps=True)
        self._button = QPushButton(action)
        self._build()
        self.set_sentence(sentence, action=action)
        self._button.clicked.connect(self.action_requested)

    def set_sentence(self, sentence: str, *, action: str = "") -> None:
        """Say something else; without `action` there is no button."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def _build(self) -> None:
        px = self._look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        if self._icon:
            column.addWidget(IconLabel(self._look, self._icon, role="text3", size=32), 0, middle)
        self._sentence.setAlignment(middle)
        column.addWidget(self._sentence)
        set_button_kind(self._button, ButtonKind.PRIMARY)
        column.addWidget(self._button, 0, middle)
        column.addStretch(2)
