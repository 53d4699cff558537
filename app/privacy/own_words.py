"""Own words only with consent: belevingen, lezingen and leervragen of family members."""

from dataclasses import replace

from app.domain.entities import Entity, EntityKind
from app.domain.event import Event
from app.domain.quoting import may_quote
from app.domain.snapshot import CaseSnapshot

WITHHELD = "Deze lezing is er, maar de woorden worden hier niet getoond."
"""What stands in place of a lezing without consent: that it exists stays true."""


def with_allowed_words(case: CaseSnapshot) -> CaseSnapshot:
    """The case with the words of family members only where consent allows them."""
    actors = (*case.parties, *case.professionals, *case.family)
    heard = frozenset(actor_id for actor_id in actors if may_quote(case, actor_id))
    changed: list[Entity] = [
        quieted for event in case.events.values() if (quieted := _quieted(event, heard)) is not event
    ]
    removed = [
        (EntityKind.QUESTION, question.id)
        for question in case.questions.values()
        if question.submitter_id not in heard
    ]
    return case.with_entities(changed, removed)


def _quieted(event: Event, heard: frozenset[str]) -> Event:
    """The event with the words of those in ``heard`` only; the same object when nothing changes."""
    experiences = tuple(one for one in event.experiences if one.actor_id in heard)
    accounts = tuple(one if one.actor_id in heard else replace(one, text=WITHHELD) for one in event.accounts)
    if experiences == event.experiences and accounts == event.accounts:
        return event
    return replace(event, experiences=experiences, accounts=accounts)
