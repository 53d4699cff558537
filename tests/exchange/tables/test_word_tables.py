"""Tables in Word files."""

import docx
import pytest

from app.exchange.tables.errors import UnreadableTableError
from app.exchange.tables.word_tables import read_word_tables


def test_that_all_tables_come_with_lines_in_their_cells(tmp_path):
    document = docx.Document()
    document.add_paragraph("Uitleg")
    first = document.add_table(rows=1, cols=2)
    first.cell(0, 0).text = "Partij"
    first.cell(0, 1).text = "SCH"
    second = document.add_table(rows=2, cols=2)
    second.cell(0, 0).text = "Datum"
    second.cell(1, 1).text = "regel 1\nregel 2"
    path = tmp_path / "partij.docx"
    document.save(path)
    one, two = read_word_tables(path)
    assert (one.place, one.rows[0].cells) == ("tabel 1", ("Partij", "SCH"))
    assert two.rows[1].cells == ("", "regel 1\nregel 2")


def test_that_a_merged_cell_keeps_the_columns_in_place(tmp_path):
    document = docx.Document()
    table = document.add_table(rows=1, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "samen"
    table.cell(0, 2).text = "rechts"
    path = tmp_path / "partij.docx"
    document.save(path)
    assert read_word_tables(path)[0].rows[0].cells == ("samen", "", "rechts")


def test_that_another_kind_of_zip_is_refused(tmp_path):
    import zipfile

    path = tmp_path / "partij.docx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("iets.txt", "x")
    with pytest.raises(UnreadableTableError, match="Word-bestand"):
        read_word_tables(path)
