"""What to do with a case that somebody has open: look at it, or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import CaseError
from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole


class LockedDialog(DialogFrame):
    """Says who has the case open and where, in the words of the error.

    Signals:
        read_only_requested: open the case to look at it.
    """

    read_only_requested = Signal()

    def __init__(self, look: ThemedLook, error: CaseError, parent: QWidget | None = None) -> None:
        super().__init__(look, error.title, parent, width=440)
        self.add_sentence(error.sentence)
        self.add_sentence(error.suggestion, TextRole.SECOND)
        self.add_cancel()
        self.open_button = self.add_button(self.tr("Openen om te lezen"), ButtonKind.PRIMARY)
        self.open_button.clicked.connect(self._on_open_clicked)

    def _on_open_clicked(self) -> None:
        self.accept()
        self.read_only_requested.emit()
