"""Who refers to an id in a whole case; quick enough to be asked at every edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.entities import SPECS, EntityKind, id_of
from app.domain.event import Event
from app.domain.references import ANYTHING, DECISION, Reference, part_ids, references_of
from app.domain.snapshot import CaseSnapshot, Touched
from app.domain.wording import count_text, listing_text

OVERLAY_LIMIT = 512
"""After so many changed entities the index is made anew at its next use."""


class Place(NamedTuple):
    """An entity by kind and id."""

    kind: EntityKind
    id: str


class Ids(NamedTuple):
    """The ids in one entity: those it refers to and those of its own parts."""

    targets: frozenset[str]
    parts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ReferenceIndex:
    """Who refers to an id, and which event holds a part; mended after an edit (see `Derived`).

    What changed since ``referrers`` and ``owners`` were made stands in ``changed``.
    """

    referrers: Mapping[str, tuple[Place, ...]]
    owners: Mapping[str, tuple[Place, ...]]
    changed: Mapping[Place, Ids] = field(default_factory=dict)

    @classmethod
    def of(cls, case: CaseSnapshot) -> ReferenceIndex:
        """The index of a whole case."""
        referrers: dict[str, list[Place]] = {}
        owners: dict[str, list[Place]] = {}
        for entity_kind in EntityKind:
            for entity in case.of_kind(entity_kind).values():
                place = Place(entity_kind, id_of(entity))
                for target in {reference.target_id for reference in references_of(entity)}:
                    referrers.setdefault(target, []).append(place)
                for part in part_ids(entity):
                    owners.setdefault(part, []).append(place)
        return cls(
            referrers={target: tuple(places) for target, places in referrers.items()},
            owners={part: tuple(places) for part, places in owners.items()},
        )

    def after(self, following: CaseSnapshot, touched: Touched) -> ReferenceIndex | None:
        """The index with what was touched laid over it; None when that has become much."""
        places = {Place(kind, one) for kind, ids in touched.items() for one in ids}
        if len(self.changed) + len(places) > OVERLAY_LIMIT:
            return None
        changed = dict(self.changed) | {place: _ids_at(following, place) for place in places}
        return ReferenceIndex(referrers=self.referrers, owners=self.owners, changed=changed)

    def referrers_of(self, target_id: str) -> tuple[Place, ...]:
        """The entities that refer to an id, once each."""
        known = [place for place in self.referrers.get(target_id, ()) if place not in self.changed]
        return (*known, *(place for place, ids in self.changed.items() if target_id in ids.targets))

    def holders_of(self, part_id: str) -> tuple[Place, ...]:
        """The events that hold a part with this id, once for each time they do."""
        known = [place for place in self.owners.get(part_id, ()) if place not in self.changed]
        changed = (place for place, ids in self.changed.items() for part in ids.parts if part == part_id)
        return (*known, *changed)


def referrers_of(case: CaseSnapshot, target_id: str) -> tuple[Place, ...]:
    """The entities that refer to ``target_id``, once each; the target itself left out."""
    found = case.derived(ReferenceIndex).referrers_of(target_id)
    return tuple(place for place in found if place.id != target_id)


def uses_of(case: CaseSnapshot, target_id: str) -> tuple[Place, ...]:
    """The entities because of which ``target_id`` may not disappear."""
    return tuple(
        place
        for place in referrers_of(case, target_id)
        if any(one.keeps for one in references_of(case.get(*place)) if one.target_id == target_id)
    )


def owners_of(case: CaseSnapshot, entity_id: str) -> tuple[Place, ...]:
    """Where an id is given out: by an entity or a part of an event; more than one place is a clash."""
    entities = [
        Place(kind, entity_id) for kind in EntityKind if kind in ANYTHING and entity_id in case.of_kind(kind)
    ]
    return (*entities, *case.derived(ReferenceIndex).holders_of(entity_id))


def decision_event(case: CaseSnapshot, decision_id: str) -> Event | None:
    """The event a decision belongs to."""
    for place in case.derived(ReferenceIndex).holders_of(decision_id):
        event = case.events[place.id]
        if event.decision is not None and event.decision.id == decision_id:
            return event
    return None


def resolves(case: CaseSnapshot, reference: Reference) -> bool:
    """Whether what a reference points at is in the case and of a kind it may be of."""
    if any(reference.target_id in case.of_kind(kind) for kind in reference.kinds):
        return True
    if reference.kinds == DECISION:
        return decision_event(case, reference.target_id) is not None
    return reference.kinds == ANYTHING and bool(owners_of(case, reference.target_id))


def use_text(places: Iterable[Place]) -> str:
    """How often something is used, by kind: "34 gebeurtenissen, 3 functionarissen en 1 bron"."""
    counts = Counter(place.kind for place in places)
    specs = [spec for kind, spec in SPECS.items() if counts[kind]]
    return listing_text([count_text(counts[spec.kind], spec.one, spec.many) for spec in specs])


def _ids_at(case: CaseSnapshot, place: Place) -> Ids:
    entity = case.of_kind(place.kind).get(place.id)
    if entity is None:
        return Ids(frozenset(), ())
    targets = frozenset(reference.target_id for reference in references_of(entity))
    return Ids(targets, tuple(part_ids(entity)))
