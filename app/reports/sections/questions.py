"""The learning questions of every party, in their own words."""

from collections.abc import Iterable

from app.domain.learning import LearningQuestion
from app.domain.snapshot import CaseSnapshot
from app.reports.content import Block, Bullets, Chapter, Heading, Line, Words, body, joined
from app.reports.edition import Edition

ANCHOR = "leervragen"


def questions_chapter(edition: Edition) -> Chapter:
    """Questions by who asked them, parties in order of their lanes."""
    case = edition.case
    blocks: list[Block] = []
    for submitter_id in _submitters(case):
        own = [one for one in _in_order(case.questions.values()) if one.submitter_id == submitter_id]
        blocks.append(Heading(text=case.actor_name(submitter_id)))
        blocks.append(Bullets(items=tuple(_question(edition, one) for one in own)))
    if not blocks:
        blocks = [body("Er zijn nog geen leervragen vastgelegd.")]
    else:
        blocks.insert(0, body("Met deze vragen keken de partijen terug. Zij staan er in hun eigen woorden."))
    return Chapter(title="Leervragen", anchor=ANCHOR, blocks=tuple(blocks))


def _question(edition: Edition, question: LearningQuestion) -> Line:
    theme = Words(f" ({question.theme.label})")
    return joined(question.text, (theme,), edition.numbers(question.linked_ids))


def _submitters(case: CaseSnapshot) -> list[str]:
    asked = dict.fromkeys(one.submitter_id for one in _in_order(case.questions.values()))
    parties: dict[str, int] = {party.id: place for place, party in enumerate(case.parties_in_order)}
    return sorted(asked, key=lambda one: (parties.get(one, len(parties)), one))


def _in_order(questions: Iterable[LearningQuestion]) -> list[LearningQuestion]:
    return sorted(questions, key=lambda one: one.id)
