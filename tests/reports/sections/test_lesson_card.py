"""The lesson card: shared lessons, nothing of the case, and nothing dropped in silence."""

from app.domain.ids import FindingId
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.privacy.audience import Audience
from app.reports.sections.lesson_card import MOST_LETTERS, lesson_card
from tests.builders import a_snapshot
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def _card(*texts: str, shared: bool = True) -> str:
    findings = [
        Finding(
            id=FindingId(f"I{n:03}"),
            kind=FindingKind.LES,
            level=FindingLevel.REGIO,
            text=text,
            share_with_region=shared,
        )
        for n, text in enumerate(texts)
    ]
    return text_of_chapter(lesson_card(edition_of(a_snapshot(*findings), Audience.LESSENKAART)))


def test_that_shared_lessons_are_told() -> None:
    told = text_of_chapter(lesson_card(example_edition(Audience.LESSENKAART)))
    for finding in example_edition().case.findings.values():
        assert told.count(finding.text) == finding.share_with_region


def test_that_lessons_that_do_not_fit_are_counted() -> None:
    told = _card(*(f"les nummer {n}" for n in range(100)))
    shown = sum(f"Les nummer {n}." in told for n in range(100))
    assert shown == MOST_LETTERS // 100
    assert f"Nog {100 - shown} lessen in de versie voor de regio." in told


def test_that_a_very_long_lesson_is_shortened_visibly() -> None:
    told = _card("woord " * 5000)
    assert told.count("Woord") + told.count("woord") < 1000
    assert " …" in told


def test_that_no_shared_lessons_is_said_calmly() -> None:
    assert "nog geen lessen vrijgegeven" in _card("GEHEIM", shared=False)
    assert "GEHEIM" not in _card("GEHEIM", shared=False)
