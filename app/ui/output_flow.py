"""From "save the verslag" to a file: asks for whom and where, makes it in the background, says so."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.errors import CaseError
from app.ui.dialogs.save_output.choices import OutputChoice, OutputKind
from app.ui.dialogs.save_output.presenter import SaveOutputPresenter
from app.ui.dialogs.save_output.view import SaveOutputDialog
from app.ui.files import FileQuestions, file_name_for
from app.ui.outputs import write_output
from app.ui.session import CaseSession
from app.ui.tasks import Progress, Task
from app.ui.theme.look import ThemedLook


class OutputFlow(QObject):
    """Makes one thing at a time of the open case."""

    def __init__(self, session: CaseSession, look: ThemedLook, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._look = look
        self._window = window
        self._dialog: SaveOutputDialog | None = None
        self._presenter: SaveOutputPresenter | None = None
        self._task: Task | None = None

    def begin(self, kind: OutputKind) -> SaveOutputDialog:
        """Ask for whom and in which form."""
        self._presenter = SaveOutputPresenter(kind, self._session.snapshot.case.title)
        self._dialog = SaveOutputDialog(self._look, self._presenter, self._window)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.stop_requested.connect(self._on_stop_requested)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()
        return self._dialog

    def stop(self) -> None:
        """Stop what is being made and wait until it has stopped."""
        if self._task is not None:
            self._task.stop()
            self._task.wait()
            self._task = None

    def make(self, choice: OutputChoice, out: Path) -> None:
        """Make it, outside the main thread, from the case as it is now."""
        if self._dialog is None:
            return
        case, today = self._session.snapshot, _today()

        def work(progress: Progress) -> object:
            return write_output(choice, case, out, today=today, progress=progress)

        self._dialog.show_working(self.tr("{name} maken…").format(name=out.name))
        self._task = Task(work, self)
        self._task.progressed.connect(self._dialog.progress.set_progress)
        self._task.finished.connect(self._on_finished)
        self._task.failed.connect(self._on_failed)
        self._task.stopped.connect(self._on_stopped)
        self._task.start()

    def _on_submitted(self, choice: OutputChoice) -> None:
        if self._presenter is None or self._dialog is None:
            return
        name = file_name_for(self._presenter.file_title(choice), choice.form.value)
        FileQuestions(self._look, self._dialog).ask_place(
            self._presenter.heading,
            filters=f"{choice.form.label} (*.{choice.form.value})",
            proposal=self._session.path.with_name(name),
            chosen=partial(self.make, choice),
        )

    def _on_stop_requested(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _on_dialog_finished(self) -> None:
        self._on_stop_requested()
        self._dialog = None

    def _on_finished(self, out: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_saved(out)

    def _on_failed(self, error: CaseError) -> None:
        if self._dialog is not None:
            self._dialog.show_stopped(str(error))

    def _on_stopped(self) -> None:
        if self._dialog is not None:
            self._dialog.show_stopped(self.tr("Gestopt. Er is niets geschreven."))


def _today() -> date:
    return datetime.now().astimezone().date()
