"""Which checks belong to which kind of entity, and what an edit can have broken elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Any

from app.domain.entities import Entity, EntityKind, kind_of
from app.domain.invariants.events import contested_events_have_accounts, event_has_title, nood_has_features
from app.domain.invariants.frames import frame_keeps_its_term, frames_fit
from app.domain.invariants.identity import ids_are_unique, ids_are_unique_at, references_resolve
from app.domain.invariants.order_in_time import follow_ups_come_after, links_go_forward, triggers_come_first
from app.domain.invariants.presence import (
    nobody_is_present_and_absent,
    parties_of_people_are_named,
    people_were_involved,
)
from app.domain.invariants.services import service_events_agree
from app.domain.invariants.session import agenda_adds_up, finding_has_evidence
from app.domain.invariants.spans import (
    events_run_forward,
    involvement_end_has_reason,
    service_end_has_outcome,
    spans_run_forward,
)
from app.domain.invariants.words import words_rest_on_consent
from app.domain.involvement import Involvement
from app.domain.problems import Problem
from app.domain.reference_index import Place, referrers_of
from app.domain.snapshot import CaseSnapshot, Touched

Check = Callable[[CaseSnapshot, Any], Iterator[Problem]]
"""Looks at one entity of the kind it belongs to."""

_OWN_CHECKS: Mapping[EntityKind, tuple[Check, ...]] = MappingProxyType(
    {
        EntityKind.EVENT: (
            event_has_title,
            events_run_forward,
            contested_events_have_accounts,
            nood_has_features,
            triggers_come_first,
            follow_ups_come_after,
            nobody_is_present_and_absent,
            parties_of_people_are_named,
            service_events_agree,
            words_rest_on_consent,
            people_were_involved,
        ),
        EntityKind.INVOLVEMENT: (spans_run_forward, involvement_end_has_reason),
        EntityKind.FRAME: (spans_run_forward, frame_keeps_its_term),
        EntityKind.SERVICE: (spans_run_forward, service_end_has_outcome),
        EntityKind.CONTEXT: (spans_run_forward,),
        EntityKind.COURSE: (spans_run_forward,),
        EntityKind.LINK: (links_go_forward,),
        EntityKind.SESSION: (agenda_adds_up,),
        EntityKind.FINDING: (finding_has_evidence,),
    }
)

_CHECKS_OF_REFERRERS: Mapping[EntityKind, Mapping[EntityKind, tuple[Check, ...]]] = MappingProxyType(
    {
        EntityKind.EVENT: {
            EntityKind.EVENT: (triggers_come_first, follow_ups_come_after),
            EntityKind.LINK: (links_go_forward,),
        },
        EntityKind.PROFESSIONAL: {
            EntityKind.EVENT: (nobody_is_present_and_absent, parties_of_people_are_named)
        },
        EntityKind.SERVICE: {EntityKind.EVENT: (service_events_agree,)},
        EntityKind.INVOLVEMENT: {EntityKind.EVENT: (people_were_involved,)},
    }
)
"""What must be looked at again in those that refer to a changed entity; for an involvement: to its person."""

_DECIDE_ON_WORDS = (EntityKind.CASE, EntityKind.SESSION, EntityKind.CONSENT, EntityKind.FAMILY_MEMBER)
"""Kinds on which it depends whose words may be used: ages, the day of the session and consent."""

_POINT_AT_PARTS = (EntityKind.SERVICE, EntityKind.QUESTION, EntityKind.FINDING)
"""Kinds that can refer to a part of an event, which can go while its event stays."""


def problems(case: CaseSnapshot) -> list[Problem]:
    """Everything that is not right in a case."""
    own = chain.from_iterable(_own(case, entity) for entity in case.each())
    return [*ids_are_unique(case), *own, *frames_fit(case)]


def problems_around(case: CaseSnapshot, touched: Touched) -> list[Problem]:
    """What is not right at the touched entities and at those that an edit of them can have broken.

    ``touched`` holds ids by kind; ids that are no longer in the case are those of removed entities.
    """
    found: list[Problem] = []
    for entity in _present(case, touched):
        found += ids_are_unique_at(case, entity)
        found += _own(case, entity)
    for kind, ids in touched.items():
        found += chain.from_iterable(_elsewhere(case, Place(kind, one)) for one in sorted(ids))
    if touched.get(EntityKind.FRAME) or touched.get(EntityKind.FAMILY_MEMBER):
        found += frames_fit(case)
    if touched.get(EntityKind.EVENT):
        rare = chain.from_iterable(case.of_kind(kind).values() for kind in _POINT_AT_PARTS)
        found += _run(case, rare, (references_resolve,))
    if any(touched.get(kind) for kind in _DECIDE_ON_WORDS):
        with_words = (event for event in case.events.values() if event.experiences)
        found += _run(case, with_words, (words_rest_on_consent,))
    return list(dict.fromkeys(found))


def _own(case: CaseSnapshot, entity: Entity) -> Iterator[Problem]:
    yield from references_resolve(case, entity)
    for check in _OWN_CHECKS.get(kind_of(entity), ()):
        yield from check(case, entity)


def _elsewhere(case: CaseSnapshot, place: Place) -> Iterator[Problem]:
    """What the others that refer to an entity have to say after it was touched."""
    entity = case.of_kind(place.kind).get(place.id)
    if entity is None:
        referrers = (case.get(*referrer) for referrer in referrers_of(case, place.id))
        yield from _run(case, referrers, (references_resolve,))
        return
    reached_id = entity.professional_id if isinstance(entity, Involvement) else place.id
    for kind, checks in _CHECKS_OF_REFERRERS.get(place.kind, {}).items():
        reached = (one.id for one in referrers_of(case, reached_id) if one.kind is kind)
        yield from _run(case, (case.get(kind, one) for one in reached), checks)


def _run(case: CaseSnapshot, entities: Iterable[Entity], checks: Iterable[Check]) -> Iterator[Problem]:
    for entity in entities:
        for check in checks:
            yield from check(case, entity)


def _present(case: CaseSnapshot, touched: Touched) -> Iterator[Entity]:
    for kind, ids in touched.items():
        entities = case.of_kind(kind)
        yield from (entities[one] for one in sorted(ids) if one in entities)
