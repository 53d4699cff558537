"""The whole case as one immutable value; every view, signal and report reads this."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cached_property
from typing import Any, Protocol, Self, TypeVar

from app.domain.case import Case
from app.domain.consent import Consent
from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.entities import SESSION_ID, Entity, EntityKind, id_of, kind_of
from app.domain.errors import NotFoundError
from app.domain.event import Event, Visibility
from app.domain.family import FamilyMember, FamilyMemberKind
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import Involvement
from app.domain.learning import ActionItem, Finding, LearningQuestion
from app.domain.link import Link
from app.domain.party import Party
from app.domain.professional import Professional
from app.domain.scene import Scene
from app.domain.service import Service
from app.domain.session import LearningSession
from app.domain.signal_decision import SignalDecision
from app.domain.source import Source

EventOrder = tuple[date, date, int, str]

Touched = Mapping[EntityKind, AbstractSet[str]]
"""Ids of what an edit added, changed or removed, by kind."""


class Derived(Protocol):
    """Something computed from a whole snapshot that is mended after an edit, not made anew."""

    @classmethod
    def of(cls, case: CaseSnapshot) -> Self:
        """Compute it from nothing."""
        ...

    def after(self, following: CaseSnapshot, touched: Touched) -> Self | None:
        """The same for the next snapshot, or None when it must be computed again."""
        ...


D = TypeVar("D", bound=Derived)


def event_order(event: Event) -> EventOrder:
    """Order of events: earliest, latest, the order given by hand, then id."""
    return (event.when.earliest, event.when.latest, event.order, event.id)


def _none() -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, kw_only=True)
class CaseSnapshot:
    """A casus with all its entities, by id. Never changed; `with_entities` makes the next one.

    Mappings keep no promise about order: use the ``…_in_order`` properties.
    """

    case: Case
    parties: Mapping[str, Party] = field(default_factory=_none)
    family: Mapping[str, FamilyMember] = field(default_factory=_none)
    professionals: Mapping[str, Professional] = field(default_factory=_none)
    sources: Mapping[str, Source] = field(default_factory=_none)
    involvements: Mapping[str, Involvement] = field(default_factory=_none)
    frames: Mapping[str, Frame] = field(default_factory=_none)
    events: Mapping[str, Event] = field(default_factory=_none)
    services: Mapping[str, Service] = field(default_factory=_none)
    handovers: Mapping[str, Handover] = field(default_factory=_none)
    links: Mapping[str, Link] = field(default_factory=_none)
    contexts: Mapping[str, ContextPeriod] = field(default_factory=_none)
    courses: Mapping[str, Course] = field(default_factory=_none)
    questions: Mapping[str, LearningQuestion] = field(default_factory=_none)
    consents: Mapping[str, Consent] = field(default_factory=_none)
    session: LearningSession | None = None
    findings: Mapping[str, Finding] = field(default_factory=_none)
    action_items: Mapping[str, ActionItem] = field(default_factory=_none)
    signal_decisions: Mapping[str, SignalDecision] = field(default_factory=_none)
    scenes: Mapping[str, Scene] = field(default_factory=_none)

    def of_kind(self, kind: EntityKind) -> Mapping[str, Entity]:
        """All entities of one kind by id; case and session as mappings of at most one."""
        if kind is EntityKind.CASE:
            return {self.case.id: self.case}
        if kind is EntityKind.SESSION:
            return {} if self.session is None else {SESSION_ID: self.session}
        found: Mapping[str, Entity] = getattr(self, kind.value)
        return found

    def each(self) -> Iterator[Entity]:
        """Every entity of the case."""
        for kind in EntityKind:
            yield from self.of_kind(kind).values()

    def get(self, kind: EntityKind, entity_id: str) -> Entity:
        """One entity. Raises NotFoundError when it is not, or no longer, there."""
        found = self.of_kind(kind).get(entity_id)
        if found is None:
            raise NotFoundError("Niet gevonden", "Dit staat niet (meer) in de casus.")
        return found

    @cached_property
    def events_in_order(self) -> tuple[Event, ...]:
        """Events by date, then the order given by hand."""
        return tuple(sorted(self.events.values(), key=event_order))

    @cached_property
    def event_numbers(self) -> Mapping[str, int]:
        """The number of each event in order, from 1: the number used on screen and paper.

        Events that are not for the session come last, so that a verslag without them has
        the same numbers.
        """
        ordered = sorted(self.events_in_order, key=lambda e: e.visibility is not Visibility.SESSIE)
        return {event.id: n for n, event in enumerate(ordered, start=1)}

    def number_of(self, event_id: str) -> int | None:
        """The number of one event as `event_numbers` has it, without numbering all; None when it is gone."""
        event = self.events.get(event_id)
        if event is None:
            return None
        before = bisect_left(self.events_in_order, event_order(event), key=event_order)
        apart = bisect_left(self._not_for_session, event_order(event), key=event_order)
        if event.visibility is Visibility.SESSIE:
            return before - apart + 1
        return len(self.events) - len(self._not_for_session) + apart + 1

    @cached_property
    def _not_for_session(self) -> tuple[Event, ...]:
        for_session = Visibility.SESSIE
        return tuple([event for event in self.events_in_order if event.visibility is not for_session])

    @cached_property
    def parties_in_order(self) -> tuple[Party, ...]:
        """Parties by the order of their lanes."""
        return tuple(sorted(self.parties.values(), key=lambda p: (p.order, p.id)))

    @cached_property
    def core_parties(self) -> tuple[Party, ...]:
        """Kernpartijen by the order of their lanes."""
        return tuple(p for p in self.parties_in_order if p.is_core)

    @cached_property
    def children(self) -> tuple[FamilyMember, ...]:
        """Children of the family by id."""
        members = sorted(self.family.values(), key=lambda m: m.id)
        return tuple(m for m in members if m.kind is FamilyMemberKind.KIND)

    @cached_property
    def meetings(self) -> tuple[Event, ...]:
        """Events with a meeting part, in order."""
        return tuple(e for e in self.events_in_order if e.meeting is not None)

    @cached_property
    def decisions(self) -> tuple[Event, ...]:
        """Events with a decision part, in order."""
        return tuple(e for e in self.events_in_order if e.decision is not None)

    def derived(self, kind: type[D]) -> D:
        """Something computed from the whole case, kept with the snapshot and carried to the next one."""
        kept = self._derived.get(kind)
        if not isinstance(kept, kind):
            kept = self._derived[kind] = kind.of(self)
        return kept

    @cached_property
    def _derived(self) -> dict[type[Any], Derived]:
        return {}

    def actor_name(self, actor_id: str | None) -> str:
        """Name of a party, designation of a professional or family member; empty when unknown."""
        if actor_id is None:
            return ""
        if (party := self.parties.get(actor_id)) is not None:
            return party.name
        if (professional := self.professionals.get(actor_id)) is not None:
            return professional.designation
        member = self.family.get(actor_id)
        return "" if member is None else member.designation

    def with_entities(
        self, changed: Iterable[Entity] = (), removed: Iterable[tuple[EntityKind, str]] = ()
    ) -> CaseSnapshot:
        """The next snapshot: entities added or replaced, and others removed."""
        puts: dict[EntityKind, dict[str, Entity]] = {}
        gone: dict[EntityKind, set[str]] = {}
        for entity in changed:
            puts.setdefault(kind_of(entity), {})[id_of(entity)] = entity
        for kind, entity_id in removed:
            gone.setdefault(kind, set()).add(entity_id)
        values: dict[str, Any] = {}
        for kind in puts.keys() | gone.keys():
            values[kind.value] = self._next_value(kind, puts.get(kind, {}), gone.get(kind, set()))
        if not values:
            return self
        following = replace(self, **values)
        self._carry_event_order(following, puts, gone)
        self._carry_derived(following, {k: puts.get(k, {}).keys() | gone.get(k, set()) for k in puts | gone})
        return following

    def _next_value(self, kind: EntityKind, puts: Mapping[str, Entity], gone: set[str]) -> object:
        if kind is EntityKind.CASE:
            return next(iter(puts.values()), self.case)
        if kind is EntityKind.SESSION:
            return next(iter(puts.values()), None)
        kept = dict(self.of_kind(kind))
        for entity_id in gone:
            kept.pop(entity_id, None)
        kept.update(puts)
        return kept

    def _carry_derived(self, following: CaseSnapshot, touched: Touched) -> None:
        for kind, kept in tuple(self._derived.items()):
            if (mended := kept.after(following, touched)) is not None:
                following._derived[kind] = mended

    def _carry_event_order(
        self,
        following: CaseSnapshot,
        puts: Mapping[EntityKind, Mapping[str, Entity]],
        gone: Mapping[EntityKind, set[str]],
    ) -> None:
        """Mend the sorted events instead of sorting ten thousand again after each edit."""
        known: tuple[Event, ...] | None = self.__dict__.get("events_in_order")
        changed = [e for e in puts.get(EntityKind.EVENT, {}).values() if isinstance(e, Event)]
        touched = {e.id for e in changed} | gone.get(EntityKind.EVENT, set())
        if known is None or len(touched) > 64:
            return
        ordered = list(known)
        for event in (self.events[one] for one in touched if one in self.events):
            del ordered[bisect_left(ordered, event_order(event), key=event_order)]
        for event in changed:
            ordered.insert(bisect_left(ordered, event_order(event), key=event_order), event)
        following.__dict__["events_in_order"] = tuple(ordered)


def empty_snapshot(case: Case) -> CaseSnapshot:
    """A case with nothing in it yet."""
    return CaseSnapshot(case=case)


SNAPSHOT_FIELDS = tuple(f.name for f in fields(CaseSnapshot))
"""Names of the parts of a snapshot, equal to the values of EntityKind."""
