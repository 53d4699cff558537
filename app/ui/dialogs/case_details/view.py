"""The dialog with the fields of the case."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.case import CaseProgress, CaseStatus
from app.domain.labelled import Labelled
from app.ui.dialogs.case_details.presenter import CaseDetailsPresenter, CaseForm
from app.ui.dialogs.day_field import DayField
from app.ui.dialogs.days import Side
from app.ui.dialogs.frame import DialogFrame
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, TextRole
from app.ui.widgets.counted_text_edit import CountedTextEdit
from app.ui.widgets.field_block import FieldBlock


class CaseDetailsDialog(DialogFrame):
    """Shows and changes everything of the case itself.

    Signals:
        submitted(Command): keep what was changed; whoever listens closes the dialog or sets a note.
    """

    submitted = Signal(object)

    def __init__(
        self,
        look: ThemedLook,
        presenter: CaseDetailsPresenter,
        parent: QWidget | None = None,
        *,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(look, self.tr("Gegevens van de casus"), parent, width=600)
        self._presenter = presenter
        self._is_read_only = is_read_only
        self.title_edit = QLineEdit()
        self.theme = QLineEdit()
        self.status = _choice(CaseStatus)
        self.progress = _choice(CaseProgress)
        self.start = DayField(look, self.tr("Periode van"), Side.FIRST)
        self.end = DayField(look, self.tr("Tot en met"), Side.LAST)
        self.reference_day = DayField(look, self.tr("Peildatum"), Side.LAST)
        self.delete_after = DayField(look, self.tr("Verwijderdatum"), Side.LAST)
        self.occasion = CountedTextEdit(look, lines=(2, 4))
        self.goal = CountedTextEdit(look, lines=(2, 4))
        self._title_block = FieldBlock(look, self.tr("Werktitel"), self.title_edit)
        self._build()
        self._show_case()

    def _build(self) -> None:
        block = self._block
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self._title_block, block(self.tr("Thema"), self.theme)),
            (block(self.tr("Status"), self.status), block(self.tr("Verloop"), self.progress)),
            (self.start, self.end),
            (self.reference_day, self.delete_after),
            (block(self.tr("Aanleiding"), self.occasion),),
            (block(self.tr("Doel"), self.goal),),
        )
        for parts in rows:
            row = QHBoxLayout()
            row.setSpacing(self.look.px(12))
            for part in parts:
                row.addWidget(part, 1)
            self.body.addLayout(row)
        if self._presenter.case.notice:
            self.add_sentence(self._presenter.case.notice, TextRole.HINT)
        self.add_cancel(self.tr("Sluiten") if self._is_read_only else "")
        self.keep_button = self.add_button(self.tr("Bewaren"), ButtonKind.PRIMARY)
        self.keep_button.setVisible(not self._is_read_only)
        self.keep_button.clicked.connect(self._on_keep_clicked)

    def _block(self, title: str, field: QWidget) -> FieldBlock:
        return FieldBlock(self.look, title, field)

    def _show_case(self) -> None:
        case = self._presenter.case
        self.title_edit.setText(case.title)
        self.theme.setText(case.theme)
        self.status.setCurrentIndex(self.status.findData(case.status.value))
        self.progress.setCurrentIndex(self.progress.findData(case.progress.value))
        self.start.set_day(case.period.start)
        self.end.set_day(case.period.end)
        self.reference_day.set_day(case.reference_day)
        self.delete_after.set_day(case.delete_after)
        self.occasion.set_text(case.occasion)
        self.goal.set_text(case.goal)
        self.title_edit.setCursorPosition(0)
        for field in (self.title_edit, self.theme, *(day.edit for day in self._days().values())):
            field.setReadOnly(self._is_read_only)
        for box in (self.status, self.progress):
            box.setEnabled(not self._is_read_only)
        for text in (self.occasion, self.goal):
            text.editor.setReadOnly(self._is_read_only)

    def _days(self) -> dict[str, DayField]:
        return {
            "start": self.start,
            "end": self.end,
            "reference_day": self.reference_day,
            "delete_after": self.delete_after,
        }

    def _form(self) -> CaseForm:
        return CaseForm(
            title=self.title_edit.text(),
            status=CaseStatus(self.status.currentData()),
            progress=CaseProgress(self.progress.currentData()),
            theme=self.theme.text(),
            start=self.start.day,
            end=self.end.day,
            reference_day=self.reference_day.day,
            occasion=self.occasion.text(),
            goal=self.goal.text(),
            delete_after=self.delete_after.day,
        )

    def _on_keep_clicked(self) -> None:
        form = self._form()
        notes = self._presenter.notes(form)
        self._title_block.set_note(notes.get("title", ""))
        is_understood = True
        for name, field in self._days().items():
            field.set_note(field.unread or notes.get(name, ""))
            is_understood = is_understood and not field.unread
        if notes or not is_understood:
            return
        command = self._presenter.command(form)
        if command is None:
            self.accept()
        else:
            self.submitted.emit(command)


def _choice(values: Iterable[Labelled]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    for value in values:
        box.addItem(value.label, value.value)
    return box
