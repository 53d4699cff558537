"""Who is who, by place, kind and function."""

from app.privacy.audience import Audience
from app.reports.content import Figure, Table
from app.reports.sections.people import people_chapter
from tests.builders import a_party, a_professional, a_snapshot, an_involvement, on
from tests.reports.paper import edition_of, example_case, example_edition, text_of_chapter


def test_that_everybody_is_there() -> None:
    case = example_case()
    told = text_of_chapter(people_chapter(example_edition()))
    for actor_id in (*case.family, *case.professionals):
        assert case.actor_name(actor_id) in told
    for party in case.parties.values():
        assert party.name in told
    for frame in case.frames.values():
        assert frame.kind.label in told


def test_that_every_involvement_has_a_line_of_its_own() -> None:
    chapter = people_chapter(example_edition())
    tables = [block for block in chapter.blocks if isinstance(block, Table)]
    assert len(tables[2].rows) == len(example_case().involvements)
    assert [block.caption for block in chapter.blocks if isinstance(block, Figure)] == ["De kaders per kind."]


def test_that_somebody_without_involvement_is_there_too() -> None:
    case = a_snapshot(a_party(), a_professional("F1"), a_professional("F2"), an_involvement("R1", "F1"))
    told = text_of_chapter(people_chapter(edition_of(case)))
    assert told.count("Functionaris F1") == 1
    assert told.count("Functionaris F2") == 1


def test_that_regie_and_ending_are_told_to_participants_only() -> None:
    involvement = an_involvement(end=on("5 jan 2020"), has_regie=True)
    case = a_snapshot(a_party(), a_professional(), involvement)
    assert "(had regie)" in text_of_chapter(people_chapter(edition_of(case)))
    assert "Afgerond" in text_of_chapter(people_chapter(edition_of(case)))
    assert "Afgerond" not in text_of_chapter(people_chapter(edition_of(case, Audience.GEZIN)))


def test_that_a_party_that_was_not_there_is_told() -> None:
    told = text_of_chapter(people_chapter(edition_of(a_snapshot(a_party(joins_session=False)))))
    assert "Was niet bij de leersessie." in told


def test_that_the_family_is_spoken_to() -> None:
    told = text_of_chapter(people_chapter(example_edition(Audience.GEZIN)))
    assert "met uw gezin" in told


def test_that_nobody_is_said_calmly() -> None:
    assert "Er zijn nog geen gezinsleden" in text_of_chapter(people_chapter(edition_of(a_snapshot())))
