"""What worked is always a chapter."""

from app.domain.event import EventLabel
from app.privacy.audience import Audience
from app.reports.content import Entry
from app.reports.sections.worked import worked_chapter
from tests.builders import a_service, a_snapshot, an_event
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def test_that_findings_moments_and_help_are_told() -> None:
    chapter = worked_chapter(example_edition())
    told = text_of_chapter(chapter)
    assert "Zodra vier partijen samen keken, was er één analyse binnen zes weken. [93, 99]" in told
    marked = [
        event for event in example_edition().case.events_in_order if event.has_label(EventLabel.WAT_WERKTE)
    ]
    assert len([one for one in chapter.blocks if isinstance(one, Entry)]) == len(marked)
    assert "KIES-groep: Lotgenoten en een vaste juf." in told


def test_that_the_region_reads_shared_findings_only() -> None:
    case = a_snapshot(an_event("GEHEIM", labels=(EventLabel.WAT_WERKTE,)), a_service(what_helped="GEHEIM"))
    told = text_of_chapter(worked_chapter(edition_of(case, Audience.REGIO)))
    assert "GEHEIM" not in told


def test_that_nothing_recorded_ends_with_a_question() -> None:
    told = text_of_chapter(worked_chapter(edition_of(a_snapshot())))
    assert "Wat hielp, ook al was het klein?" in told
