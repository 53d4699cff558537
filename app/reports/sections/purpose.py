"""Why this case is looked back on, and what for."""

from app.domain.wording import period_text
from app.privacy.audience import Audience
from app.reports.content import Block, Bullets, Chapter, Heading, Line, body, joined, words
from app.reports.edition import Edition
from app.reports.phrases import sentence

ANCHOR = "aanleiding"


def purpose_chapter(edition: Edition) -> Chapter:
    """Occasion, goal and state of the case."""
    blocks = _general() if edition.audience is Audience.REGIO else (*_own(edition), *_rules(edition))
    return Chapter(title="Aanleiding en doel", anchor=ANCHOR, blocks=blocks)


def _own(edition: Edition) -> tuple[Block, ...]:
    case = edition.case.case
    goal = sentence(case.goal) or "Het doel is nog niet vastgelegd."
    theme = f"Het thema is {case.theme}. " if case.theme else ""
    return (
        body(_stated("Aanleiding", sentence(case.occasion) or "De aanleiding is nog niet vastgelegd.")),
        body(_stated("Doel", goal)),
        body(
            f"{theme}De tijdlijn loopt van {period_text(case.period).replace(' – ', ' tot en met ')}. "
            f"Het gaat om een {case.progress.label[:1].lower()}{case.progress.label[1:]}."
        ),
    )


def _rules(edition: Edition) -> tuple[Block, ...]:
    session = edition.case.session
    if session is None or not session.ground_rules:
        return ()
    rules = Bullets(items=tuple(words(rule) for rule in session.ground_rules))
    return (Heading(text="Spelregels van de sessie"), rules)


def _stated(label: str, text: str) -> Line:
    return joined(words(f"{label}. ", bold=True), text)


def _general() -> tuple[Block, ...]:
    return (
        body(
            "Partijen rond één gezin keken samen terug op het verloop van de hulp. "
            "Zij deden dat om te leren voor andere casussen."
        ),
        body(
            "Deze versie gaat over het verloop en de samenwerking in het algemeen. "
            "De lessen zijn door de deelnemers vrijgegeven om te delen."
        ),
    )
