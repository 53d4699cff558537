"""Reads a case from its rows: the whole of it at opening, a few entities after an edit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.domain.case import Case
from app.domain.entities import Entity, EntityKind, id_of
from app.domain.errors import InvariantError
from app.domain.snapshot import CaseSnapshot
from app.storage.collecting import collecting_later
from app.storage.connection import driver_of
from app.storage.errors import DamagedFile
from app.storage.layout import EntityLayout, layouts
from app.storage.records import ChildRows
from app.storage.statements import statements
from app.storage.tables import Row, TableSpec

_ONE_VALUE = frozenset({EntityKind.CASE, EntityKind.SESSION})


def load_case(connection: Connection, path: Path) -> CaseSnapshot:
    """The whole case. Raises DamagedFile when a row is missing or cannot be understood."""
    with collecting_later():
        values: dict[str, Any] = {}
        for kind, layout in layouts().items():
            found = {id_of(entity): entity for entity in _load_kind(connection, layout, path)}
            values[kind.value] = next(iter(found.values()), None) if kind in _ONE_VALUE else found
    if not isinstance(values[EntityKind.CASE.value], Case):
        raise DamagedFile(path, "de gegevens van de casus ontbreken")
    return CaseSnapshot(**values)


def load_some(
    connection: Connection, kind: EntityKind, ids: Iterable[str], path: Path
) -> tuple[dict[str, Entity], dict[str, list[Row]]]:
    """Entities of one kind by id, with their rows as they stand in the file, by table."""
    layout = layouts()[kind]
    main = layout.main.name
    rows = {main: _fetch_some(connection, main, ids)}
    there = [str(row[0]) for row in rows[main]]
    for spec in layout.children if there else ():
        rows[spec.name] = _fetch_some(connection, spec.name, there)
    children = {spec.name: _by_root(rows.get(spec.name, []), spec) for spec in layout.children}
    found = {str(row[0]): _decode(layout, row, children, path) for row in rows[main]}
    return found, rows


def _load_kind(connection: Connection, layout: EntityLayout, path: Path) -> Iterator[Entity]:
    main = _fetch(connection, statements()[layout.main.name].select_all)
    children: dict[str, Mapping[str, list[Row]]] = {}
    if main:
        for spec in layout.children:
            children[spec.name] = _by_root(_fetch(connection, statements()[spec.name].select_all), spec)
    for row in main:
        yield _decode(layout, row, children, path)


def _fetch_some(connection: Connection, table: str, ids: Iterable[str]) -> list[Row]:
    return _fetch(connection, statements()[table].select_some, (json.dumps(sorted(ids)),))


def _fetch(connection: Connection, statement: str, values: tuple[str, ...] = ()) -> list[Row]:
    found: list[Row] = driver_of(connection).execute(statement, values).fetchall()
    return found


def _by_root(rows: list[Row], spec: TableSpec) -> dict[str, list[Row]]:
    return {str(root): list(group) for root, group in groupby(rows, key=itemgetter(spec.root_index))}


def _decode(layout: EntityLayout, row: Row, children: ChildRows, path: Path) -> Entity:
    try:
        return layout.decode(row, children)
    except (KeyError, ValueError, TypeError, InvariantError) as error:
        raise DamagedFile(path, f"kenmerk {row[0]}") from error
