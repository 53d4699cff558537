"""Running text is set whole, tagged by what it is, with its mark where it has one."""

import pytest

from app.reports.content import Bullets, Entry, Heading, Manner, Paragraph, Quote, words
from app.reports.structure import Element
from app.reports.text_setting import (
    set_bullets,
    set_chapter_title,
    set_entry,
    set_heading,
    set_paragraph,
    set_quote,
)
from tests.reports.paper import Painted, an_element, paper


def _kinds(element: Element) -> list[str]:
    return [kind for one in element.elements for kind in (one.kind, *_kinds(one))]


def test_that_a_chapter_title_is_a_bookmark_and_stays_with_its_text() -> None:
    parent = an_element()
    strips = set_chapter_title("Besluiten", "Hoofdstuk 8", "besluiten", parent, paper())
    assert strips[0].anchor == "besluiten"
    assert strips[0].bookmark == ("8 Besluiten", 0)
    assert all(strip.keeps_next for strip in strips)
    assert Painted(strips).text.split() == ["Hoofdstuk", "8", "Besluiten"]
    assert _kinds(parent) == ["H1"]


def test_that_a_title_without_a_number_stands_alone() -> None:
    strips = set_chapter_title("Inhoud", "", "inhoud", an_element(), paper())
    assert strips[0].bookmark == ("Inhoud", 0)


def test_that_a_heading_stays_with_what_follows() -> None:
    parent = an_element()
    strips = set_heading(Heading(text="Fase 1", anchor="fase-1"), parent, paper())
    assert strips[0].bookmark == ("Fase 1", 1)
    assert strips[-1].keeps_next
    assert _kinds(parent) == ["H2"]


def test_that_a_heading_may_stay_out_of_the_outline() -> None:
    heading = Heading(text="Fase 1", anchor="fase-1", in_outline=False, level=3)
    strips = set_heading(heading, an_element(), paper())
    assert strips[0].anchor == "fase-1"
    assert strips[0].bookmark is None


@pytest.mark.parametrize("manner", Manner)
def test_that_a_paragraph_is_set_in_every_manner(manner: Manner) -> None:
    parent = an_element()
    strips = set_paragraph(Paragraph(line=words("Een <b>woord</b>."), manner=manner), parent, paper())
    assert "Een <b>woord</b>." in Painted(strips).text
    assert _kinds(parent) == ["P"]


def test_that_a_question_is_asked_of_the_group() -> None:
    line = Paragraph(line=words("Wie was er niet?"), manner=Manner.QUESTION)
    assert (
        Painted(set_paragraph(line, an_element(), paper())).text.strip()
        == "Vraag aan de groep. Wie was er niet?"
    )


def test_that_an_empty_paragraph_takes_no_room() -> None:
    assert set_paragraph(Paragraph(line=words("  ")), an_element(), paper()) == []


def test_that_a_list_has_items_with_a_bullet() -> None:
    parent = an_element()
    strips = set_bullets(Bullets(items=(words("een"), words("twee"))), parent, paper())
    assert Painted(strips).text.split() == ["•", "een", "•", "twee"]
    assert _kinds(parent) == ["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"]


def test_that_a_quote_names_its_speaker() -> None:
    parent = an_element()
    strips = set_quote(Quote(words="Er was niemand.", speaker=words("Moeder")), parent, paper())
    assert Painted(strips).text.strip() == "“Er was niemand.” Moeder"
    assert all(strip.keeps_next for strip in strips[:-1])
    assert _kinds(parent) == ["BlockQuote", "P", "P"]


def test_that_an_entry_has_title_lines_and_mark() -> None:
    parent = an_element()
    entry = Entry(
        title=words("65. MDO 4"), lines=(words("a"), words("b")), glyph="besluit_nood", anchor="besluit-65"
    )
    strips = set_entry(entry, parent, paper())
    assert strips[0].anchor == "besluit-65"
    painted = Painted(strips)
    assert painted.text.split() == ["65.", "MDO", "4", "a", "b"]
    assert _kinds(parent) == ["Sect", "H3", "P", "P"]
    assert painted.content.count(b" c\n") + painted.content.count(b" l ") > 0


def test_that_a_short_entry_stays_whole_and_a_long_one_may_break() -> None:
    short = set_entry(Entry(title=words("a"), lines=(words("b"),)), an_element(), paper())
    assert all(strip.keeps_next for strip in short[:-1])
    long = set_entry(Entry(title=words("a"), lines=(words("woord " * 800),)), an_element(), paper())
    assert not all(strip.keeps_next for strip in long[:-1])
