"""A card that opens under a button, within the window, and closes when the user is elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import Ground, set_ground


class Popover(QFrame):
    """Put content in `body` and call `open_under`; Escape or a click outside closes and frees it."""

    def __init__(self, look: ThemedLook, name: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._window = parent.window()
        self._gap = look.px(4)
        self._opener: QWidget | None = None
        set_ground(self, Ground.FLOATING)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self.body.setSpacing(look.px(8))
        self.hide()

    def open_under(self, button: QWidget) -> None:
        """Show the card under a button, within the window."""
        window = self._window
        self._opener = button
        self.adjustSize()
        self.resize(self.size().boundedTo(window.size()))
        corner = button.mapTo(window, QPoint(0, button.height() + self._gap))
        left = max(0, min(corner.x(), window.width() - self.width()))
        top = max(0, min(corner.y(), window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a click elsewhere; one on the button that opened it only closes."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.globalPosition().toPoint()
            if isinstance(watched, QWidget) and not self.rect().contains(self.mapFromGlobal(place)):
                self.close()
                opener = self._opener
                return opener is not None and opener.rect().contains(opener.mapFromGlobal(place))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            if self._opener is not None:
                self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
