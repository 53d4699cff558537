"""The dialog for a new case: title, period, day of removal, and a passphrase if wanted."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.ui.dialogs.day_field import DayField
from app.ui.dialogs.days import Side
from app.ui.dialogs.frame import DialogFrame
from app.ui.dialogs.new_case.presenter import NewCase, NewCaseForm, NewCasePresenter
from app.ui.dialogs.passphrase_fields import PassphraseFields
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind
from app.ui.widgets.field_block import FieldBlock


class NewCaseDialog(DialogFrame):
    """Asks what a new case needs; where its file comes is asked afterwards.

    Signals:
        submitted(NewCase): the form is complete; the dialog closes.
    """

    submitted = Signal(object)

    def __init__(self, look: ThemedLook, presenter: NewCasePresenter, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Nieuwe casus"), parent, width=520)
        self._presenter = presenter
        self.title_edit = QLineEdit()
        self.start = DayField(
            look, self.tr("Periode van"), Side.FIRST, hint=self.tr("Bijvoorbeeld: maart 2019")
        )
        self.end = DayField(look, self.tr("Tot en met"), Side.LAST, hint=self.tr("Bijvoorbeeld: 2022"))
        self.delete_after = DayField(look, self.tr("Verwijderdatum"), Side.LAST)
        self.is_protected = QCheckBox(self.tr("Beveiligen met een wachtwoordzin"))
        self.passphrase = PassphraseFields(look)
        self._title_block = FieldBlock(
            look,
            self.tr("Werktitel"),
            self.title_edit,
            hint=self.tr("Gebruik geen familienaam. Een verzonnen woord is genoeg."),
        )
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._title_block)
        row = QHBoxLayout()
        row.setSpacing(self.look.px(12))
        row.addWidget(self.start, 1)
        row.addWidget(self.end, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.delete_after)
        self.body.addWidget(self.is_protected)
        self.body.addWidget(self.passphrase)
        self.passphrase.hide()
        self.delete_after.set_day(self._presenter.proposed_delete_after)
        self.add_cancel()
        self.make_button = self.add_button(self.tr("Verder…"), ButtonKind.PRIMARY)
        self.make_button.clicked.connect(self._on_make_clicked)
        self.is_protected.toggled.connect(self._on_protected_toggled)
        self.title_edit.textChanged.connect(self._on_title_changed)

    def _on_title_changed(self) -> None:
        self._title_block.set_note("")

    def _on_protected_toggled(self, is_on: bool) -> None:
        self.passphrase.setVisible(is_on)
        if is_on:
            self.passphrase.setFocus()

    def _on_make_clicked(self) -> None:
        form = NewCaseForm(
            title=self.title_edit.text(),
            start=self.start.day,
            end=self.end.day,
            delete_after=self.delete_after.day,
        )
        is_complete = self._show_notes(self._presenter.notes(form))
        is_protected = self.is_protected.isChecked()
        can_be_protected = not is_protected or self.passphrase.check()
        case = self._presenter.case(form)
        if is_complete and can_be_protected and case is not None:
            passphrase = self.passphrase.passphrase if is_protected else None
            self.accept()
            self.submitted.emit(NewCase(case=case, passphrase=passphrase))

    def _show_notes(self, notes: Mapping[str, str]) -> bool:
        self._title_block.set_note(notes.get("title", ""))
        fields = {"start": self.start, "end": self.end, "delete_after": self.delete_after}
        is_complete = "title" not in notes
        for name, field in fields.items():
            note = field.unread or notes.get(name, "")
            field.set_note(note)
            is_complete = is_complete and not note
        return is_complete
