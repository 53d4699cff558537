"""Content is plain values that know their text and their anchors."""

from app.reports.content import (
    Chapter,
    Column,
    Entry,
    Heading,
    Row,
    Table,
    Words,
    body,
    cell,
    joined,
    plain,
    words,
)
from tests.reports.paper import a_document


def test_that_lines_and_texts_are_joined_without_anything_between() -> None:
    line = joined("een ", words("twee", bold=True), (), " drie")
    assert plain(line) == "een twee drie"
    assert [one.bold for one in line] == [False, True, False]


def test_that_a_paragraph_is_made_from_pieces() -> None:
    assert plain(body("a", words("b")).line) == "ab"


def test_that_a_cell_leaves_out_what_is_empty() -> None:
    assert cell("", words("a"), (), "b").text == "a\nb"
    assert cell("").lines == ()


def test_that_a_document_knows_every_place_others_may_lead_to() -> None:
    table = Table(
        columns=(Column(head="a", share=1),),
        rows=(Row(cells=(cell("1"),), anchor="rij-1"), Row(cells=(cell("2"),))),
        summary="",
    )
    document = a_document(
        Heading(text="Kop", anchor="kop"), Entry(title=words("x"), anchor="besluit-1"), table, body("tekst")
    )
    assert document.anchors == {"hoofdstuk", "kop", "besluit-1", "rij-1"}


def test_that_parts_keep_their_order() -> None:
    parts = (Chapter(title="a", anchor="a", blocks=()), Chapter(title="b", anchor="b", blocks=()))
    assert [part.title for part in a_document(parts=parts).parts] == ["a", "b"]


def test_that_words_are_in_no_manner_by_default() -> None:
    assert Words("a") == Words("a", bold=False, italic=False, is_number=False, target=None)
