"""CSV with the separators and code pages people have."""

import pytest

from app.exchange.tables.csv_table import read_csv
from app.exchange.tables.errors import UnreadableTableError


def cells_of(content, tmp_path):
    path = tmp_path / "partij.csv"
    path.write_bytes(content)
    (table,) = read_csv(path)
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_that_the_separator_is_found(mark, tmp_path):
    text = f"Datum{mark}Wat\n1-2-2020{mark}Gesprek\n"
    assert cells_of(text.encode(), tmp_path) == [("Datum", "Wat"), ("1-2-2020", "Gesprek")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_that_accents_survive_every_code_page(encoding, tmp_path):
    assert cells_of("Datum;Één – café".encode(encoding), tmp_path) == [("Datum", "Één – café")]


def test_that_a_cell_may_hold_lines_and_separators(tmp_path):
    found = cells_of(b'Datum;Wat\n1-2-2020;"regel 1\nregel 2; nog"\n', tmp_path)
    assert found[1] == ("1-2-2020", "regel 1\nregel 2; nog")


def test_that_a_cell_of_forty_thousand_characters_is_kept_whole(tmp_path):
    long = "x" * 40_000
    assert cells_of(f"Datum;Wat\n1-2-2020;{long}\n".encode(), tmp_path)[1][1] == long


def test_that_a_stray_quote_does_no_harm(tmp_path):
    assert cells_of(b'Datum;Wat\n1-2-2020;zei "ja\n', tmp_path)[1] == ("1-2-2020", 'zei "ja')


def test_that_a_cell_without_end_is_refused(tmp_path):
    path = tmp_path / "partij.csv"
    path.write_text('Datum;Wat\n1-2-2020;"' + "x" * 1_100_000, encoding="utf-8")
    with pytest.raises(UnreadableTableError, match="aanhalingsteken"):
        read_csv(path)
