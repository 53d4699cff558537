"""The tables of a case file for SQLAlchemy, made from the layouts: strict, texts and whole numbers only."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Column as SqlColumn
from sqlalchemy import Connection, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable

from app.storage.layout import all_tables
from app.storage.tables import Column, Reference, TableSpec


@cache
def metadata() -> MetaData:
    """All tables, in an order in which a table comes after those it belongs to."""
    found = MetaData()
    for spec in all_tables():
        _table(spec, found)
    return found


def create_tables(connection: Connection) -> None:
    """Make all tables and indexes in an empty file."""
    tables = metadata().tables
    for table in tables.values():
        connection.execute(CreateTable(table))
    for table in tables.values():
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            connection.execute(CreateIndex(index))


def _table(spec: TableSpec, found: MetaData) -> Table:
    columns = [_column(column) for column in spec.columns]
    key = PrimaryKeyConstraint(*spec.key)
    indexes = [
        Index(f"ix_{spec.name}_{column.name}", column.name)
        for column in spec.columns
        if column.reference is not None and column.name != spec.key[0]
    ]
    return Table(
        spec.name,
        found,
        *columns,
        key,
        *indexes,
        sqlite_strict=True,
        sqlite_with_rowid=spec.key_width == 1,
    )


def _column(column: Column) -> SqlColumn[str] | SqlColumn[int]:
    nullable = column.is_nullable
    keys = [] if column.reference is None else [_foreign_key(column.reference)]
    if column.is_text:
        return SqlColumn(column.name, Text(), *keys, nullable=nullable)
    return SqlColumn(column.name, Integer(), *keys, nullable=nullable)


def _foreign_key(reference: Reference) -> ForeignKey:
    return ForeignKey(
        f"{reference.table}.{reference.column}",
        ondelete=reference.on_removal.value,
        deferrable=True,
        initially="DEFERRED",
    )
