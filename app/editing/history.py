"""The steps that can be undone and redone; in memory only, so nothing deleted survives the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.snapshot import CaseSnapshot

if TYPE_CHECKING:
    from app.storage.undo_step import UndoStep

MERGE_SECONDS = 2.0
"""Commands with the same merge key that follow each other within this time become one step."""

LONGEST = 1_000
"""Steps kept; the oldest are forgotten first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _OpenStep:
    """The last step while it may still grow: its key, when it was last added to, and the case before it."""

    merge_key: str
    at: float
    before: CaseSnapshot


class History:
    """Undo and redo steps. It knows no file: the editor carries the steps out."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Begin empty. ``now`` gives seconds on a clock that only goes forward."""
        self._now = now
        self._undo: list[UndoStep] = []
        self._redo: list[UndoStep] = []
        self._open: _OpenStep | None = None

    @property
    def next_undo(self) -> UndoStep | None:
        """The step that undo would bring back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> UndoStep | None:
        """The step that redo would bring back."""
        return self._redo[-1] if self._redo else None

    def record(
        self, step: UndoStep, before: CaseSnapshot, after: CaseSnapshot, merge_key: str | None = None
    ) -> None:
        """Add a step that was just made, or let the last one grow when it has the same key.

        A step that ends where it began disappears. What was undone can no longer be redone.
        """
        self._redo.clear()
        opened = self._still_open(merge_key)
        if opened is not None and self._undo:
            step = self._undo.pop().followed_by(step)
            before = opened.before
        self._open = None
        if is_same(before, after, step.touched):
            return
        self._undo.append(step)
        del self._undo[:-LONGEST]
        if merge_key is not None:
            self._open = _OpenStep(merge_key=merge_key, at=self._now(), before=before)

    def undone(self, inverse: UndoStep) -> None:
        """The next undo step was carried out; ``inverse`` brings it back."""
        self._undo.pop()
        self._redo.append(inverse)
        self._open = None

    def redone(self, inverse: UndoStep) -> None:
        """The next redo step was carried out; ``inverse`` brings it back."""
        self._redo.pop()
        self._undo.append(inverse)
        self._open = None

    def _still_open(self, merge_key: str | None) -> _OpenStep | None:
        opened = self._open
        if opened is None or opened.merge_key != merge_key:
            return None
        return opened if self._now() - opened.at <= MERGE_SECONDS else None


def is_same(before: CaseSnapshot, after: CaseSnapshot, touched: Iterable[tuple[EntityKind, str]]) -> bool:
    """Whether two snapshots are equal in everything that was touched."""
    return all(
        before.of_kind(kind).get(entity_id) == after.of_kind(kind).get(entity_id)
        for kind, entity_id in touched
    )
