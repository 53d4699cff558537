"""Setting follows the theme and leads only to places that are there."""

from app.reports.content import Words, words
from app.reports.setting import baseline, text_strips
from app.reports.structure import Element
from tests.reports.paper import Painted, paper


def test_that_looks_come_from_the_theme() -> None:
    look = paper().look("body")
    assert (look.size, look.leading) == (10.5, 15.5)
    assert paper().look("chapter").bold
    assert paper().look("body", bold=True, role="quote").role == "quote"


def test_that_a_smaller_scale_makes_smaller_letters() -> None:
    from dataclasses import replace

    assert replace(paper(), scale=0.5).look("body").size == 5.25


def test_that_words_lead_only_to_known_places() -> None:
    line = (Words("a", target="hier"), Words("b", target="nergens", bold=True))
    known = paper(["hier"])
    pieces = known.lines(line, known.look("body"))[0].pieces
    assert [piece.target for piece in pieces] == ["hier", None]
    assert pieces[1].font == "Inter-Bold"


def test_that_no_line_of_a_paragraph_is_left_alone() -> None:
    sheet = paper()
    look = sheet.look("body")
    strips = text_strips(sheet.lines(words("woord " * 80), look), look, Element("P"), gap=6)
    assert len(strips) > 4
    keeps = [strip.keeps_next for strip in strips]
    assert keeps == [True, *[False] * (len(strips) - 3), True, False]
    assert [strip.gap for strip in strips[:2]] == [6, 0]


def test_that_what_stands_beside_is_painted_once() -> None:
    sheet = paper()
    look = sheet.look("body")
    seen: list[float] = []
    strips = text_strips(
        sheet.lines(words("woord " * 40), look),
        look,
        Element("P"),
        beside=lambda pen, x, top: seen.append(top),
    )
    painted = Painted(strips)
    assert painted.text.count("woord") == 40
    assert seen == [100.0]


def test_that_letters_stand_within_their_line() -> None:
    look = paper().look("body")
    assert 100 + look.size * 0.7 < baseline(100, look) < 100 + look.leading
