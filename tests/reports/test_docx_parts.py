"""The pieces of a Word document hold user text as text and lead only to places that are there."""

from app.reports.content import Words, words
from app.reports.docx_parts import WordParts, bookmark_name


def _texts(element: object) -> list[str]:
    return [one.text for one in element.iter("{*}t")]  # type: ignore[attr-defined]


def test_that_text_is_kept_and_control_characters_are_not() -> None:
    parts = WordParts(frozenset())
    paragraph = parts.paragraph("Normal", words("<b>&\x00 a\nb"))
    assert _texts(paragraph) == ["<b>&□ a", "b"]
    assert len(list(paragraph.iter("{*}br"))) == 1


def test_that_manners_are_kept() -> None:
    run = WordParts(frozenset()).run(Words("a", bold=True, italic=True, is_number=True))
    assert [one.tag.rpartition("}")[2] for one in run[0]] == ["b", "i", "sz"]


def test_that_only_known_targets_become_links() -> None:
    parts = WordParts(frozenset({"gebeurtenis-1"}))
    paragraph = parts.paragraph("Normal", (Words("1", target="gebeurtenis-1"), Words("2", target="weg")))
    (link,) = paragraph.iter("{*}hyperlink")
    assert link.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}anchor") == "gebeurtenis_1"
    assert _texts(paragraph) == ["1", "2"]


def test_that_bookmarks_have_a_number_of_their_own() -> None:
    parts = WordParts(frozenset())
    paragraph = parts.paragraph("Normal", words("a"))
    parts.bookmark(paragraph, "a-1")
    parts.bookmark(paragraph, "b-2")
    starts = list(paragraph.iter("{*}bookmarkStart"))
    assert len({tuple(one.attrib.values()) for one in starts}) == 2
    assert paragraph[0].tag.endswith("pPr")


def test_that_a_field_shows_something_until_word_works_it_out() -> None:
    parts = WordParts(frozenset())
    paragraph = parts.paragraph("Normal")
    parts.field(paragraph, "PAGE", [parts.run(Words("1"))])
    assert [one.text for one in paragraph.iter("{*}instrText")] == ["PAGE"]
    assert len(list(paragraph.iter("{*}fldChar"))) == 3
    assert _texts(paragraph) == ["1"]


def test_that_names_of_bookmarks_are_what_word_allows() -> None:
    assert bookmark_name("zonder-datum") == "zonder_datum"
    assert len(bookmark_name("x" * 100)) == 40
