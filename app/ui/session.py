"""The open case in the window: runs commands and tells every view what changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import CaseError

if TYPE_CHECKING:  # storage brings SQLAlchemy, which the start screen must not wait for
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.changes import ChangeSet
    from app.domain.snapshot import CaseSnapshot
    from app.editing.command import Command
    from app.editing.editor import Editor
    from app.storage.case_file import CaseFile


def _local_time() -> datetime:
    return datetime.now().astimezone()


class CaseSession(QObject):
    """The editor of one open case file, with Qt signals; the one way in which views change a case.

    Signals:
        case_changed(ChangeSet): something was committed, undone or redone; `snapshot` is the new one.
        history_changed(): what can be undone or redone is different now.
        saved(str): a change is on the disk; the time as "14:32".
        problem_raised(CaseError): `try_run` was refused; say it kindly.
    """

    case_changed = Signal(object)
    history_changed = Signal()
    saved = Signal(str)
    problem_raised = Signal(object)

    def __init__(
        self,
        case_file: CaseFile,
        editor: Editor,
        parent: QObject | None = None,
        *,
        clock: Callable[[], datetime] = _local_time,
    ) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._editor = editor
        self._clock = clock
        self._saved_at = ""
        editor.on_change(self._on_changed)

    @property
    def case_file(self) -> CaseFile:
        """The file itself, for passphrase and backups."""
        return self._case_file

    @property
    def snapshot(self) -> CaseSnapshot:
        """The case as it is now."""
        return self._editor.snapshot

    @property
    def path(self) -> Path:
        """Where the case is kept."""
        return self._case_file.path

    @property
    def is_read_only(self) -> bool:
        """Whether the case may only be looked at."""
        return self._case_file.is_read_only

    @property
    def backup_trouble(self) -> CaseError | None:
        """Why the last automatic backup failed; None when all is well."""
        return self._case_file.backup_trouble

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to turn back."""
        return self._editor.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._editor.can_redo

    @property
    def undo_label(self) -> str:
        """Dutch name of the step that undo turns back; empty when there is none."""
        return self._editor.undo_label

    @property
    def redo_label(self) -> str:
        """Dutch name of the step that redo does again; empty when there is none."""
        return self._editor.redo_label

    @property
    def saved_at(self) -> str:
        """Time of the last change on disk as "14:32"; empty when nothing was changed yet."""
        return self._saved_at

    def run(self, command: Command, origin: object | None = None) -> ChangeSet | None:
        """Do what the user means; None when nothing changed.

        ``origin`` comes back in the change set, so that a view knows its own echo. Raises
        CaseError, and then nothing has changed.
        """
        return self._editor.run(command, origin)

    def try_run(self, command: Command, origin: object | None = None) -> bool:
        """Do what the user means, or raise `problem_raised` with the reason; says whether it was done."""
        try:
            self.run(command, origin)
        except CaseError as error:
            self.problem_raised.emit(error)
            return False
        return True

    def undo(self) -> ChangeSet | None:
        """Turn the last step back; None when there was none or `problem_raised` says why not."""
        return self._step(self._editor.undo)

    def redo(self) -> ChangeSet | None:
        """Do the last step that was turned back again; as `undo`."""
        return self._step(self._editor.redo)

    def close(self) -> None:
        """Let go of the file. The session is of no use afterwards."""
        self._editor.off_change(self._on_changed)
        self._case_file.close()

    def _step(self, step: Callable[[], ChangeSet | None]) -> ChangeSet | None:
        try:
            return step()
        except CaseError as error:
            self.problem_raised.emit(error)
            return None

    def _on_changed(self, changes: ChangeSet) -> None:
        self._saved_at = f"{self._clock():%H:%M}"
        self.case_changed.emit(changes)
        self.history_changed.emit()
        self.saved.emit(self._saved_at)


def session_on(case_file: CaseFile, parent: QObject | None = None) -> CaseSession:
    """Make the session of a case file that was just opened or made."""
    from app.editing.editor import Editor  # SQLAlchemy comes with it

    return CaseSession(case_file, Editor(case_file), parent)
