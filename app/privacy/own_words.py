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
    silent = frozenset(member_id for member_id in case.family if not may_quote(case, member_id))
    if not silent:
        return case
    changed: list[Entity] = [
        quieted for event in case.events.values() if (quieted := _quieted(event, silent)) is not event
    ]
    removed = [
        (EntityKind.QUESTION, question.id)
        for question in case.questions.values()
        if question.submitter_id in silent
    ]
    return case.with_entities(changed, removed)


def _quieted(event: Event, silent: frozenset[str]) -> Event:
    """The event without the words of those who did not consent; the same object when nothing changes."""
    experiences = tuple(one for one in event.experiences if one.actor_id not in silent)
    accounts = tuple(replace(one, text=WITHHELD) if one.actor_id in silent else one for one in event.accounts)
    if experiences == event.experiences and accounts == event.accounts:
        return event
    return replace(event, experiences=experiences, accounts=accounts)
