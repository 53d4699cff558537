"""The reader follows the extension."""

import pytest

from app.exchange.tables import read_tables
from app.exchange.tables.errors import UnreadableTableError


def test_that_an_unknown_kind_of_file_names_what_is_possible(tmp_path):
    with pytest.raises(UnreadableTableError) as caught:
        read_tables(tmp_path / "foto.jpg")
    assert ".xlsx" in caught.value.suggestion


def test_that_a_missing_file_is_said_to_be_missing(tmp_path):
    with pytest.raises(UnreadableTableError, match="is er niet"):
        read_tables(tmp_path / "weg.csv")


def test_that_capitals_in_the_extension_do_not_matter(tmp_path):
    path = tmp_path / "PARTIJ.CSV"
    path.write_text("Datum;Wat", encoding="utf-8")
    assert read_tables(path)[0].rows[0].cells == ("Datum", "Wat")
