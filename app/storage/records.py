"""Turns an entity into rows and back, field by field; built from the dataclasses by `layout`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.domain.errors import InvariantError
from app.storage.tables import IDENTITY, Row, Rows
from app.storage.values import ValueCodec

ChildRows = Mapping[str, Mapping[str, Sequence[Row]]]
"""Rows of the tables below an entity: by table, then by the id of the entity, in order."""

_Decode = Callable[[Row, str, ChildRows], Any]

_NO_ROWS: Mapping[str, Sequence[Row]] = {}


class Field(Protocol):
    """How one field of a dataclass is kept; ``width`` is the number of columns in its own row."""

    @property
    def width(self) -> int:
        """Columns in the row of the dataclass itself; 0 when all is in a table below it."""

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """Own columns of ``value``; rows of tables below it are added to ``rows``."""

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The value from its own columns and the rows below it."""


@dataclass(frozen=True, slots=True)
class PlainField:
    """A value with columns of its own."""

    codec: ValueCodec

    @property
    def width(self) -> int:
        """Columns of the value."""
        return len(self.codec.columns)

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """The columns of the value."""
        return self.codec.encode(value)

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The value."""
        decode = self.codec.decode
        return stored[0] if decode is None else decode(stored)


class Record:
    """A dataclass as a row: its fields in order."""

    def __init__(self, record_type: type, names: Sequence[str], fields: Sequence[Field]) -> None:
        """Make the record of ``record_type``."""
        self._type = record_type
        self._names = tuple(names)
        self._fields = tuple(fields)
        self._plan = tuple(_plan(names, fields))
        self.width = sum(field.width for field in fields)
        self.has_id = self._names[:1] == ("id",)

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """The row of ``value``; rows of tables below it are added to ``rows``."""
        row: list[Any] = []
        for name, field in zip(self._names, self._fields, strict=True):
            row.extend(field.encode(getattr(value, name), root_id, rows))
        return tuple(row)

    def decode(self, row: Row, root_id: str, children: ChildRows) -> Any:
        """The dataclass from its row and the rows below it."""
        return self._type(
            **{name: decode(row[start:stop], root_id, children) for name, start, stop, decode in self._plan}
        )


def _plan(names: Sequence[str], fields: Sequence[Field]) -> list[tuple[str, int, int, _Decode]]:
    plan: list[tuple[str, int, int, _Decode]] = []
    start = 0
    for name, field in zip(names, fields, strict=True):
        plan.append((name, start, start + field.width, field.decode))
        start += field.width
    return plan


@dataclass(frozen=True, slots=True)
class InlineField:
    """A dataclass whose columns stand in the row of its owner."""

    record: Record

    @property
    def width(self) -> int:
        """Columns of the record."""
        return self.record.width

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """The columns of the record."""
        return self.record.encode(value, root_id, rows)

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The dataclass."""
        return self.record.decode(stored, root_id, children)


@dataclass(frozen=True, slots=True)
class PartField:
    """An optional dataclass in a table of its own, at most one row per entity."""

    table: str
    record: Record

    @property
    def width(self) -> int:
        """No columns in the owner's row."""
        return 0

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """Add the row of the part, if it is there."""
        if value is not None:
            row = self.record.encode(value, root_id, rows)
            add_row(rows, self.table, (root_id,), (root_id, *row))
            if self.record.has_id:
                add_identity(rows, row[0], self.table, root_id)
        return ()

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The part, or None."""
        found = children.get(self.table, _NO_ROWS).get(root_id)
        return self.record.decode(found[0][1:], root_id, children) if found else None


@dataclass(frozen=True, slots=True)
class ListField:
    """A tuple of values or dataclasses without an id: rows by place."""

    table: str
    item: Field

    @property
    def width(self) -> int:
        """No columns in the owner's row."""
        return 0

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """Add a row for each item."""
        for position, item in enumerate(value):
            row = self.item.encode(item, root_id, rows)
            add_row(rows, self.table, (root_id, position), (root_id, position, *row))
        return ()

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The items in order."""
        found = children.get(self.table, _NO_ROWS).get(root_id)
        if not found:
            return ()
        decode = self.item.decode
        return tuple([decode(row[2:], root_id, children) for row in found])


@dataclass(frozen=True, slots=True)
class IdentifiedListField:
    """A tuple of dataclasses with ids: rows by id, with their place beside it."""

    table: str
    record: Record

    @property
    def width(self) -> int:
        """No columns in the owner's row."""
        return 0

    def encode(self, value: Any, root_id: str, rows: Rows) -> Row:
        """Add a row and an identity for each item."""
        for position, item in enumerate(value):
            row = self.record.encode(item, root_id, rows)
            add_row(rows, self.table, row[:1], (row[0], root_id, position, *row[1:]))
            add_identity(rows, row[0], self.table, root_id)
        return ()

    def decode(self, stored: Row, root_id: str, children: ChildRows) -> Any:
        """The items in order."""
        found = children.get(self.table, _NO_ROWS).get(root_id, ())
        return tuple(self.record.decode((row[0], *row[3:]), root_id, children) for row in found)


def add_identity(rows: Rows, entity_id: object, table: str, root_id: str) -> None:
    """Note that ``entity_id`` is the id of a row of ``table`` that belongs to ``root_id``."""
    text = str(entity_id)
    add_row(rows, IDENTITY, (text,), (text, table, root_id))


def add_row(rows: Rows, table: str, key: Row, row: Row) -> None:
    """Add one row. Raises InvariantError when its key is already taken."""
    of_table = rows.setdefault(table, {})
    if key in of_table:
        raise InvariantError("Kenmerk", f"Het kenmerk “{key[0]}” komt twee keer voor in deze casus.")
    of_table[key] = row
