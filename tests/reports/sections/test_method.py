"""How the timeline came about: who, from what, and how sure."""

from app.domain.event import Establishment
from app.domain.when import unknown_within
from app.privacy.audience import Audience
from app.reports.content import Heading
from app.reports.sections.method import method_chapter
from tests.builders import a_case, a_party, a_snapshot, a_source, an_event, in_the_month, on
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def test_that_the_example_is_accounted_for() -> None:
    told = text_of_chapter(method_chapter(example_edition()))
    assert "één tijdlijn met 114 gebeurtenissen" in told
    assert "Jeugdteam Lindervoort 35" in told
    assert "Contactjournaal 4" in told
    assert "Van 12 van de 114 gebeurtenissen is de dag niet bekend" in told
    assert "Over 2 gebeurtenissen bestaan verschillende lezingen [11, 72]" in told


def test_that_a_small_case_says_what_it_lacks() -> None:
    case = a_snapshot(
        an_event("a", on("5 jan 2021"), source_ids=("BR1",)),
        an_event("b", in_the_month("mei 2021")),
        an_event("c", unknown_within(a_case().period.start, a_case().period.end)),
        a_source("BR1"),
    )
    told = text_of_chapter(method_chapter(edition_of(case)))
    assert "Bij 2 gebeurtenissen is geen bron genoemd [2, 3]." in told or "geen bron genoemd [1, 3]" in told
    assert "Van 1 gebeurtenis is geen datum bekend; die staan niet op de tijdlijn" in told


def test_that_exact_dates_and_missing_sources_are_said() -> None:
    told = text_of_chapter(method_chapter(edition_of(a_snapshot(an_event(supplied_by_id="P1"), a_party()))))
    assert "Van alle gebeurtenissen is de dag bekend." in told
    assert "Er zijn geen bronnen vastgelegd." in told
    assert "Verschillende lezingen" not in told


def test_that_events_of_nobody_are_counted_too() -> None:
    case = a_snapshot(an_event("a", supplied_by_id="P1"), an_event("b"), a_party())
    assert "Niet vastgelegd 1" in text_of_chapter(method_chapter(edition_of(case)))


def test_that_the_region_reads_kinds_of_sources_only() -> None:
    case = a_snapshot(an_event(source_ids=("BR1",)), a_source("BR1", description="GEHEIM"))
    told = text_of_chapter(method_chapter(edition_of(case, Audience.REGIO)))
    assert "Contactjournaal 1" in told
    assert "GEHEIM" not in told
    assert "Wie leverde aan" not in told


def test_that_an_empty_case_has_no_dates_to_speak_of() -> None:
    blocks = method_chapter(edition_of(a_snapshot())).blocks
    assert not [block for block in blocks if isinstance(block, Heading)]
    contested = a_snapshot(an_event(establishment=Establishment.BETWIST))
    assert "1 gebeurtenis" in text_of_chapter(method_chapter(edition_of(contested)))
