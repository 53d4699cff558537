"""What the group learned and recommends, by level."""

from app.domain.learning import Finding, FindingKind, FindingLevel
from app.reports.content import Block, Bullets, Chapter, Heading, Line, body, joined, words
from app.reports.edition import Edition
from app.reports.phrases import sentence

ANCHOR = "lessen"

_ORDER = (
    FindingKind.INZICHT,
    FindingKind.WAT_SCHUURDE,
    FindingKind.NIET_BENUT,
    FindingKind.LES,
    FindingKind.AANBEVELING,
)


def lessons_chapter(edition: Edition) -> Chapter:
    """Findings by level, in each from insight to recommendation; what worked has its own chapter."""
    blocks: list[Block] = []
    for level in FindingLevel:
        items = tuple(
            _item(edition, one) for kind in _ORDER for one in _found(edition, kind) if one.level is level
        )
        if items:
            blocks += [Heading(text=level.label), Bullets(items=items)]
    if not blocks:
        blocks = [body("Er zijn nog geen lessen vastgelegd.")]
    title = "Wat wij leerden" if edition.is_for_family else "Lessen en aanbevelingen"
    return Chapter(title=title, anchor=ANCHOR, blocks=tuple(blocks))


def findings_of(edition: Edition, kind: FindingKind) -> tuple[Line, ...]:
    """The findings of one kind as lines, each with the numbers it rests on."""
    return tuple(_told(edition, one) for one in _found(edition, kind))


def _found(edition: Edition, kind: FindingKind) -> list[Finding]:
    findings = sorted(edition.case.findings.values(), key=lambda one: one.id)
    return [one for one in findings if one.kind is kind]


def _item(edition: Edition, finding: Finding) -> Line:
    return joined(words(f"{finding.kind.label}. ", bold=True), _told(edition, finding))


def _told(edition: Edition, finding: Finding) -> Line:
    return joined(sentence(finding.text), edition.numbers(finding.evidence_ids))
