"""Derives records and tables from the dataclasses of the domain and the types of their fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import MappingProxyType, NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from app.domain.case import Case
from app.domain.entities import EntityKind
from app.domain.period import Period
from app.domain.when import When
from app.storage.records import (
    Field,
    IdentifiedListField,
    InlineField,
    ListField,
    PartField,
    PlainField,
    Record,
)
from app.storage.reference_rules import reference_of
from app.storage.tables import IDENTITY, Column, Reference, TableSpec
from app.storage.values import codec_of, optional

_NAMES: Mapping[type, str] = MappingProxyType({Case: "case_details"})
"""Tables that cannot have the name of their class."""

_VALUES = frozenset({When, Period})
"""Dataclasses that are plain values with columns of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltRecord:
    """A record with the columns of its row."""

    record: Record
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltField:
    """A field with its columns in the row of its owner."""

    field: Field
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldType:
    """What the type of a field says: the type itself, whether it is optional or a tuple of it."""

    base: type
    targets: tuple[object, ...]
    is_optional: bool
    is_list: bool

    @property
    def is_record(self) -> bool:
        """Whether it is a dataclass with fields of its own."""
        return is_dataclass(self.base) and self.base not in _VALUES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a field stands: its class and name, the table above it and the prefix of its columns."""

    owner: type
    name: str
    above: Reference
    prefix: str

    @property
    def column(self) -> str:
        return self.prefix + self.name

    @property
    def list_table(self) -> str:
        return f"{self.above.table}_{self.prefix}{self.name.removesuffix('_ids')}"

    @property
    def item_column(self) -> str:
        return self.name[:-1] if self.name.endswith("_ids") else "value"


class LayoutBuilder:
    """Collects the tables below one kind of entity while its records are made."""

    def __init__(self, kind: EntityKind, entity_type: type) -> None:
        """Begin with the entity itself."""
        self._kind = kind
        self._children: list[TableSpec] = []
        first = fields(entity_type)[0].name
        self.table = table_name(entity_type)
        self.has_own_key = first == "id" or first.endswith("_id")
        self.key = first if self.has_own_key else "id"

    @property
    def main_as_parent(self) -> Reference:
        """The main table, as the rows below it refer to it."""
        return Reference(table=self.table, column=self.key)

    @property
    def children(self) -> tuple[TableSpec, ...]:
        """Tables made so far, those above before those below."""
        return tuple(self._children)

    def record_of(self, record_type: type, above: Reference, prefix: str = "") -> BuiltRecord:
        """The record of a dataclass in the table ``above``; tables for its tuples are collected."""
        hints = get_type_hints(record_type)
        names = [field.name for field in fields(record_type)]
        built = [
            self._field(
                _Place(owner=record_type, name=name, above=above, prefix=prefix), _field_type(hints[name])
            )
            for name in names
        ]
        columns = tuple(column for field in built for column in field.columns)
        return BuiltRecord(record=Record(record_type, names, [b.field for b in built]), columns=columns)

    def _field(self, place: _Place, kind: FieldType) -> BuiltField:
        if kind.is_list:
            return BuiltField(field=self._list(place, kind))
        if kind.is_record and kind.is_optional:
            return BuiltField(field=self._part(kind.base, place))
        if kind.is_record:
            inner = self.record_of(kind.base, place.above, prefix=f"{place.column}_")
            return BuiltField(field=InlineField(inner.record), columns=inner.columns)
        return _plain(place, kind)

    def _part(self, part_type: type, place: _Place) -> Field:
        name = table_name(part_type)
        at = len(self._children)
        inner = self.record_of(part_type, Reference(table=name, column=self._root_column))
        columns = with_identity(inner)
        self._children.insert(at, self._table(name, place.above, columns, key_width=1))
        return PartField(name, inner.record)

    def _list(self, place: _Place, kind: FieldType) -> Field:
        if not kind.is_record:
            built = _plain(place, kind, column=place.item_column)
            self._add_list(place, built.columns)
            return ListField(place.list_table, built.field)
        known = len(self._children)
        inner = self.record_of(kind.base, place.above)
        if len(self._children) != known:
            raise TypeError(f"a row of {place.list_table} cannot hold a list or an optional part")
        if inner.record.has_id:
            return self._identified_list(kind.base, place.above, inner)
        self._add_list(place, inner.columns)
        return ListField(place.list_table, InlineField(inner.record))

    def _identified_list(self, item_type: type, above: Reference, inner: BuiltRecord) -> Field:
        name = table_name(item_type)
        key, *others = with_identity(inner)
        root = Column(name=self._root_column, reference=above)
        self._children.append(
            TableSpec(
                name=name,
                columns=(key, root, _POSITION, *others),
                key_width=1,
                root=root.name,
                kind=self._kind,
            )
        )
        return IdentifiedListField(name, inner.record)

    def _add_list(self, place: _Place, columns: tuple[Column, ...]) -> None:
        self._children.append(self._table(place.list_table, place.above, (_POSITION, *columns), key_width=2))

    def _table(
        self, name: str, above: Reference, columns: tuple[Column, ...], *, key_width: int
    ) -> TableSpec:
        root = Column(name=self._root_column, reference=above)
        return TableSpec(
            name=name, columns=(root, *columns), key_width=key_width, root=root.name, kind=self._kind
        )

    @property
    def _root_column(self) -> str:
        return f"{self.table}_id"


_POSITION = Column(name="position", is_text=False)


def table_name(record_type: type) -> str:
    """The table of a dataclass: its name in small letters with underscores."""
    known = _NAMES.get(record_type)
    return known or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", record_type.__name__).lower()


def with_identity(built: BuiltRecord) -> tuple[Column, ...]:
    """The columns, of which a first one that is an id refers to the table of identities."""
    if not built.record.has_id:
        return built.columns
    first, *others = built.columns
    return (Column(name=first.name, reference=Reference(table=IDENTITY)), *others)


def _plain(place: _Place, kind: FieldType, column: str | None = None) -> BuiltField:
    codec = codec_of(kind.base)
    if kind.is_optional:
        codec = optional(codec)
    reference = reference_of(place.owner, place.name, kind.targets, is_optional=kind.is_optional)
    base = place.column if column is None else column
    columns = tuple(
        Column(
            name=base + each.suffix,
            is_text=each.is_text,
            is_nullable=each.is_nullable,
            reference=reference,
        )
        for each in codec.columns
    )
    return BuiltField(field=PlainField(codec), columns=columns)


def _field_type(hint: Any) -> FieldType:
    is_list = get_origin(hint) is tuple
    if is_list:
        hint = get_args(hint)[0]
    is_union = get_origin(hint) in (Union, UnionType)
    targets = get_args(hint) if is_union else (hint,)
    known = tuple(target for target in targets if target is not NoneType)
    return FieldType(
        base=_plain_type(known[0]),
        targets=known,
        is_optional=len(known) < len(targets),
        is_list=is_list,
    )


def _plain_type(hint: Any) -> type:
    found: Any = hint.__supertype__ if isinstance(hint, NewType) else hint
    plain: type = found
    return plain
