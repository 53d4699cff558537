"""The frame of every dialog: a title, its content, a line for what cannot be used yet, and buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label, set_button_kind
from app.ui.widgets.icon_label import IconLabel

_PADDING, _GAP = 24, 12


class DialogFrame(QDialog):
    """A window-modal dialog in the house style; put content in `body`. It is freed when it closes."""

    def __init__(
        self, look: ThemedLook, title: str, parent: QWidget | None = None, *, width: int = 480
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self.body.setSpacing(look.px(_GAP))
        self._note = label("", TextRole.NOTE, wraps=True)
        self._note_row = QWidget()
        self._buttons = QHBoxLayout()
        self._arrange(title)
        self.setFixedWidth(look.px(width))

    @property
    def note(self) -> str:
        """The sentence above the buttons; empty when everything can be used."""
        return self._note.text()

    def set_note(self, sentence: str) -> None:
        """Say above the buttons what cannot be done and what to do; empty takes it away."""
        self._note.setText(sentence)
        self._note_row.setVisible(bool(sentence))

    def add_sentence(self, sentence: str, role: TextRole = TextRole.BODY) -> None:
        """Add a paragraph of plain text to the content."""
        self.body.addWidget(label(sentence, role, wraps=True))

    def add_button(self, text: str, kind: ButtonKind = ButtonKind.SECONDARY) -> QPushButton:
        """Add a button at the right; the primary one reacts to Enter."""
        button = QPushButton(text)
        set_button_kind(button, kind)
        is_primary = kind is ButtonKind.PRIMARY
        button.setDefault(is_primary)
        button.setAutoDefault(is_primary)
        self._buttons.addWidget(button)
        return button

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button that closes the dialog and changes nothing."""
        button = self.add_button(text or self.tr("Annuleren"))
        button.clicked.connect(self.reject)
        return button

    def add_left(self, widget: QWidget) -> None:
        """Put something at the left of the buttons, such as a link."""
        self._buttons.insertWidget(0, widget)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as high as the content."""
        super().showEvent(event)
        self._fit_height()

    def event(self, qt_event: QEvent) -> bool:
        """Grow and shrink with the content, so that a note that appears covers nothing."""
        done = super().event(qt_event)
        if qt_event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
        return done

    def _fit_height(self) -> None:
        column = self._column
        wanted = column.totalHeightForWidth(self.width()) if column.hasHeightForWidth() else -1
        self.setFixedHeight(max(wanted, column.totalMinimumSize().height()))

    def _arrange(self, title: str) -> None:
        padding = self.look.px(_PADDING)
        column = self._column
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(self.look.px(_GAP))
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(label(title, TextRole.PAGE_TITLE, wraps=True))
        column.addLayout(self.body, 1)
        column.addSpacing(self.look.px(4))
        column.addWidget(self._note_row)
        column.addLayout(self._buttons)
        row = QHBoxLayout(self._note_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(6))
        row.addWidget(IconLabel(self.look, "note", role="note"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 1)
        self._note_row.hide()
        self._buttons.setSpacing(self.look.px(8))
        self._buttons.addStretch(1)
