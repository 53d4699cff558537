"""What the cells of the table say and how they sort."""

from app.domain.event import EventKind
from app.domain.snapshot import CaseSnapshot, empty_snapshot
from app.ui.table.columns import Column, cell_text, sort_key, spoken_text
from tests.builders import (
    a_case,
    a_decision,
    a_family_member,
    a_party,
    a_professional,
    a_source,
    an_event,
    on,
)

FULL = an_event(
    "Besluit",
    on("5 jan 2021"),
    until=on("8 jan 2021"),
    kind=EventKind.BESLUIT,
    party_ids=("P1", "P2", "P9"),
    professional_ids=("F1",),
    family_member_ids=("L1",),
    source_ids=("BR1",),
    decision=a_decision(nood=True),
)
BARE = an_event("Andere", on("4 jan 2021"))


def the_case() -> CaseSnapshot:
    people = [
        a_party("P1", code="GI"),
        a_party("P2", code="SCH"),
        a_professional("F1"),
        a_family_member("L1"),
    ]
    return empty_snapshot(a_case()).with_entities([*people, a_source(), FULL, BARE])


def test_that_each_column_has_its_words() -> None:
    case = the_case()

    assert {column: cell_text(case, FULL, column) for column in Column} == {
        Column.NUMMER: "2",
        Column.DATUM: "5 jan 2021 – 8 jan 2021",
        Column.TITEL: "Besluit",
        Column.SOORT: "Besluit",
        Column.PARTIJEN: "GI, SCH",
        Column.WIE: "Functionaris F1, Moeder",
        Column.BASIS: "Ad hoc, op basis van nood",
        Column.BRON: "Journaal",
    }


def test_that_empty_cells_come_last_and_equal_ones_keep_their_order() -> None:
    case = the_case()
    events = sorted([BARE, FULL], key=lambda event: sort_key(case, event, Column.BASIS))

    assert events == [FULL, BARE]
    assert sort_key(case, BARE, Column.DATUM) < sort_key(case, FULL, Column.DATUM)


def test_that_a_screen_reader_hears_header_and_content() -> None:
    case = the_case()

    assert spoken_text(case, FULL, Column.TITEL) == "Wat gebeurde er: Besluit"
    assert spoken_text(case, BARE, Column.BASIS) == "Besluit: leeg"


def test_that_only_date_title_and_kind_are_edited_in_place() -> None:
    assert [column for column in Column if column.can_be_edited] == [
        Column.DATUM,
        Column.TITEL,
        Column.SOORT,
    ]
