"""Why and what for, or calmly that it is not recorded yet."""

from app.domain.session import LearningSession
from app.privacy.audience import Audience
from app.reports.sections.purpose import purpose_chapter
from tests.builders import a_case, a_snapshot
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def test_that_occasion_goal_and_rules_are_told() -> None:
    told = text_of_chapter(purpose_chapter(example_edition()))
    assert "Aanleiding. Langdurig traject met veel wisselingen en aanbod" in told
    assert "Doel. Lerend terugkijken op het verloop en de samenwerking." in told
    assert "van 1 januari 2019 tot en met 31 maart 2023" in told
    assert "We kijken naar het verloop, niet naar schuld." in told


def test_that_what_is_not_recorded_is_said() -> None:
    told = text_of_chapter(purpose_chapter(edition_of(a_snapshot(LearningSession()))))
    assert "De aanleiding is nog niet vastgelegd." in told
    assert "Het doel is nog niet vastgelegd." in told
    assert "Spelregels" not in told


def test_that_the_region_reads_no_occasion() -> None:
    case = a_snapshot(case=a_case(occasion="GEHEIM", goal="GEHEIM", theme="GEHEIM"))
    told = text_of_chapter(purpose_chapter(edition_of(case, Audience.REGIO)))
    assert "GEHEIM" not in told
    assert "om te leren voor andere casussen" in told
