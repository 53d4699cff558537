"""Above the timeline: which signal one came from, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, TextRole, label, set_button_kind, set_ground


class ReturnBar(QFrame):
    """Hidden until one comes from a signal.

    Signals:
        return_requested: back to the signals.
    """

    return_requested = Signal()

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", TextRole.BODY)
        self.back = QPushButton(self.tr("Terug naar Signalen (Esc)"))
        self._close = QToolButton()
        set_ground(self, Ground.QUESTION)
        px = look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(8), px(4))
        row.setSpacing(px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self.back)
        row.addWidget(self._close)
        set_button_kind(self.back, ButtonKind.SECONDARY)
        set_button_kind(self._close, ButtonKind.ICON)
        look.set_icon(self._close, "close", "text2")
        self._close.setAccessibleName(self.tr("Blijf bij de tijdlijn"))
        self._close.setToolTip(self._close.accessibleName())
        self._close.clicked.connect(self.hide)
        self.back.clicked.connect(self.return_requested)
        self.hide()

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def show_origin(self, title: str, count: int) -> None:
        """Say which signal this is about and how many events are lit up."""
        if count == 1:
            found = self.tr("1 gebeurtenis")
        else:
            found = self.tr("{count} gebeurtenissen").format(count=count)
        text = self.tr("Uit ‘{title}’: {found}.") if count else self.tr("Uit ‘{title}’: deze tijd.")
        self._words.setText(text.format(title=title, found=found))
        self.setAccessibleName(self._words.text())
        self.show()
