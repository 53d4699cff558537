"""A label of one line that ends in … when there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStylePainter, QWidget

from app.ui.theme.marks import TextRole, set_text_role, set_tool_tip


class ElidedLabel(QLabel):
    """Plain text on one line; the whole text is in the tool tip once it is cut."""

    def __init__(self, text: str = "", role: TextRole = TextRole.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_text_role(self, role)

    def minimumSizeHint(self) -> QSize:
        """Need room for one letter and the dots."""
        return QSize(self.fontMetrics().horizontalAdvance("m…"), super().minimumSizeHint().height())

    def shown_text(self) -> str:
        """Give the text as it is drawn at this width."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._refresh_tool_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole text as tool tip when it does not fit."""
        super().resizeEvent(event)
        self._refresh_tool_tip()

    def _refresh_tool_tip(self) -> None:
        set_tool_tip(self, self.text() if self.shown_text() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
