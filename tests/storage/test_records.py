"""Tests of turning an entity into rows and back."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.storage.layout import encode, layouts
from app.storage.records import add_row
from app.storage.tables import IDENTITY, Rows
from tests.builders import a_meeting, an_agreement, an_event, on


def rows_of_event() -> Rows:
    rows: Rows = {}
    meeting = a_meeting("M1", agreements=[an_agreement("AF1"), an_agreement("AF2", due=on("1 mei 2021"))])
    encode(an_event("MDO", id="G1", party_ids=("P1", "P2"), meeting=meeting), rows)
    return rows


def test_that_every_part_with_an_id_is_noted_among_the_identities() -> None:
    assert set(rows_of_event()[IDENTITY].values()) == {
        ("G1", "event", "G1"),
        ("M1", "meeting", "G1"),
        ("AF1", "agreement", "G1"),
        ("AF2", "agreement", "G1"),
    }


def test_that_a_list_keeps_its_order_in_places() -> None:
    rows = rows_of_event()
    assert list(rows["event_party"].values()) == [("G1", 0, "P1"), ("G1", 1, "P2")]
    assert [row[:3] for row in rows["agreement"].values()] == [("AF1", "G1", 0), ("AF2", "G1", 1)]


def test_that_a_part_that_is_not_there_leaves_no_row() -> None:
    rows: Rows = {}
    encode(an_event("Gesprek", id="G1"), rows)
    assert set(rows) == {"event", IDENTITY}


def test_that_the_same_id_twice_is_refused() -> None:
    rows = rows_of_event()
    with pytest.raises(InvariantError, match="“M1” komt twee keer voor"):
        encode(an_event("Nog een MDO", id="G2", meeting=a_meeting("M1")), rows)


def test_that_a_row_is_added_once() -> None:
    rows: Rows = {}
    add_row(rows, "party", ("P1",), ("P1", "School"))
    with pytest.raises(InvariantError):
        add_row(rows, "party", ("P1",), ("P1", "School"))


def test_that_an_entity_without_rows_below_it_comes_back() -> None:
    event = an_event("Gesprek", id="G1")
    rows: Rows = {}
    encode(event, rows)
    assert layouts()[EntityKind.EVENT].decode(rows["event"]["G1",], {}) == event
