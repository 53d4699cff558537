"""What can be found of every event by typing words; made once and mended after each edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.folding import folded
from app.domain.snapshot import CaseSnapshot, Touched

_NAMES = (EntityKind.PARTY, EntityKind.PROFESSIONAL, EntityKind.FAMILY_MEMBER)
"""Kinds whose names stand in the texts of many events."""


@dataclass(frozen=True, slots=True)
class SearchTexts:
    """The folded text of every event, by id (see `Derived`)."""

    by_event: Mapping[str, str]

    @classmethod
    def of(cls, case: CaseSnapshot) -> SearchTexts:
        """Fold the texts of all events."""
        return cls({event.id: search_text(case, event) for event in case.events.values()})

    def after(self, following: CaseSnapshot, touched: Touched) -> SearchTexts | None:
        """The texts with those of touched events made anew; None when names changed."""
        if any(touched.get(kind) for kind in _NAMES):
            return None
        if not (ids := touched.get(EntityKind.EVENT)):
            return self
        texts = dict(self.by_event)
        for event_id in ids:
            event = following.events.get(event_id)
            if event is None:
                texts.pop(event_id, None)
            else:
                texts[event_id] = search_text(following, event)
        return SearchTexts(texts)


def search_text(case: CaseSnapshot, event: Event) -> str:
    """Everything of one event that can be found: its words, its kind and the names of those at it."""
    return folded("\n".join(_words(case, event)))


def _words(case: CaseSnapshot, event: Event) -> Iterator[str]:
    yield from (event.title, event.fact, event.when.text, event.kind.label)
    yield from (label.label for label in event.labels)
    for actor_id in (*event.party_ids, *event.professional_ids, *event.family_member_ids):
        yield case.actor_name(actor_id)
    yield from (account.text for account in event.accounts)
    yield from (experience.text for experience in event.experiences)
    if event.meeting is not None:
        yield event.meeting.kind.label
        yield from (agreement.text for agreement in event.meeting.agreements)
    if event.decision is not None:
        yield from (event.decision.kind.label, event.decision.basis.label)
        yield from (event.decision.intended_goal, event.decision.considered_alternative)
