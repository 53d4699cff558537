"""The front page and the list of contents say all they were given."""

from app.reports.content import Cover, words
from app.reports.cover_setting import ContentsEntry, set_contents, set_cover
from tests.reports.paper import Painted, an_element, paper

COVER = Cover(
    kicker="Verslag van een leersessie",
    title="Casus met een lange naam " * 12,
    subtitle="Complexe scheiding",
    facts=(("Plaats", "Zaal"), ("Partijen", "School, team en bureau " * 20)),
    statements=(words("Geen onderzoek naar personen."),),
    notice="Fictief voorbeeld. " * 20,
)


def test_that_the_front_page_tells_everything() -> None:
    text = Painted(set_cover(COVER, an_element(), paper())).text
    for told in ("Verslag van een leersessie", "Complexe scheiding", "Plaats Zaal", "Geen onderzoek"):
        assert told in text
    assert text.count("Casus met een lange naam") == 12
    assert text.count("Fictief voorbeeld.") == 20


def test_that_a_bare_front_page_is_possible() -> None:
    bare = Cover(kicker="a", title="b", subtitle="", facts=(), statements=())
    assert Painted(set_cover(bare, an_element(), paper())).text.split() == ["a", "b"]


def _entries(page: int | None) -> list[ContentsEntry]:
    return [
        ContentsEntry(number="6", title="Feitenrelaas " * 20, anchor="feiten", page=page),
        ContentsEntry(number="", title="Fase 1", anchor="fase-1", page=page, level=1),
    ]


def test_that_contents_show_number_title_and_page() -> None:
    known = paper()
    text = Painted(set_contents(_entries(14), an_element(), known)).text
    assert text.startswith("6 Feitenrelaas")
    assert text.count("14") == 2


def test_that_contents_are_as_high_before_the_pages_are_known() -> None:
    before = set_contents(_entries(None), an_element(), paper())
    after = set_contents(_entries(123), an_element(), paper())
    assert [strip.height for strip in before] == [strip.height for strip in after]


def test_that_every_title_leads_to_its_chapter() -> None:
    parent = an_element()
    strips = set_contents(_entries(14)[1:], parent, paper(["fase-1"]))
    strips[0] = type(strips[0])(height=strips[0].height, paint=strips[0].paint, anchor="fase-1")
    Painted(strips)
    entry = parent.elements[0].elements[0]
    assert [one.kind for one in entry.elements] == ["Link"]
