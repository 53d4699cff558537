"""The lesson card: one page of lessons, without anything of the case."""

from app.domain.learning import FindingKind
from app.domain.wording import count_text
from app.reports.content import Block, Bullets, Chapter, Heading, Line, Manner, Paragraph, body, plain, words
from app.reports.edition import Edition
from app.reports.sections.lessons import findings_of

ANCHOR = "lessenkaart"
MOST_LETTERS = 4500
"""So many letters of lessons fit on the one page, in small print; the rest is counted."""

_PARTS = (
    ("Wat werkte", FindingKind.WAT_WERKTE),
    ("Wat wij zagen", FindingKind.INZICHT),
    ("Wat schuurde", FindingKind.WAT_SCHUURDE),
    ("Wat niet benut werd", FindingKind.NIET_BENUT),
    ("Lessen", FindingKind.LES),
    ("Aanbevelingen", FindingKind.AANBEVELING),
)


def lesson_card(edition: Edition) -> Chapter:
    """The shared findings by kind; what does not fit is counted and never dropped in silence."""
    blocks: list[Block] = [
        body(
            "Uit een leersessie over complexe scheiding. Partijen keken samen terug om te leren, "
            "niet om te oordelen. Er staat niets over het gezin in."
        )
    ]
    room, left_out = MOST_LETTERS, 0
    for title, kind in _PARTS:
        items: list[Line] = []
        for line in findings_of(edition, kind):
            if room <= 0:
                left_out += 1
                continue
            items.append(_shortened(line, room))
            room -= max(100, len(plain(line)))
        if items:
            blocks += [Heading(text=title, in_outline=False), Bullets(items=tuple(items))]
    if len(blocks) == 1:
        blocks.append(body("Er zijn nog geen lessen vrijgegeven om te delen."))
    if left_out:
        blocks.append(body(f"Nog {count_text(left_out, 'les', 'lessen')} in de versie voor de regio."))
    question = words("Welke van deze lessen herkent u? Wat doet u bij een volgende casus?")
    blocks.append(Paragraph(line=question, manner=Manner.QUESTION))
    return Chapter(title="Lessenkaart", anchor=ANCHOR, blocks=tuple(blocks), is_numbered=False)


def _shortened(line: Line, room: int) -> Line:
    """The line, or as many whole words of it as there is room for."""
    text = plain(line)
    if len(text) <= room:
        return line
    return words(text[:room].rsplit(maxsplit=1)[0] + " …")
