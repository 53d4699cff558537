"""A card that opens under a button and closes when the user is elsewhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook


class Popover(QFrame):
    """Put content in `body` and call `open_under`; Escape or a click outside closes it."""

    def __init__(self, look: ThemedLook, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self._gap = look.px(4)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self.body.setSpacing(look.px(8))

    def open_under(self, button: QWidget) -> None:
        """Show the card under a button, within the screen."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(0, button.height() + self._gap))
        screen = button.screen() or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        left = max(area.left(), min(corner.x(), area.right() - self.width()))
        top = max(area.top(), min(corner.y(), area.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; a window of its own has no ground from the stylesheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.colour("raised"))
        painter.setPen(QPen(self._look.colour("lineStrong"), 1))
        radius = self._look.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
