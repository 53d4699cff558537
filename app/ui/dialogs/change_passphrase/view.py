"""The dialog in which a case gets, changes or loses its passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.change_passphrase.presenter import ChangePassphrasePresenter, PassphraseChoice
from app.ui.dialogs.frame import DialogFrame
from app.ui.dialogs.passphrase_fields import PassphraseFields
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, label
from app.ui.widgets.segmented_control import Segment, SegmentedControl


class ChangePassphraseDialog(DialogFrame):
    """Asks for the new passphrase twice, or takes the passphrase away.

    Signals:
        submitted(object): the new passphrase, or None to take it away; whoever listens closes the dialog.
    """

    submitted = Signal(object)

    def __init__(
        self, look: ThemedLook, presenter: ChangePassphrasePresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, presenter.title, parent, width=460)
        self.add_sentence(presenter.sentence)
        self.choice = SegmentedControl(
            look,
            (
                Segment(value=PassphraseChoice.SET, text=self.tr("Nieuwe wachtwoordzin")),
                Segment(value=PassphraseChoice.REMOVE, text=self.tr("Weghalen")),
            ),
            name=self.tr("Wat wilt u doen?"),
        )
        self.choice.set_value(PassphraseChoice.SET)
        self.choice.setVisible(len(presenter.choices) > 1)
        self.fields = PassphraseFields(look)
        self._removal = label(
            self.tr("Daarna kan iedereen die het bestand heeft, de casus lezen."), TextRole.SECOND, wraps=True
        )
        for part in (self.choice, self.fields, self._removal):
            self.body.addWidget(part)
        self._removal.hide()
        self.add_cancel()
        self.apply_button = self.add_button(self.tr("Instellen"), ButtonKind.PRIMARY)
        self.apply_button.clicked.connect(self._on_apply_clicked)
        self.choice.value_changed.connect(self._on_choice_changed)

    def _on_choice_changed(self, choice: object) -> None:
        is_removal = choice is PassphraseChoice.REMOVE
        self.fields.setVisible(not is_removal)
        self._removal.setVisible(is_removal)
        self.apply_button.setText(self.tr("Weghalen") if is_removal else self.tr("Instellen"))

    def _on_apply_clicked(self) -> None:
        if self.choice.value is PassphraseChoice.REMOVE:
            self.submitted.emit(None)
        elif self.fields.check():
            self.submitted.emit(self.fields.passphrase)
