"""The lesson card: one page of lessons, without anything of the case."""

from app.domain.learning import FindingKind
from app.reports.content import Block, Bullets, Chapter, Heading, body
from app.reports.edition import Edition
from app.reports.sections.lessons import findings_of

ANCHOR = "lessenkaart"

_PARTS = (
    ("Wat werkte", FindingKind.WAT_WERKTE),
    ("Wat wij zagen", FindingKind.INZICHT),
    ("Wat schuurde", FindingKind.WAT_SCHUURDE),
    ("Wat niet benut werd", FindingKind.NIET_BENUT),
    ("Lessen", FindingKind.LES),
    ("Aanbevelingen", FindingKind.AANBEVELING),
)


def lesson_card(edition: Edition) -> Chapter:
    """The shared findings by kind, on as little paper as they need."""
    blocks: list[Block] = [
        body(
            "Uit een leersessie over complexe scheiding. Partijen keken samen terug om te leren, "
            "niet om te oordelen. Er staat niets over het gezin in."
        )
    ]
    for title, kind in _PARTS:
        items = findings_of(edition, kind)
        if items:
            blocks += [Heading(text=title, in_outline=False), Bullets(items=items)]
    if len(blocks) == 1:
        blocks.append(body("Er zijn nog geen lessen vrijgegeven om te delen."))
    blocks.append(body("Welke van deze lessen herkent u? Wat doet u bij een volgende casus?"))
    return Chapter(title="Lessenkaart", anchor=ANCHOR, blocks=tuple(blocks), is_numbered=False)
