"""Lessons by level, each with what it rests on."""

from app.domain.ids import FindingId
from app.domain.learning import Finding, FindingKind, FindingLevel
from app.privacy.audience import Audience
from app.reports.content import Heading, plain
from app.reports.sections.lessons import findings_of, lessons_chapter
from tests.builders import a_snapshot, an_event
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def _finding(finding_id: str, kind: FindingKind, level: FindingLevel, text: str) -> Finding:
    return Finding(id=FindingId(finding_id), kind=kind, level=level, text=text, evidence_ids=("G-gesprek",))


def test_that_every_finding_but_what_worked_is_there_once() -> None:
    told = text_of_chapter(lessons_chapter(example_edition()))
    for finding in example_edition().case.findings.values():
        assert told.count(finding.text) == (finding.kind is not FindingKind.WAT_WERKTE)


def test_that_levels_are_headings_in_order() -> None:
    heads = [one.text for one in lessons_chapter(example_edition()).blocks if isinstance(one, Heading)]
    assert heads == ["Samenwerking", "Organisatie", "Regio / stelsel"]


def test_that_a_finding_names_its_kind_and_numbers() -> None:
    finding = _finding("I1", FindingKind.LES, FindingLevel.GEZIN, "eerst rust")
    edition = edition_of(a_snapshot(an_event(), finding))
    assert "Les. Eerst rust. [1]" in text_of_chapter(lessons_chapter(edition))
    assert [plain(line) for line in findings_of(edition, FindingKind.LES)] == ["Eerst rust. [1]"]
    assert findings_of(edition, FindingKind.INZICHT) == ()


def test_that_the_family_reads_it_under_a_plain_title() -> None:
    assert lessons_chapter(example_edition(Audience.GEZIN)).title == "Wat wij leerden"


def test_that_no_lessons_is_said_calmly() -> None:
    assert "nog geen lessen vastgelegd" in text_of_chapter(lessons_chapter(edition_of(a_snapshot())))
