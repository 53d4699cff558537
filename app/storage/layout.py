"""In which tables and columns each kind of entity is kept, derived from its dataclass.

The rules: a plain value gets columns in the row of its owner. A required dataclass
stands in that row too, an optional one in a table of its own, a tuple in a table with
a place. Every row names the entity it belongs to, so an entity is read and removed whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from app.domain.entities import SESSION_ID, SPECS, Entity, EntityKind, EntitySpec, id_of, kind_of
from app.storage.layout_builder import LayoutBuilder, with_identity
from app.storage.records import ChildRows, add_identity, add_row
from app.storage.tables import IDENTITY_TABLE, Column, Row, Rows, TableSpec


class EntityLayout:
    """One kind of entity as rows: the main table and the tables below it."""

    def __init__(self, spec: EntitySpec) -> None:
        """Derive the layout of the kind of ``spec``."""
        builder = LayoutBuilder(spec.kind, spec.type)
        record = builder.record_of(spec.type, builder.main_as_parent)
        self._record = record.record
        self._has_own_key = builder.has_own_key
        columns = with_identity(record)
        if not self._has_own_key:
            columns = (Column(name=builder.key), *columns)
        self.kind = spec.kind
        self.has_identity = self._record.has_id
        self.main = TableSpec(
            name=builder.table, columns=columns, key_width=1, root=builder.key, kind=spec.kind
        )
        self.children = builder.children

    @property
    def tables(self) -> tuple[TableSpec, ...]:
        """The main table, then the tables below it."""
        return (self.main, *self.children)

    def encode(self, entity: Entity, rows: Rows) -> None:
        """Add all rows of ``entity`` to ``rows``. Raises InvariantError for what cannot be kept."""
        root_id = id_of(entity)
        row = self._record.encode(entity, root_id, rows)
        if not self._has_own_key:
            row = (SESSION_ID, *row)
        add_row(rows, self.main.name, row[:1], row)
        if self.has_identity:
            add_identity(rows, root_id, self.main.name, root_id)

    def decode(self, row: Row, children: ChildRows) -> Entity:
        """The entity of a row of the main table. Raises ValueError or KeyError for what it cannot read."""
        own = row if self._has_own_key else row[1:]
        entity: Entity = self._record.decode(own, str(row[0]), children)
        return entity


@cache
def layouts() -> Mapping[EntityKind, EntityLayout]:
    """The layout of every kind of entity, in the order of the kinds."""
    return MappingProxyType({kind: EntityLayout(spec) for kind, spec in SPECS.items()})


@cache
def all_tables() -> tuple[TableSpec, ...]:
    """Every table of a case file, the identities first."""
    of_entities = [table for layout in layouts().values() for table in layout.tables]
    return (IDENTITY_TABLE, *of_entities)


def encode(entity: Entity, rows: Rows) -> None:
    """Add all rows of ``entity`` to ``rows``."""
    layouts()[kind_of(entity)].encode(entity, rows)
