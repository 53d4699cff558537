"""What brings a transaction back: the rows it changed, as they were."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.domain.entities import EntityKind
from app.storage.layout import all_tables

ADDED, CHANGED, REMOVED, JOINED = "+", "~", "-", "="
"""Rows added, changed and removed; and an entity that a row of another entity came to belong to."""

Place = tuple[EntityKind, str]
"""An entity: its kind and its id."""


class RowChange(NamedTuple):
    """One changed row: the number of its table, what happened to it, and what it was.

    ``was`` is a JSON list: the key of an added row, else all columns.
    """

    table: int
    what: str
    was: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoStep:
    """The row changes of a transaction, newest first, under the Dutch name of the edit.

    ``touched`` are the entities of which a row changed. The text of the case stays out of its repr.
    """

    label: str
    changes: tuple[RowChange, ...] = field(default=(), repr=False)
    touched: frozenset[Place] = field(default=frozenset(), repr=False)

    def followed_by(self, later: UndoStep) -> UndoStep:
        """Both as one step. Of a row changed twice only the first state is kept: typing stays small."""
        known = {_row_place(change) for change in self.changes if change.what in (ADDED, CHANGED)}
        news = tuple(c for c in later.changes if c.what != CHANGED or _row_place(c) not in known)
        return UndoStep(label=self.label, changes=news + self.changes, touched=self.touched | later.touched)


def rows_of(changes: list[RowChange]) -> list[list[Any]]:
    """What the changed rows were, as lists of columns."""
    found: list[list[Any]] = json.loads(f"[{','.join([change.was for change in changes])}]")
    return found


def _row_place(change: RowChange) -> tuple[Any, ...]:
    """The table and the key of a changed row."""
    width = all_tables()[change.table].key_width
    return (change.table, *json.loads(change.was)[:width])
