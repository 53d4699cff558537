"""Tests of the layout of each kind of entity: there and back, with nothing lost."""

from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from app.domain.entities import SPECS, Entity, EntityKind, id_of, kind_of
from app.domain.errors import InvariantError
from app.storage.layout import all_tables, encode, layouts
from app.storage.records import ChildRows
from app.storage.tables import IDENTITY, Row, Rows
from tests.full_case import full_case
from tests.storage.entity_strategies import entities


def decoded(entity: Entity, rows: Rows) -> Entity:
    """The entity from its rows, as they would come from a file."""
    layout = layouts()[kind_of(entity)]
    children: dict[str, dict[str, list[Row]]] = {spec.name: defaultdict(list) for spec in layout.children}
    for spec in layout.children:
        of_table = list(rows.get(spec.name, {}).values())
        place = spec.column_names.index("position") if spec.is_list else 0
        for row in sorted(of_table, key=lambda each, at=place: each[at]):  # type: ignore[misc]
            children[spec.name][str(row[spec.root_index])].append(row)
    (main,) = rows[layout.main.name].values()
    found: ChildRows = children
    return layout.decode(main, found)


@pytest.mark.parametrize("kind", EntityKind)
@settings(max_examples=30)
@given(draw=st.data())
def test_that_an_entity_comes_back_as_it_was(kind: EntityKind, draw: Any) -> None:
    entity = draw.draw(entities(kind))
    rows: Rows = {}
    try:
        encode(entity, rows)
    except InvariantError:
        reject()  # two parts with one id
    assert decoded(entity, rows) == entity


def test_that_every_entity_of_a_full_case_comes_back_as_it_was() -> None:
    for entity in full_case().each():
        rows: Rows = {}
        encode(entity, rows)
        assert decoded(entity, rows) == entity


def test_that_a_full_case_has_every_kind_and_fills_every_table() -> None:
    case = full_case()
    rows: Rows = {}
    for entity in case.each():
        encode(entity, rows)
    assert {kind_of(entity) for entity in case.each()} == set(SPECS)
    assert set(rows) == {table.name for table in all_tables()}


def test_that_every_row_names_the_entity_it_belongs_to() -> None:
    for entity in full_case().each():
        rows: Rows = {}
        encode(entity, rows)
        roots = {
            row[table.root_index]
            for table in all_tables()
            for row in rows.get(table.name, {}).values()
            if table.name != IDENTITY or row[2] != row[0]
        }
        assert roots == {id_of(entity)}


def test_that_no_two_tables_share_a_name() -> None:
    names = [table.name for table in all_tables()]
    assert len(names) == len(set(names))


def test_that_a_row_with_an_unknown_word_is_not_read() -> None:
    layout = layouts()[EntityKind.PARTY]
    with pytest.raises(KeyError):
        layout.decode(("P1", "School", "SCH", "luchtvaart", 1, 1, 0, ""), {})
