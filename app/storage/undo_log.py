"""Records the inverse of every row change of a transaction, and plays it back.

TEMP triggers write one line per changed row into a TEMP table, so changes by cascade
are seen too. The log lives in memory and dies with the connection: what was deleted
from a case does not survive in a history on disk.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from app.domain.entities import EntityKind
from app.storage.layout import all_tables
from app.storage.statements import quoted, statements
from app.storage.tables import TableSpec

_ADDED, _CHANGED, _REMOVED, _JOINED = "+", "~", "-", "="
"""Rows added, changed and removed; and an entity that a row of another entity came to belong to."""

_LOG = """
CREATE TEMP TABLE undo_log(
    seq INTEGER PRIMARY KEY,
    tbl INTEGER NOT NULL,
    what TEXT NOT NULL,
    root TEXT NOT NULL,
    was TEXT NOT NULL
)
"""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One changed row: the number of its table, what happened, the entity it belongs to.

    ``was`` is a JSON list: the key of an added row, else all columns as they were.
    """

    table: int
    what: str
    root_id: str
    was: str

    @property
    def row(self) -> list[Any]:
        """The columns in ``was``."""
        found: list[Any] = json.loads(self.was)
        return found

    @property
    def key(self) -> tuple[Any, ...]:
        """The key of the row."""
        return tuple(self.row[: all_tables()[self.table].key_width])


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoStep:
    """What brings a transaction back: its row changes, newest first, under the Dutch name of the edit."""

    label: str
    changes: tuple[RowChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not self.changes

    def touched(self) -> frozenset[tuple[EntityKind, str]]:
        """The entities of which a row changed."""
        return touched_by(self.changes)

    def followed_by(self, later: UndoStep) -> UndoStep:
        """Both as one step. Of a row changed twice only the first state is kept: typing stays small."""
        known = {(c.table, c.key) for c in self.changes if c.what != _REMOVED}
        news = tuple(c for c in later.changes if c.what != _CHANGED or (c.table, c.key) not in known)
        return UndoStep(label=self.label, changes=news + self.changes)


def touched_by(changes: Iterable[RowChange]) -> frozenset[tuple[EntityKind, str]]:
    """The entities the changed rows belong to."""
    tables = all_tables()
    seen = {(change.table, change.root_id) for change in changes}
    kinds = ((tables[table].kind, root_id) for table, root_id in seen)
    return frozenset((kind, root_id) for kind, root_id in kinds if kind is not None)


def install(connection: Connection) -> None:
    """Make the log and its triggers from the tables as they are now: after migrations."""
    script = [_LOG]
    for number, spec in enumerate(all_tables()):
        script.extend(_triggers(number, spec))
    with connection.begin():
        for statement in script:
            connection.exec_driver_sql(statement)


def clear(connection: Connection) -> None:
    """Forget what was recorded."""
    connection.exec_driver_sql("DELETE FROM temp.undo_log")


def touched_after(connection: Connection, place: int) -> tuple[frozenset[tuple[EntityKind, str]], int]:
    """The entities touched after a place in the log, and the place reached now; the first place is 0."""
    tables = all_tables()
    found = connection.exec_driver_sql(
        "SELECT tbl, root, max(seq) FROM temp.undo_log WHERE seq > ? GROUP BY tbl, root", (place,)
    ).all()
    kinds = ((tables[table].kind, root) for table, root, _ in found)
    touched = frozenset((kind, root) for kind, root in kinds if kind is not None)
    return touched, max((seq for _, _, seq in found), default=place)


def recorded(connection: Connection) -> tuple[RowChange, ...]:
    """What was recorded since the log was cleared, newest first."""
    found = connection.exec_driver_sql("SELECT tbl, what, root, was FROM temp.undo_log ORDER BY seq DESC")
    return tuple(RowChange(*row) for row in found)


def replay(connection: Connection, step: UndoStep) -> None:
    """Undo the changes of ``step``, newest first; references are checked at the end of the transaction."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    names = [spec.name for spec in all_tables()]
    for (table, what), changes in groupby(step.changes, key=lambda change: (change.table, change.what)):
        of_table = statements()[names[table]]
        rows = [change.row for change in changes]
        if what == _ADDED:
            _run(connection, of_table.delete, rows)
        elif what == _REMOVED:
            _run(connection, of_table.insert, rows)
        elif what == _CHANGED:
            width = of_table.key_width
            _run(connection, of_table.update, [(*row[width:], *row[:width]) for row in rows])


def _run(connection: Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    connection.exec_driver_sql(statement, [tuple(row) for row in rows])


def _triggers(number: int, spec: TableSpec) -> Iterator[str]:
    key, every, root = spec.key, spec.column_names, spec.root
    joined = _line(number, _JOINED, "new", root, ()) + f" WHERE new.{quoted(root)} <> old.{quoted(root)}"
    yield _trigger(spec.name, "AFTER INSERT", _line(number, _ADDED, "new", root, key))
    yield _trigger(spec.name, "BEFORE DELETE", _line(number, _REMOVED, "old", root, every))
    yield _trigger(spec.name, "AFTER UPDATE", _line(number, _CHANGED, "old", root, every), joined)


def _trigger(table: str, moment: str, *lines: str) -> str:
    name = quoted(f"undo_{table}_{moment.split()[1].lower()}")
    return f"CREATE TEMP TRIGGER {name} {moment} ON main.{quoted(table)} BEGIN {'; '.join(lines)}; END"


def _line(number: int, what: str, row: str, root: str, columns: Sequence[str]) -> str:
    listed = ", ".join(f"{row}.{quoted(name)}" for name in columns)
    return (
        "INSERT INTO undo_log(tbl, what, root, was) "
        f"SELECT {number}, '{what}', {row}.{quoted(root)}, json_array({listed})"
    )
