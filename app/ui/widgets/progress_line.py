"""Long work in a thin bar, with words and a way to stop."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label


class ProgressLine(QWidget):
    """Shows itself only when the work takes longer than a moment.

    Signals:
        stop_requested: the user wants the work to stop.
    """

    stop_requested = Signal()

    def __init__(
        self, look: ThemedLook, parent: QWidget | None = None, *, delay_ms: int | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = label("", TextRole.SECOND)
        self._bar = QProgressBar()
        self._stop = QPushButton(self.tr("Stoppen"))
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        own_delay = round(look.theme.size("motion.progress_delay_ms"))
        self._delay.setInterval(own_delay if delay_ms is None else delay_ms)
        self._build()
        self.hide()
        self._delay.timeout.connect(self.show)
        self._stop.clicked.connect(self.stop_requested)

    @property
    def is_waiting(self) -> bool:
        """Whether the work has begun and the line has yet to show."""
        return self._delay.isActive()

    def start(self, words: str) -> None:
        """Begin: show the line after a moment, with an amount of work not yet known."""
        self.set_progress(0, 0, words)
        self._stop.setEnabled(True)
        self._delay.start()

    def set_progress(self, done: int, total: int, words: str) -> None:
        """Say how far it is; a total of 0 means it is not known how much there is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(words)
        self._bar.setAccessibleName(words)

    def finish(self) -> None:
        """End: the line goes, or never comes."""
        self._delay.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._look.px
        column = QVBoxLayout()
        column.setSpacing(px(6))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(16))
        row.addLayout(column, 1)
        row.addWidget(self._stop)
