"""The course in short adds up."""

from app.domain.when import unknown_within
from app.privacy.audience import Audience
from app.reports.content import Figure, Heading
from app.reports.sections.course import course_chapter, events_by_phase
from tests.builders import a_case, a_decision, a_service, a_snapshot, an_event, on
from tests.reports.paper import edition_of, example_case, example_edition, text_of_chapter


def test_that_counts_and_numbers_are_told() -> None:
    told = text_of_chapter(course_chapter(example_edition()))
    assert "telt 114 gebeurtenissen. Daaronder zijn 18 besluiten, 15 overleggen en 9 keer aanbod." in told
    assert "Er waren 7 MDO’s [19, 36, 46, 64, 80, 93, 105]." in told
    assert "zijn 9 besluiten genomen op een moment dat het snel moest [13," in told


def test_that_phases_hold_every_dated_event_once() -> None:
    grouped = events_by_phase(example_edition())
    assert sum(len(events) for _, events in grouped) == 114
    case = a_snapshot(
        an_event("a"), an_event("b", unknown_within(a_case().period.start, a_case().period.end))
    )
    assert [len(events) for _, events in events_by_phase(edition_of(case))] == [1]


def test_that_aanbod_koersen_and_circumstances_are_all_there() -> None:
    told = text_of_chapter(course_chapter(example_edition()))
    case = example_case()
    for service in case.services.values():
        assert service.name in told
        assert service.goal in told
    for course in case.courses.values():
        assert course.text in told
    for context in case.contexts.values():
        assert context.description in told


def test_that_one_decision_is_one() -> None:
    case = a_snapshot(an_event("a", on("5 jan 2021"), decision=a_decision(nood=True)))
    told = text_of_chapter(course_chapter(edition_of(case)))
    assert "is 1 besluit genomen" in told
    assert "1 (1)" in told


def test_that_the_region_sees_no_dates() -> None:
    chapter = course_chapter(example_edition(Audience.REGIO))
    assert not [block for block in chapter.blocks if isinstance(block, Figure)]
    assert [block.text for block in chapter.blocks if isinstance(block, Heading)] == ["Aanbod"]
    told = text_of_chapter(chapter)
    for year in range(2010, 2030):
        assert str(year) not in told


def test_that_an_empty_case_is_said_calmly() -> None:
    assert "nog geen gebeurtenissen" in text_of_chapter(course_chapter(edition_of(a_snapshot())))
    told = text_of_chapter(course_chapter(edition_of(a_snapshot(a_service()))))
    assert "Mediation" in told
