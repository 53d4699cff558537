"""The question for the passphrase of a case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind
from app.ui.widgets.field_block import FieldBlock


class PassphraseDialog(DialogFrame):
    """Asks once; whoever shows it tries the passphrase and closes it, or says that it does not fit.

    Signals:
        given(str): the user wants the case opened with this passphrase.
    """

    given = Signal(str)

    def __init__(self, look: ThemedLook, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Wachtwoordzin"), parent, width=420)
        self.edit = QLineEdit()
        self.is_shown = QCheckBox(self.tr("Tekens tonen"))
        self._block = FieldBlock(look, self.tr("Wachtwoordzin"), self.edit)
        self.add_sentence(self.tr("“{name}” is beveiligd met een wachtwoordzin.").format(name=file_name))
        self.body.addWidget(self._block)
        self.body.addWidget(self.is_shown)
        self.add_cancel()
        self.open_button = self.add_button(self.tr("Openen"), ButtonKind.PRIMARY)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.is_shown.toggled.connect(self._on_shown_toggled)
        self.edit.textChanged.connect(self._on_text_changed)
        self._on_shown_toggled(False)
        self._on_text_changed()
        self.edit.setFocus()

    @property
    def field_note(self) -> str:
        """What is said under the field."""
        return self._block.line

    def say_wrong(self, sentence: str) -> None:
        """Tell that the passphrase does not fit, and let the user try again."""
        self._block.set_note(sentence)
        self.edit.selectAll()
        self.edit.setFocus()

    def _on_shown_toggled(self, is_shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _on_text_changed(self) -> None:
        self.open_button.setEnabled(bool(self.edit.text()))
        self._block.set_note("")

    def _on_open_clicked(self) -> None:
        self.given.emit(self.edit.text())
