"""The one way a case changes: a command goes in, a change set comes out, and every listener hears of it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.changes import ChangeSet, change_set
from app.domain.errors import InvariantError
from app.domain.invariants import problems_around
from app.domain.problems import Problem, Severity
from app.domain.snapshot import CaseSnapshot
from app.editing.command import Command
from app.editing.history import History, is_same

if TYPE_CHECKING:
    from app.storage.case_file import CaseFile
    from app.storage.undo_step import UndoStep
    from app.storage.unit_of_work import UnitOfWork

Listener = Callable[[ChangeSet], None]
"""Is told of every change, after it is on disk."""


class Editor:
    """Runs commands on one case file, and undoes and redoes them."""

    def __init__(self, case_file: CaseFile, now: Callable[[], float] = time.monotonic) -> None:
        """Begin with an empty history: what is in the file now is the floor of undo."""
        self._file = case_file
        self._history = History(now)
        self._listeners: list[Listener] = []

    @property
    def snapshot(self) -> CaseSnapshot:
        """The case as it now is."""
        return self._file.snapshot

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.next_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._history.next_redo is not None

    @property
    def undo_label(self) -> str:
        """The Dutch name of the step that undo brings back; "" when there is none."""
        return _label(self._history.next_undo)

    @property
    def redo_label(self) -> str:
        """The Dutch name of the step that redo brings back; "" when there is none."""
        return _label(self._history.next_redo)

    def on_change(self, listener: Listener) -> None:
        """Tell ``listener`` of every change from now on."""
        self._listeners.append(listener)

    def off_change(self, listener: Listener) -> None:
        """Tell ``listener`` no more. One that is not known is no error."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def run(self, command: Command, origin: object | None = None) -> ChangeSet | None:
        """Carry out a command and keep it on disk; None when nothing changed.

        Raises CaseError with everything as it was: the command refused, an invariant would
        break (InvariantError), or the file cannot be written.
        """
        before = self.snapshot
        with self._file.unit_of_work(command.label) as work:
            command.apply(work)
            _refuse_new_faults(before, work)
        step, after = work.step, self.snapshot
        touched = step.touched
        if is_same(before, after, touched):
            return None
        self._history.record(step, before, after, command.merge_key)
        return self._tell(change_set(command.label, touched, origin))

    def undo(self) -> ChangeSet | None:
        """Bring the last step back; None when there is none. Raises CaseError with everything as it was."""
        step = self._history.next_undo
        if step is None:
            return None
        self._history.undone(self._file.follow(step))
        return self._tell(change_set(step.label, step.touched))

    def redo(self) -> ChangeSet | None:
        """Do the step undone last again; None when there is none. Raises as `undo`."""
        step = self._history.next_redo
        if step is None:
            return None
        self._history.redone(self._file.follow(step))
        return self._tell(change_set(step.label, step.touched))

    def _tell(self, changes: ChangeSet) -> ChangeSet:
        for listener in tuple(self._listeners):
            listener(changes)
        return changes


def _label(step: UndoStep | None) -> str:
    return "" if step is None else step.label


def _refuse_new_faults(before: CaseSnapshot, work: UnitOfWork) -> None:
    """Refuse a change after which something is wrong that was not wrong before it."""
    touched = work.touched
    faults = _faults(problems_around(work.case, touched))
    if not faults:
        return
    known = Counter(_sort_of(fault) for fault in _faults(problems_around(before, touched)))
    for fault in faults:
        known[_sort_of(fault)] -= 1
        if known[_sort_of(fault)] < 0:
            raise InvariantError("Dit kan niet", fault.message)


def _faults(problems: list[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.FOUT]


def _sort_of(problem: Problem) -> tuple[str, str | None]:
    return (problem.code, problem.entity_id)
