"""Telling what cannot be done, kindly; and a fault in the program, honestly."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.domain.errors import CaseError
from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole, set_button_kind


class ProblemDialog(DialogFrame):
    """What cannot be done and what to do about it, in the words of the error."""

    def __init__(self, look: ThemedLook, error: CaseError, parent: QWidget | None = None) -> None:
        super().__init__(look, error.title, parent, width=440)
        self.add_sentence(error.sentence)
        if error.suggestion:
            self.add_sentence(error.suggestion, TextRole.SECOND)
        close = self.add_button(self.tr("Sluiten"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)


def tell_problem(look: ThemedLook, error: CaseError, parent: QWidget | None = None) -> ProblemDialog:
    """Show an error in a dialog over ``parent``."""
    dialog = ProblemDialog(look, error, parent)
    dialog.open()
    return dialog


class FaultDialog(DialogFrame):
    """A fault in the program: what is safe, and a report without text of the case to pass on."""

    def __init__(self, look: ThemedLook, report: str, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Er ging iets mis in Terugblik"), parent, width=560)
        self._report = report
        self._copy = QPushButton(self.tr("Verslag kopiëren"))
        self.add_sentence(
            self.tr(
                "Dit is een fout in het programma, niet van u. Uw werk staat op de schijf, "
                "tot en met de laatste stap die lukte."
            )
        )
        self.add_sentence(
            self.tr("Ga gerust verder. Blijft het misgaan, sluit Terugblik dan en open het opnieuw."),
            TextRole.SECOND,
        )
        self.add_sentence(
            self.tr(
                "Met dit verslag kan de maker de fout vinden. Er staan alleen regels van het programma in, "
                "geen tekst uit de casus."
            ),
            TextRole.SECOND,
        )
        self.body.addWidget(self._report_box())
        set_button_kind(self._copy, ButtonKind.SECONDARY)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy_clicked)
        self.add_left(self._copy)
        go_on = self.add_button(self.tr("Verder werken"), ButtonKind.PRIMARY)
        go_on.clicked.connect(self.accept)
        go_on.setFocus()

    def _report_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit(self._report)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Verslag van de fout"))
        box.setTabChangesFocus(True)
        box.setFixedHeight(self.look.px(140))
        return box

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setText(self.tr("Gekopieerd"))
