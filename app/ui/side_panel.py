"""The place of the fields of an event: docked at the right, behind a rail, or over the whole view."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.fit import SideMode
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, Ground, set_button_kind, set_ground

_WIDTH, _RAIL = 360, 36


class SidePanel(QWidget):
    """Holds one widget and puts it where there is room; ``host`` is what it may cover.

    Signals:
        opened_changed(bool): the content became visible or went.
    """

    opened_changed = Signal(bool)

    def __init__(self, look: ThemedLook, content: QWidget, host: QWidget, *, is_open: bool) -> None:
        super().__init__()
        self._look = look
        self._host = host
        self._content = content
        self._mode = SideMode.DOCKED
        self._is_open = is_open
        self._is_wanted = is_open
        self._card = QFrame()
        self._rail = QFrame()
        self._row = QHBoxLayout(self)
        self.open_button = QToolButton()
        self._build()
        host.installEventFilter(self)
        self.open_button.clicked.connect(self._on_open_clicked)
        self._arrange()

    @property
    def content(self) -> QWidget:
        """What the panel holds."""
        return self._content

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self._is_open

    @property
    def is_wanted(self) -> bool:
        """Whether the user wants the content beside the view wherever there is room for it."""
        return self._is_wanted

    @property
    def mode(self) -> SideMode:
        """Where the content shows when it is open."""
        return self._mode

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the content, as the user asked; docked, that is what holds from now on."""
        if is_open == self._is_open:
            return
        if self._mode is SideMode.DOCKED:
            self._is_wanted = is_open
        had_focus = self._card.isAncestorOf(self.window().focusWidget() or self)
        self._is_open = is_open
        self._arrange()
        if had_focus and not is_open:
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened_changed.emit(is_open)

    def set_mode(self, mode: SideMode) -> None:
        """Use the room there is: beside the view as the user wants it, over the view closed at first."""
        if mode is self._mode:
            return
        is_docked, was_docked = mode is SideMode.DOCKED, self._mode is SideMode.DOCKED
        was_open, self._mode = self._is_open, mode
        if is_docked:
            self._is_open = self._is_wanted
        elif was_docked:
            self._is_open = False
        self._arrange()
        if self._is_open != was_open:
            self.opened_changed.emit(self._is_open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when what lies under it changes size; close on Escape."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._card and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and self._mode is not SideMode.DOCKED:
                self.set_open(is_open=False)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        px = self._look.px
        set_ground(self._rail, Ground.SURFACE)
        self._rail.setFixedWidth(px(_RAIL))
        set_button_kind(self.open_button, ButtonKind.ICON)
        self._look.set_icon(self.open_button, "info")
        self.open_button.setToolTip(self.tr("Gegevens van de gebeurtenis (F4)"))
        self.open_button.setAccessibleName(self.tr("Gegevens tonen"))
        column = QVBoxLayout(self._rail)
        column.setContentsMargins(px(3), px(6), px(3), px(6))
        column.addWidget(self.open_button)
        column.addWidget(_UprightWord(self._look, self.tr("Gegevens")), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        inside = QHBoxLayout(self._card)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self._content)
        self._card.installEventFilter(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._rail)
        self._row.addWidget(self._card)

    def _arrange(self) -> None:
        is_docked = self._mode is SideMode.DOCKED
        if is_docked and self._card.parentWidget() is not self:
            self._row.addWidget(self._card)
        elif not is_docked and self._card.parentWidget() is not self._host:
            self._row.removeWidget(self._card)
            self._card.setParent(self._host)
        set_ground(self._card, Ground.SURFACE if is_docked else Ground.FLOATING)
        self._card.setMaximumWidth(self._look.px(_WIDTH) if is_docked else 16_777_215)
        self._card.setMinimumWidth(self._look.px(_WIDTH) if is_docked else 0)
        self._rail.setVisible(self._mode is SideMode.RAIL or (is_docked and not self._is_open))
        self._card.setVisible(self._is_open)
        if self.parentWidget() is not None:  # without one it would become a window
            self.setVisible(self._mode is not SideMode.SHEET)
        self._place()

    def _place(self) -> None:
        if self._mode is SideMode.DOCKED:
            return
        whole = self._host.width()
        width = whole if self._mode is SideMode.SHEET else min(whole, self._look.px(_WIDTH))
        self._card.setGeometry(whole - width, 0, width, self._host.height())
        self._card.raise_()

    def _on_open_clicked(self) -> None:
        self.set_open(is_open=not self._is_open)


class _UprightWord(QWidget):
    """A word on its side, for a strip too narrow to read it otherwise."""

    def __init__(self, look: ThemedLook, word: str) -> None:
        super().__init__()
        self._look = look
        self._word = word
        look.theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Want the word, turned a quarter."""
        metrics = QFontMetrics(self._look.font("label"))
        return QSize(metrics.height(), metrics.horizontalAdvance(self._word) + self._look.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word from top to bottom."""
        painter = QPainter(self)
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text2"))
        painter.translate(self.width(), 0)
        painter.rotate(90)
        painter.drawText(QRect(0, 0, self.height(), self.width()), Qt.AlignmentFlag.AlignCenter, self._word)
