"""The question which day to bring into view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.day_field import DayField
from app.ui.dialogs.days import Side
from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind


class GoToDateDialog(DialogFrame):
    """One field; "maart 2019" goes to its first day.

    Signals:
        submitted(date): bring this day into view; the dialog closes.
    """

    submitted = Signal(object)

    def __init__(self, look: ThemedLook, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Naar datum"), parent, width=360)
        self.day = DayField(look, self.tr("Datum"), Side.FIRST, hint=self.tr("Bijvoorbeeld: sept 2021"))
        self.body.addWidget(self.day)
        self.add_cancel()
        self.go_button = self.add_button(self.tr("Ga naar"), ButtonKind.PRIMARY)
        self.go_button.clicked.connect(self._on_go_clicked)
        self.day.setFocus()

    def _on_go_clicked(self) -> None:
        day = self.day.day
        if day is None:
            self.day.set_note(self.day.unread or self.tr("Vul een datum in. Voorbeeld: 15-9-2021."))
            return
        self.accept()
        self.submitted.emit(day)
