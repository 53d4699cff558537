"""A new passphrase typed twice, with its strength in words and the truth about losing it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.ui.dialogs.passphrase_strength import no_recovery_words, strength_words
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import TextRole, label
from app.ui.widgets.field_block import FieldBlock


def repeated_note(passphrase: str, repeated: str) -> str:
    """What is still needed of two typed passphrases; empty when they can be used."""
    if not passphrase:
        return QCoreApplication.translate("passphrase", "Vul een wachtwoordzin in.")
    if passphrase != repeated:
        return QCoreApplication.translate("passphrase", "De twee wachtwoordzinnen zijn nog niet gelijk.")
    return ""


class PassphraseFields(QWidget):
    """Two hidden fields that can be shown.

    Signals:
        changed: one of the two texts is different.
    """

    changed = Signal()

    def __init__(self, look: ThemedLook) -> None:
        super().__init__()
        self.first = QLineEdit()
        self.second = QLineEdit()
        self._shown = QCheckBox(self.tr("Tekens tonen"))
        self._first_block = FieldBlock(look, self.tr("Wachtwoordzin"), self.first)
        self._second_block = FieldBlock(look, self.tr("Nog een keer"), self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self._first_block)
        column.addWidget(self._second_block)
        column.addWidget(self._shown)
        column.addWidget(label(no_recovery_words(), TextRole.SECOND, wraps=True))
        self.setFocusProxy(self.first)
        self._on_shown_toggled(False)
        self._connect_signals()

    @property
    def passphrase(self) -> str:
        """What stands in the first field."""
        return self.first.text()

    def check(self) -> bool:
        """Say under the fields what is still needed; True when the passphrase can be used."""
        note = repeated_note(self.first.text(), self.second.text())
        self._first_block.set_note(note if not self.first.text() else "")
        self._second_block.set_note(note if self.first.text() else "")
        return not note

    def _connect_signals(self) -> None:
        self._shown.toggled.connect(self._on_shown_toggled)
        self.first.textChanged.connect(self._on_text_changed)
        self.second.textChanged.connect(self._on_text_changed)

    def _on_shown_toggled(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.second.setEchoMode(mode)

    def _on_text_changed(self) -> None:
        self._first_block.set_hint(strength_words(self.first.text()))
        self._first_block.set_note("")
        self._second_block.set_note("")
        self.changed.emit()
