"""Headers as people write them."""

from app.exchange.party_timeline.columns import Column, bare, find_header, header_of, named_party
from app.exchange.tables import Row, Table


def a_table(*rows):
    return Table(place="", rows=tuple(Row(number=n, cells=cells) for n, cells in enumerate(rows, start=1)))


def test_that_case_accents_spaces_and_punctuation_do_not_matter():
    assert bare(" Wat gebeurde ér?! ") == "watgebeurdeer"
    header = header_of(Row(number=1, cells=("WANNEER:", "wat gebeurde er ?", "t/m", "Bron van informatie")))
    assert header.places == {Column.DATUM: 0, Column.WAT: 1, Column.TOT: 2, Column.BRON: 3}


def test_that_the_header_may_stand_on_row_nine():
    rows = [("Uitleg",)] * 8 + [("Datum", "Gebeurtenis")]
    assert find_header(a_table(*rows)).row.number == 9


def test_that_a_header_below_row_twenty_is_not_found():
    rows = [("",)] * 20 + [("Datum", "Gebeurtenis")]
    assert find_header(a_table(*rows)) is None


def test_that_a_row_needs_date_and_event_to_be_the_header():
    assert find_header(a_table(("Datum", "Soort"))) is None


def test_that_unknown_and_double_headers_are_kept_by_name():
    header = header_of(Row(number=1, cells=("Datum", "Datum", "Opmerking", "")))
    assert header.unknown == {1: "Datum", 2: "Opmerking"}


def test_that_the_party_stands_right_of_its_word_above_the_header():
    table = a_table(("", "Partij:", "SCH"), ("Datum", "Wat"), ("Partij", "X"))
    assert named_party(table, find_header(table)) == "SCH"
    bare_table = a_table(("Datum", "Wat"), ("Partij", "X"))
    assert named_party(bare_table, find_header(bare_table)) == ""


def test_that_a_missing_cell_is_empty():
    header = header_of(Row(number=1, cells=("Datum", "Wat")))
    assert header.cell(Row(number=2, cells=("1-1-2020",)), Column.WAT) == ""
    assert header.cell(Row(number=2, cells=("1-1-2020",)), Column.MDO) == ""
