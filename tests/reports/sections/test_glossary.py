"""Only words that occur are explained."""

from app.privacy.audience import Audience
from app.reports.content import Chapter, body
from app.reports.sections.glossary import TERMS, glossary_chapter, sorted_terms
from tests.builders import a_party, a_snapshot
from tests.reports.paper import edition_of, text_of_chapter


def _glossary(text: str, *entities: object, audience: Audience = Audience.DEELNEMERS) -> str:
    chapter = Chapter(title="a", anchor="a", blocks=(body(text),))
    made = glossary_chapter(edition_of(a_snapshot(*entities), audience), [chapter])
    return "" if made is None else text_of_chapter(made)


def test_that_words_that_occur_are_explained() -> None:
    told = _glossary("Er was een MDO over de omgangsregeling.")
    assert "MDO Multidisciplinair overleg" in told
    assert "omgangsregeling Afspraken" in told
    assert "VOTS" not in told


def test_that_abbreviations_count_only_as_they_are_written() -> None:
    assert "OTS" not in _glossary("het lots van bots")
    assert "Kinderen uit de Knel" in _glossary("kinderen uit de knel")


def test_that_short_names_of_parties_are_explained_when_used() -> None:
    party = a_party("TOE", "Jeugdteam")
    assert "TOE Jeugdteam" in _glossary("Gemeld door TOE.", party)
    assert _glossary("Niemand.", party) == ""


def test_that_the_family_reads_difficult_words() -> None:
    assert _glossary("Een MDO.", audience=Audience.GEZIN).startswith("Moeilijke woorden")


def test_that_terms_are_in_order_of_the_alphabet() -> None:
    names = [term.lower() for term, _ in sorted_terms()]
    assert names == sorted(names)
    assert len(names) == len(TERMS)
