"""Records the inverse of every row change of a transaction, and plays it back.

TEMP triggers write one line per changed row into a TEMP table, so changes by cascade
are seen too. The log lives in memory and dies with the connection: what was deleted
from a case does not survive in a history on disk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from app.storage.connection import driver_of
from app.storage.layout import all_tables
from app.storage.statements import quoted, statements
from app.storage.tables import TableSpec
from app.storage.undo_step import ADDED, CHANGED, JOINED, REMOVED, Place, RowChange, UndoStep, rows_of

_LOG = """
CREATE TEMP TABLE undo_log(
    seq INTEGER PRIMARY KEY,
    tbl INTEGER NOT NULL,
    what TEXT NOT NULL,
    root TEXT NOT NULL,
    was TEXT NOT NULL
)
"""

_TOUCHED = "SELECT tbl, root, max(seq) FROM temp.undo_log WHERE seq > ? GROUP BY tbl, root"
_RECORDED = "SELECT tbl, what, was FROM temp.undo_log ORDER BY seq DESC"


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


def touched_after(connection: Connection, place: int) -> tuple[frozenset[Place], int]:
    """The entities touched after a place in the log, and the place reached now; the first place is 0."""
    tables = all_tables()
    found = _fetch(connection, _TOUCHED, (place,))
    kinds = ((tables[table].kind, root) for table, root, _ in found)
    touched = frozenset((kind, root) for kind, root in kinds if kind is not None)
    return touched, max((seq for _, _, seq in found), default=place)


def recorded(connection: Connection) -> tuple[RowChange, ...]:
    """What was recorded since the log was cleared, newest first."""
    return tuple(map(RowChange._make, _fetch(connection, _RECORDED)))


def replay(connection: Connection, step: UndoStep) -> None:
    """Undo the changes of ``step``, newest first, each row just as it was.

    The step holds what went by cascade too, so references must not act: see `references_off`.
    """
    names = [spec.name for spec in all_tables()]
    for (table, what), changes in groupby(step.changes, key=attrgetter("table", "what")):
        of_table = statements()[names[table]]
        rows = rows_of(list(changes))
        if what == ADDED:
            _run(connection, of_table.delete, rows)
        elif what == REMOVED:
            _run(connection, of_table.insert, rows)
        elif what == CHANGED:
            width = of_table.key_width
            _run(connection, of_table.update, [(*row[width:], *row[:width]) for row in rows])


def _fetch(connection: Connection, statement: str, values: tuple[int, ...] = ()) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = driver_of(connection).execute(statement, values).fetchall()
    return found


def _run(connection: Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    driver_of(connection).executemany(statement, rows)


def _triggers(number: int, spec: TableSpec) -> Iterator[str]:
    key, every, root = spec.key, spec.column_names, spec.root
    joined = _line(number, JOINED, "new", root, ()) + f" WHERE new.{quoted(root)} <> old.{quoted(root)}"
    yield _trigger(spec.name, "AFTER INSERT", _line(number, ADDED, "new", root, key))
    yield _trigger(spec.name, "BEFORE DELETE", _line(number, REMOVED, "old", root, every))
    yield _trigger(spec.name, "AFTER UPDATE", _line(number, CHANGED, "old", root, every), joined)


def _trigger(table: str, moment: str, *lines: str) -> str:
    name = quoted(f"undo_{table}_{moment.split()[1].lower()}")
    return f"CREATE TEMP TRIGGER {name} {moment} ON main.{quoted(table)} BEGIN {'; '.join(lines)}; END"


def _line(number: int, what: str, row: str, root: str, columns: Sequence[str]) -> str:
    listed = ", ".join(f"{row}.{quoted(name)}" for name in columns)
    return (
        "INSERT INTO undo_log(tbl, what, root, was) "
        f"SELECT {number}, '{what}', {row}.{quoted(root)}, json_array({listed})"
    )
