"""The dialog in which something is made of the case and saved."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from app.ui.dialogs.frame import DialogFrame
from app.ui.dialogs.save_output.choices import OutputChoice, OutputForm, PaperSize
from app.ui.dialogs.save_output.presenter import SaveOutputPresenter
from app.ui.theme.look import ThemedLook
from app.ui.theme.marks import ButtonKind, set_button_kind
from app.ui.widgets.field_block import FieldBlock
from app.ui.widgets.progress_line import ProgressLine
from app.ui.widgets.segmented_control import Segment, SegmentedControl


class SaveOutputDialog(DialogFrame):
    """Asks for whom and in which form; shows how far it is, and opens the result when wanted.

    Signals:
        submitted(OutputChoice): ask where, and make it.
        stop_requested: stop making it.
    """

    submitted = Signal(object)
    stop_requested = Signal()

    def __init__(
        self, look: ThemedLook, presenter: SaveOutputPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, presenter.heading, parent, width=500)
        self._presenter = presenter
        self._saved: Path | None = None
        self.audience = QComboBox()
        self.form = SegmentedControl(
            look,
            [Segment(value=form, text=form.label) for form in presenter.forms],
            name=self.tr("Soort bestand"),
        )
        self.paper = SegmentedControl(
            look,
            [Segment(value=size, text=size.label) for size in PaperSize],
            name=self.tr("Papier"),
        )
        self.is_final = QCheckBox(self.tr("Definitieve versie, zonder het woord CONCEPT"))
        self.is_pattern = QCheckBox(self.tr("Patroonweergave: alleen tekens, geen woorden"))
        self.progress = ProgressLine(look)
        self._audience_block = FieldBlock(look, self.tr("Voor wie"), self.audience)
        self._form_block = FieldBlock(look, self.tr("Soort bestand"), self.form)
        self._paper_block = FieldBlock(look, self.tr("Papier"), self.paper)
        self._build()
        self._connect_signals()

    @property
    def choice(self) -> OutputChoice:
        """What is chosen now."""
        return OutputChoice(
            kind=self._presenter.kind,
            form=OutputForm(str(self.form.value)),
            audience=self._presenter.audiences[self.audience.currentIndex()],
            is_final=self.is_final.isChecked() and self._presenter.can_be_final,
            is_pattern=self.is_pattern.isChecked() and self._presenter.can_be_pattern,
            paper=PaperSize(str(self.paper.value)),
        )

    def show_working(self, words: str) -> None:
        """Show that it is being made; nothing can be chosen meanwhile."""
        self._set_free(is_free=False)
        self.set_note("")
        self.progress.start(words)

    def show_saved(self, path: Path) -> None:
        """Say that it is there, and offer to open it."""
        self._saved = path
        self._end_work()
        self.progress.hide()
        self._done.setText(self.tr("“{name}” openen").format(name=path.name))
        self._done.show()
        self.close_button.setText(self.tr("Klaar"))
        self._done.setFocus()

    def show_stopped(self, sentence: str) -> None:
        """Say that nothing was made, and why."""
        self._end_work()
        self.set_note(sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work when the dialog goes."""
        self.stop_requested.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        for audience in self._presenter.audiences:
            self.audience.addItem(self._presenter.audience_name(audience))
        self.form.set_value(self._presenter.forms[0])
        self.paper.set_value(PaperSize.A3)
        self._form_block.setVisible(len(self._presenter.forms) > 1)
        self.is_final.setVisible(self._presenter.can_be_final)
        self.is_pattern.setVisible(self._presenter.can_be_pattern)
        blocks = (self._audience_block, self._form_block, self._paper_block)
        for part in (*blocks, self.is_final, self.is_pattern, self.progress):
            self.body.addWidget(part)
        self._done = QPushButton()
        set_button_kind(self._done, ButtonKind.LINK)
        self._done.setAutoDefault(False)
        self._done.hide()
        self.add_left(self._done)
        self.close_button = self.add_cancel()
        self.save_button = self.add_button(self.tr("Opslaan…"), ButtonKind.PRIMARY)
        self._refresh()

    def _connect_signals(self) -> None:
        self.audience.currentIndexChanged.connect(self._refresh)
        self.form.value_changed.connect(self._refresh)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.progress.stop_requested.connect(self.stop_requested)
        self._done.clicked.connect(self._on_open_clicked)

    def _refresh(self) -> None:
        choice = self.choice
        self._audience_block.set_hint(self._presenter.audience_words(choice.audience))
        self._paper_block.setVisible(self._presenter.has_paper(choice.form))

    def _set_free(self, *, is_free: bool) -> None:
        for part in (self.audience, self.form, self.paper, self.is_final, self.is_pattern, self.save_button):
            part.setEnabled(is_free)

    def _end_work(self) -> None:
        self.progress.finish()
        self._set_free(is_free=True)

    def _on_save_clicked(self) -> None:
        self._done.hide()
        self.submitted.emit(self.choice)

    def _on_open_clicked(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))
