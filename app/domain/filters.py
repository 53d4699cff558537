"""Which events are shown: a filter is a value, its answer depends only on the case."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.event import Event, EventKind, EventLabel, Visibility
from app.domain.folding import folded_words
from app.domain.period import Period
from app.domain.search_texts import SearchTexts
from app.domain.snapshot import CaseSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFilter:
    """What an event must have to be shown; an empty field asks nothing.

    Of several values in one field one is enough, all fields must hold. ``text`` finds
    words in any order, without regard to accents and capitals. ``period`` takes every
    event that can lie in it, and none without a date.
    """

    party_ids: frozenset[str] = frozenset()
    family_member_ids: frozenset[str] = frozenset()
    kinds: frozenset[EventKind] = frozenset()
    labels: frozenset[EventLabel] = frozenset()
    visibilities: frozenset[Visibility] = frozenset()
    nood: bool = False
    mdo: bool = False
    contested: bool = False
    undated: bool = False
    period: Period | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether every event is shown."""
        return self == EventFilter(text=self.text) and not folded_words(self.text)

    def accepts(self, case: CaseSnapshot, event: Event) -> bool:
        """Whether one event of the case is shown."""
        words = folded_words(self.text)
        return self._fits(event) and (not words or _holds(case.derived(SearchTexts), event, words))

    def matching(self, case: CaseSnapshot) -> tuple[Event, ...]:
        """The events that are shown, in order."""
        events = case.events_in_order
        if words := folded_words(self.text):
            texts = case.derived(SearchTexts)
            events = tuple(event for event in events if _holds(texts, event, words))
        return events if self.is_empty else tuple(event for event in events if self._fits(event))

    def _fits(self, event: Event) -> bool:
        """Whether an event has what the fields other than the text ask."""
        return (
            (not self.kinds or event.kind in self.kinds)
            and (not self.party_ids or not self.party_ids.isdisjoint(event.party_ids))
            and (not self.family_member_ids or not self.family_member_ids.isdisjoint(event.family_member_ids))
            and (not self.labels or not self.labels.isdisjoint(event.labels))
            and (not self.visibilities or event.visibility in self.visibilities)
            and self._has_signs(event)
        )

    def _has_signs(self, event: Event) -> bool:
        return (
            (not self.nood or event.is_nood)
            and (not self.mdo or event.is_mdo)
            and (not self.contested or event.is_contested)
            and (not self.undated or not event.when.is_known)
            and (self.period is None or _can_lie_in(self.period, event))
        )


def _holds(texts: SearchTexts, event: Event, words: tuple[str, ...]) -> bool:
    text = texts.by_event.get(event.id, "")
    return all(word in text for word in words)


def _can_lie_in(period: Period, event: Event) -> bool:
    last = event.when.latest if event.until is None else max(event.when.latest, event.until.latest)
    return event.when.is_known and event.when.earliest <= period.end and period.start <= last
