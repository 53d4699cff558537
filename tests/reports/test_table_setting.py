"""Tables keep their columns, rows stay whole, and only a very tall row breaks."""

from app.reports.content import Align, Cell, Column, Reading, Row, SideBySide, Table, cell, words
from app.reports.strips import divided
from app.reports.structure import Element
from app.reports.table_setting import TALLEST_WHOLE_ROW, set_side_by_side, set_table
from tests.reports.paper import Painted, an_element, paper

COLUMNS = (
    Column(head="Nr", share=1, align=Align.RIGHT),
    Column(head="Wat", share=4),
    Column(head="Wie", share=1),
)


def _table(*rows: Row) -> Table:
    return Table(columns=COLUMNS, rows=rows, summary="Een proef.")


def _row(*texts: str, **changes: object) -> Row:
    return Row(cells=tuple(cell(text) for text in texts), **changes)  # type: ignore[arg-type]


def _kinds(element: Element) -> list[str]:
    return [kind for one in element.elements for kind in (one.kind, *_kinds(one))]


def test_that_head_and_cells_are_read_in_order() -> None:
    parent = an_element()
    painted = Painted(set_table(_table(_row("1", "Gesprek", "TOE"), _row("2", "MDO", "GI")), parent, paper()))
    assert painted.text.split() == ["Nr", "Wat", "Wie", "1", "Gesprek", "TOE", "2", "MDO", "GI"]
    row = ["TR", "TH", "TD", "TD"]
    assert _kinds(parent) == ["Table", "THead", "TR", "TH", "TH", "TH", "TBody", *row, *row]
    assert parent.elements[0].alternative == "Een proef."


def test_that_a_table_without_rows_takes_no_room() -> None:
    assert set_table(_table(), an_element(), paper()) == []


def test_that_the_head_is_repeated_but_not_read_twice() -> None:
    parent = an_element()
    strips = set_table(_table(_row("1", "a", "b")), parent, paper())
    repeated = strips[1].repeats
    assert repeated is not None
    assert repeated.height == strips[0].height
    heads = [one.content for one in parent.elements[0].elements[0].elements[0].elements]
    Painted([repeated])
    assert all(content == [] for content in heads)


def test_that_a_row_has_its_anchor_and_stays_whole() -> None:
    strips = set_table(_table(_row("1", "woord " * 60, "b", anchor="gebeurtenis-1")), an_element(), paper())
    assert len(strips) == 2
    assert strips[1].anchor == "gebeurtenis-1"


def test_that_a_row_taller_than_a_page_breaks_without_losing_a_word() -> None:
    text = " ".join(f"w{n}" for n in range(6000))
    strips = set_table(_table(_row("1", text, "TOE")), an_element(), paper())
    assert all(strip.height <= TALLEST_WHOLE_ROW for strip in strips)
    pages = list(divided(strips, 700))
    assert len(pages) > 3
    assert pages[1][0].strip.height == strips[0].height
    shown = Painted(strips).text.split()
    assert [word for word in shown if word.startswith("w")] == text.split()
    assert shown.count("TOE") == 1


def test_that_an_empty_cell_keeps_its_place_in_the_structure() -> None:
    parent = an_element()
    set_table(_table(_row("1", "", "GI")), parent, paper())
    assert _kinds(parent)[-4:] == ["TR", "TH", "TD", "TD"]


def test_that_a_mark_in_a_cell_says_what_it_means() -> None:
    parent = an_element()
    row = Row(cells=(cell("1"), Cell(lines=(words("aanwezig"),), glyph="aanwezig"), cell("")))
    painted = Painted(set_table(_table(row), parent, paper()))
    assert "aanwezig" not in painted.text
    marked = parent.elements[0].elements[1].elements[0].elements[1]
    assert marked.alternative == "aanwezig"
    assert marked.is_painted


def test_that_readings_stand_side_by_side_under_their_row() -> None:
    readings = SideBySide(
        readings=(
            Reading(title="GI", lines=(words("zo"),)),
            Reading(title="School", lines=(words("zus"),)),
        )
    )
    parent = an_element()
    strips = set_table(_table(_row("1", "Vertrek", "GI", beneath=(readings,))), parent, paper())
    assert all(strip.keeps_next for strip in strips[1:-1])
    assert Painted(strips).text.split()[-4:] == ["GI", "zo", "School", "zus"]
    assert parent.elements[0].elements[1].elements[1].elements[0].span == 3


def test_that_loose_readings_are_as_wide_as_each_other() -> None:
    readings = SideBySide(
        readings=tuple(Reading(title=f"Partij {n}", lines=(words("woord " * 500),)) for n in range(3))
    )
    strips = set_side_by_side(readings, an_element(), paper())
    assert len(strips) > 10
    assert Painted(strips).text.count("woord") == 1500
