"""A whole file: counting, skipping, and whose it is."""

import csv

import pytest

from app.exchange.party_timeline import read_party_timeline
from app.exchange.party_timeline.reading import PartyUnknownError
from app.exchange.tables.errors import UnreadableTableError
from tests.builders import a_party, a_snapshot

CASE = a_snapshot(a_party("SCH", "De Kringwilg", order=4))
HEAD = ("Datum", "Wat gebeurde er", "Soort", "Bron")


@pytest.fixture
def file_with(tmp_path):
    def write(*rows):
        path = tmp_path / "partij.csv"
        with path.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream, delimiter=";").writerows(rows)
        return path

    return write


def test_that_every_filled_row_is_counted_once(file_with):
    path = file_with(
        ("Partij", "SCH"),
        HEAD,
        ("1-2-2020", "Gesprek", "incident", "Journaal"),
        ("", "", "", ""),
        ("1-2-2020", "Gesprek", "incident", "Journaal"),
        ("31-2-2020", "Fout", "incident", ""),
        ("2-2-2020", "Nog een", "incident", "Journaal"),
    )
    found = read_party_timeline(path, CASE)
    errors = [p for p in found.problems if p.is_error]
    assert (found.read, len(found.events), found.skipped, len(errors)) == (4, 2, 1, 1)
    assert errors[0].place == "rij 6"
    assert len(found.sources) == 1
    assert found.new_party is None


def test_that_reading_it_again_adds_nothing(file_with):
    path = file_with(HEAD, ("1-2-2020", "Gesprek", "incident", "J"), ("mei 2020", "MDO", "MDO", ""))
    first = read_party_timeline(path, CASE, "SCH")
    again = read_party_timeline(path, CASE.with_entities(first.entities), "SCH")
    assert (len(first.events), len(again.events), again.skipped, again.sources) == (2, 0, 2, ())


def test_that_an_unknown_party_is_added_after_the_others_with_a_warning(file_with):
    found = read_party_timeline(file_with(HEAD, ("1-2-2020", "Gesprek", "incident", "")), CASE, "NIEUW")
    assert (found.new_party.code, found.new_party.name, found.new_party.order) == ("NIEU", "NIEUW", 5)
    assert [p.field for p in found.problems] == ["Partij"]
    assert found.entities[0] is found.new_party


def test_that_a_file_without_party_is_refused(file_with):
    with pytest.raises(PartyUnknownError):
        read_party_timeline(file_with(HEAD), CASE)


def test_that_a_file_without_header_is_refused(file_with):
    with pytest.raises(UnreadableTableError, match="Datum"):
        read_party_timeline(file_with(("a", "b")), CASE, "SCH")


def test_that_an_unknown_column_is_named_once(file_with):
    rows = [("1-2-2020", f"E{n}", "incident", "", "x") for n in range(5)]
    found = read_party_timeline(file_with((*HEAD, "Extra"), *rows), CASE, "SCH")
    assert [p.field for p in found.problems] == ["Extra"]
    assert all(e.fact.endswith("Extra: x") for e in found.events)
