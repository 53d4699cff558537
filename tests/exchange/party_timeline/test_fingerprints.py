"""Recognising what is already there."""

from dataclasses import replace

from app.domain.account import Account
from app.exchange.party_timeline.columns import header_of
from app.exchange.party_timeline.fingerprints import KnownRows, event_key, row_event_id, row_key
from app.exchange.tables import Row
from tests.builders import a_party, a_snapshot, an_event, on

HEADER = header_of(Row(number=1, cells=("Datum", "Wat gebeurde er")))


def test_that_spaces_and_empty_ends_make_no_difference():
    assert row_key(Row(number=1, cells=("a ", "b", "", ""))) == row_key(Row(number=9, cells=("a", " b")))


def test_that_events_that_say_the_same_are_the_same():
    event = an_event("Gesprek", fact="Gesprek")
    assert event_key(event) == event_key(replace(event, id="G-x", title="anders"))
    assert event_key(event) != event_key(replace(event, when=on("6 jan 2021")))


def test_that_a_row_has_an_id_of_its_own_for_each_party():
    row, case = Row(number=1, cells=("1-2-2020", "Gesprek")), a_snapshot()
    same = Row(number=9, cells=("1-2-2020 ", "Gesprek", ""))

    assert row_event_id(case, "SCH", row) == row_event_id(case, "SCH", same)
    assert row_event_id(case, "SCH", row) != row_event_id(case, "TOE", row)


def test_that_a_row_is_known_after_its_event_was_changed():
    row = Row(number=2, cells=("1-2-2020", "Gesprek"))
    changed = an_event("Heel anders", id=row_event_id(a_snapshot(), "SCH", row))
    known = KnownRows.of(a_snapshot(changed), "SCH", HEADER)

    assert known.holds_row(row)
    assert not known.holds_row(Row(number=3, cells=("2-2-2020", "Gesprek")))


def test_that_what_a_party_told_is_known_in_a_merged_event():
    told = Account(id="LZ1", actor_id="SCH", text="Gesprek op school", when=on("5 jan 2021"))
    other = Account(id="LZ2", actor_id="TOE", text="Gesprek", when=on("5 jan 2021"))
    merged = an_event("Gesprek", supplied_by_id="TOE", accounts=(told, other))
    known = KnownRows.of(a_snapshot(a_party("SCH"), a_party("TOE"), merged), "SCH", HEADER)

    row = an_event("Gesprek op school", id="G-nieuw", supplied_by_id="SCH")
    assert known.holds_event(row)
    assert not known.holds_event(replace(row, when=on("6 jan 2021")))
