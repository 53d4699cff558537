"""One change of a case: what a command reads and writes, all of it kept or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.domain.entities import SPECS, Entity, EntityKind, id_of, kind_of
from app.domain.errors import InvariantError, NotFoundError
from app.domain.snapshot import CaseSnapshot, Touched
from app.storage import undo_log
from app.storage.connection import driver_of
from app.storage.driver_errors import repeats_key
from app.storage.layout import all_tables, encode, layouts
from app.storage.snapshots import load_some
from app.storage.statements import statements
from app.storage.tables import IDENTITY, Row, RowChanges, Rows, rows_between
from app.storage.undo_step import Place, UndoStep


class UnitOfWork:
    """Collects what is put and removed; rows are written when they are needed and at the end.

    Made by `CaseFile.unit_of_work`, inside a transaction.
    """

    def __init__(self, connection: Connection, case: CaseSnapshot, path: Path, label: str) -> None:
        """Begin from ``case``, which is what the file at ``path`` holds."""
        self._connection = connection
        self._path = path
        self._label = label
        self._written = case
        self._waiting: dict[tuple[EntityKind, str], Entity] = {}
        self._gone: set[tuple[EntityKind, str]] = set()
        self._seen = 0
        self._current: CaseSnapshot | None = case
        self._touched: set[Place] = set()
        self._step = UndoStep(label=label)
        undo_log.clear(connection)

    @property
    def case(self) -> CaseSnapshot:
        """The case with everything this unit changed so far, also what disappeared along with it."""
        if self._current is None:
            self._settle()
            self._current = self._written.with_entities(self._waiting.values())
        return self._current

    @property
    def touched(self) -> Touched:
        """The entities changed so far, by kind."""
        self._flush()
        self._settle()
        self._catch_up()
        by_kind: dict[EntityKind, set[str]] = {}
        for kind, entity_id in self._touched:
            by_kind.setdefault(kind, set()).add(entity_id)
        return by_kind

    def put(self, entity: Entity) -> None:
        """Add an entity, or replace the one with its id.

        Raises InvariantError at once or at the end when it cannot be kept.
        """
        self.put_all((entity,))

    def put_all(self, entities: Iterable[Entity]) -> None:
        """Add or replace several entities; they may refer to each other in any order."""
        for entity in entities:
            kind = kind_of(entity)
            self._waiting[(kind, "" if kind is EntityKind.CASE else id_of(entity))] = entity
        self._current = None

    def remove(self, kind: EntityKind, entity_id: str) -> None:
        """Remove an entity with all its parts. References to it are let go or refused, by their kind.

        Raises NotFoundError when it is not there.
        """
        if kind is EntityKind.CASE:
            raise InvariantError("Casus", "De gegevens van de casus zelf kunnen niet worden verwijderd.")
        self._flush()
        if entity_id not in self._written.of_kind(kind) or (kind, entity_id) in self._gone:
            raise NotFoundError("Niet gevonden", f"Er is geen {_one(kind)} (meer) met dit kenmerk.")
        layout = layouts()[kind]
        table = IDENTITY if layout.has_identity else layout.main.name
        self._connection.exec_driver_sql(statements()[table].delete, (entity_id,))
        self._gone.add((kind, entity_id))
        self._current = None

    @property
    def step(self) -> UndoStep:
        """What brings all of it back; known once the unit is finished."""
        return self._step

    def finish(self) -> None:
        """Write what waits, and note what brings all of it back."""
        self._flush()
        self._settle()
        self._catch_up()
        changes = undo_log.recorded(self._connection)
        self._step = UndoStep(label=self._label, changes=changes, touched=frozenset(self._touched))

    def follow(self, step: UndoStep) -> None:
        """Bring the changes of ``step`` back."""
        undo_log.replay(self._connection, step)
        self._reread(close_gaps=False)

    def _flush(self) -> None:
        """Write the rows of what waits, all at once."""
        if not self._waiting:
            return
        following = self.case
        old: Rows = {}
        new: Rows = {}
        for (kind, entity_id), entity in self._waiting.items():
            known = self._known(kind, entity_id)
            if known is not None:
                encode(known, old)
            encode(entity, new)
        changes = rows_between(old, new)
        self._write(changes)
        self._written = following
        self._waiting.clear()
        if changes.removed:
            self._reread()

    def _known(self, kind: EntityKind, entity_id: str) -> Entity | None:
        if kind is EntityKind.CASE:
            return self._written.case
        return self._written.of_kind(kind).get(entity_id)

    def _write(self, changes: RowChanges) -> None:
        """Changed rows first: what is removed then takes no row with it that was meant to stay."""
        try:
            for table, rows in changes.changed.items():
                width = statements()[table].key_width
                self._run(statements()[table].update, [(*row[width:], *row[:width]) for row in rows])
            for table, rows in _owners_first(changes.added):
                self._run(statements()[table].insert, rows)
            for table, keys in reversed(_owners_first(changes.removed)):
                self._run(statements()[table].delete, keys)
        except dbapi2.IntegrityError as error:
            if not repeats_key(error):
                raise
            raise InvariantError("Kenmerk", "Dit kenmerk is in deze casus al gebruikt.") from error

    def _run(self, statement: str, rows: list[Row]) -> None:
        driver_of(self._connection).executemany(statement, rows)

    def _settle(self) -> None:
        """After removals, see what went or changed along with it."""
        if self._gone:
            self._reread()

    def _reread(self, *, close_gaps: bool = True) -> None:
        """Read again what was touched since the last time, and close the gaps in its lists."""
        touched = self._catch_up()
        for kind in {kind for kind, _ in touched}:
            ids = {entity_id for of_kind, entity_id in touched if of_kind is kind}
            found, rows = load_some(self._connection, kind, ids, self._path)
            if close_gaps:
                self._close_gaps(found.values(), rows)
            gone = [(kind, entity_id) for entity_id in ids if entity_id not in found]
            self._written = self._written.with_entities(found.values(), gone)
        self._gone.clear()
        self._current = None

    def _catch_up(self) -> frozenset[Place]:
        """The entities touched since the last time, noted among those touched so far."""
        touched, self._seen = undo_log.touched_after(self._connection, self._seen)
        self._touched |= touched
        return touched

    def _close_gaps(self, entities: Iterable[Entity], rows: Mapping[str, list[Row]]) -> None:
        meant: Rows = {}
        for entity in entities:
            encode(entity, meant)
        meant.pop(IDENTITY, None)
        there: Rows = {
            table: {row[: statements()[table].key_width]: row for row in of_table}
            for table, of_table in rows.items()
        }
        self._write(rows_between(there, meant))


def _owners_first(rows: Mapping[str, list[Row]]) -> list[tuple[str, list[Row]]]:
    """Rows by table, in the order of the tables; undo then finds them in large groups too."""
    return [(spec.name, rows[spec.name]) for spec in all_tables() if spec.name in rows]


def _one(kind: EntityKind) -> str:
    return SPECS[kind].one
