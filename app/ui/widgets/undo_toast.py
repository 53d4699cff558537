"""A message at the bottom left that something was done, with the way back."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind

_MARGIN = 16


class UndoToast(QFrame):
    """Stays eight seconds, and as long as the pointer or the focus is on it.

    Signals:
        undo_requested: the user pressed the button.
        expired: the message went away by itself or by Escape.
    """

    undo_requested = Signal()
    expired = Signal()

    def __init__(self, look: ThemedLook, host: QWidget, *, lifetime_ms: int | None = None) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._lifetime_ms = lifetime_ms or round(look.theme.size("motion.toast_ms"))
        self._left_ms = self._lifetime_ms
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._running = QElapsedTimer()
        self._text = label("", TextRole.BODY)
        self._button = QPushButton()
        self._bottom_gap_px = 0
        self._build()
        self.hide()
        host.installEventFilter(self)
        self._timer.timeout.connect(self._on_timeout)
        self._button.clicked.connect(self._on_clicked)

    @property
    def text(self) -> str:
        """What the message says."""
        return self._text.text()

    @property
    def is_counting(self) -> bool:
        """Whether the message goes away when nothing happens."""
        return self._timer.isActive()

    def set_bottom_gap(self, gap_px: int) -> None:
        """Keep this much free above the foot of the host, e.g. for a status bar."""
        self._bottom_gap_px = gap_px
        self._place()

    def show_message(self, text: str, *, action: str = "") -> None:
        """Show what was done; without `action` the button says *Terugdraaien*."""
        self._text.setText(text)
        self._button.setText(action or self.tr("Terugdraaien"))
        self.setAccessibleName(text)
        self._left_ms = self._lifetime_ms
        self.ensurePolished()
        self._place()
        self.show()
        self.raise_()
        self._appear()
        if not (self.underMouse() or self._button.hasFocus()):
            self._count()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the host changes size; hold while the button has the focus."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._button and event.type() == QEvent.Type.FocusIn:
            self._pause()
        elif watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._count()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hold while the pointer is here."""
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        """Count on when the pointer has gone."""
        super().leaveEvent(event)
        if not self._button.hasFocus():
            self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_timeout()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._look.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(12))
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._button.installEventFilter(self)
        set_button_kind(self._button, ButtonKind.LINK)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(px(14))
        shadow.setOffset(0, px(4))
        colour = QColor(Qt.GlobalColor.black)
        colour.setAlphaF(self._look.theme.size("shadow.opacity"))
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)

    def _place(self) -> None:
        gap = self._look.px(_MARGIN)
        self._text.setMaximumWidth(max(0, self._host.width() - self._button.sizeHint().width() - 5 * gap))
        self.adjustSize()
        self.move(gap, self._host.height() - self._bottom_gap_px - gap - self.height())

    def _appear(self) -> None:
        """Slide in from just below; at once when the user wants no motion."""
        if not self._look.duration_ms:
            return
        slide = QPropertyAnimation(self, b"pos", self)
        slide.setDuration(self._look.duration_ms)
        slide.setStartValue(self.pos() + QPoint(0, self._look.px(8)))
        slide.setEndValue(self.pos())
        slide.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _count(self) -> None:
        if self.isVisible():
            self._running.start()
            self._timer.start(self._left_ms)

    def _pause(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._left_ms = max(1, self._left_ms - self._running.elapsed())

    def _on_timeout(self) -> None:
        self._timer.stop()
        self.hide()
        self.expired.emit()

    def _on_clicked(self) -> None:
        self._timer.stop()
        self.hide()
        self.undo_requested.emit()
