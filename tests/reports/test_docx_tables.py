"""Tables in Word repeat their head, keep rows whole, and hold readings side by side."""

from typing import Any

from app.reports.content import Align, Column, Reading, Row, SideBySide, Table, cell, words
from app.reports.docx_parts import WordParts
from app.reports.docx_tables import TEXT_WIDTH_TWIPS, word_readings, word_table

READINGS = SideBySide(
    readings=(Reading(title="GI", lines=(words("zo"),)), Reading(title="School", lines=(words("zus"),)))
)


def _table(*rows: Row) -> Any:
    columns = (Column(head="Nr", share=1, align=Align.RIGHT), Column(head="Wat", share=3))
    return word_table(Table(columns=columns, rows=rows, summary="Een proef."), WordParts(frozenset()))[0]


def _row(*texts: str, **changes: Any) -> Row:
    return Row(cells=tuple(cell(text) for text in texts), **changes)


def _texts(element: Any) -> list[str]:
    return [one.text for one in element.iter("{*}t")]


def _count(element: Any, tag: str) -> int:
    return len(list(element.iter("{*}" + tag)))


def test_that_head_and_rows_are_in_order() -> None:
    assert _texts(_table(_row("1", "a"), _row("2", "b"))) == ["Nr", "Wat", "1", "a", "2", "b"]


def test_that_the_head_repeats_and_rows_stay_whole() -> None:
    table = _table(_row("1", "a"), _row("2", "b" * 2000))
    assert _count(table, "tblHeader") == 1
    assert _count(table, "cantSplit") == 2


def test_that_the_table_fills_the_text_width() -> None:
    widths = [int(next(iter(one.attrib.values()))) for one in _table(_row("1", "a")).iter("{*}gridCol")]
    assert sum(widths) == TEXT_WIDTH_TWIPS
    assert widths[1] > widths[0]


def test_that_the_table_is_described() -> None:
    (described,) = _table(_row("1", "a")).iter("{*}tblDescription")
    assert "Een proef." in described.attrib.values()


def test_that_a_row_can_be_led_to() -> None:
    assert _count(_table(_row("1", "a", anchor="gebeurtenis-1")), "bookmarkStart") == 1


def test_that_an_empty_cell_still_has_a_paragraph() -> None:
    table = _table(_row("1", ""))
    assert all(_count(one, "p") >= 1 for one in table.iter("{*}tc"))


def test_that_readings_stand_side_by_side_under_their_row() -> None:
    table = _table(_row("1", "a", beneath=(READINGS,)))
    assert _texts(table)[-4:] == ["GI", "zo", "School", "zus"]
    assert _count(table, "gridSpan") == 1
    assert _count(table, "tbl") == 2


def test_that_loose_readings_are_a_table_of_one_row() -> None:
    table, after = word_readings(READINGS, WordParts(frozenset()))
    assert _count(table, "tr") == 1
    assert _count(table, "tc") == 2
    assert after.tag.endswith("}p")
