"""Tests of what a table is, and of the difference between rows."""

from app.storage.tables import IDENTITY_TABLE, Column, Reference, TableSpec, rows_between

_LIST = TableSpec(
    name="event_party",
    columns=(
        Column(name="event_id", reference=Reference(table="event")),
        Column(name="position", is_text=False),
        Column(name="party_id"),
    ),
    key_width=2,
    root="event_id",
    kind=None,
)


def test_that_a_table_knows_its_key_and_whether_it_is_a_list() -> None:
    assert _LIST.key == ("event_id", "position")
    assert _LIST.root_index == 0
    assert _LIST.is_list
    assert not IDENTITY_TABLE.is_list
    assert IDENTITY_TABLE.root_index == 2


def test_that_equal_rows_need_nothing_written() -> None:
    rows = {"party": {("P1",): ("P1", "School")}}
    assert rows_between(rows, rows).is_empty


def test_that_the_difference_names_what_is_new_changed_and_gone() -> None:
    old = {"party": {("P1",): ("P1", "School"), ("P2",): ("P2", "GI")}, "link": {("V1",): ("V1",)}}
    new = {"party": {("P1",): ("P1", "Basisschool"), ("P3",): ("P3", "Team")}}

    found = rows_between(old, new)

    assert found.added == {"party": [("P3", "Team")]}
    assert found.changed == {"party": [("P1", "Basisschool")]}
    assert found.removed == {"party": [("P2",)], "link": [("V1",)]}
    assert not found.is_empty
