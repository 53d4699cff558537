"""Tests of deriving tables from the dataclasses of the domain."""

from dataclasses import dataclass

import pytest

from app.domain.case import Case
from app.domain.entities import EntityKind
from app.domain.family import FamilyMember
from app.domain.ids import EventId, PartyId
from app.domain.when import When
from app.storage.layout_builder import LayoutBuilder, table_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    text: str
    party_ids: tuple[PartyId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    id: EventId
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    id: EventId
    sent: When | None
    cover: Note
    answer: Note | None = None
    enclosures: tuple[Enclosure, ...] = ()
    words: tuple[str, ...] = ()


def built() -> tuple[LayoutBuilder, tuple[str, ...]]:
    builder = LayoutBuilder(EntityKind.EVENT, Letter)
    record = builder.record_of(Letter, builder.main_as_parent)
    return builder, tuple(column.name for column in record.columns)


def test_that_a_table_has_the_name_of_its_class_unless_sql_uses_that_word() -> None:
    assert table_name(FamilyMember) == "family_member"
    assert table_name(Case) == "case_details"


def test_that_plain_fields_and_required_parts_stand_in_the_row_itself() -> None:
    _, columns = built()
    assert columns[0] == "id"
    assert columns[1:7] == (
        "sent_precision", "sent_earliest", "sent_latest", "sent_text", "sent_value", "sent_circa",
    )  # fmt: skip
    assert columns[7:] == ("cover_text",)


def test_that_optional_parts_and_tuples_get_tables_of_their_own() -> None:
    builder, _ = built()
    columns = {table.name: table.column_names for table in builder.children}
    assert columns["letter_words"] == ("letter_id", "position", "value")
    assert columns["letter_cover_party"] == ("letter_id", "position", "party_id")
    assert columns["note"] == ("letter_id", "text")
    assert columns["note_party"] == ("letter_id", "position", "party_id")
    assert columns["letter_enclosures"] == ("letter_id", "position", "text")


def test_that_a_table_comes_after_the_one_it_belongs_to() -> None:
    builder, _ = built()
    names = [table.name for table in builder.children]
    assert names.index("note") < names.index("note_party")
    above = {table.name: table.columns[0].reference for table in builder.children}
    reference = above["note_party"]
    assert reference is not None
    assert (reference.table, reference.column) == ("note", "letter_id")


def test_that_a_list_in_a_row_of_a_list_is_refused() -> None:
    builder = LayoutBuilder(EntityKind.EVENT, Bundle)
    with pytest.raises(TypeError, match="bundle_notes"):
        builder.record_of(Bundle, builder.main_as_parent)
