"""The family version: what the family may read back of its own case."""

from dataclasses import replace

from app.domain.consent import ConsentStatus
from app.domain.decision import Decision
from app.domain.entities import Entity, EntityKind
from app.domain.event import Event
from app.domain.learning import FindingKind
from app.domain.snapshot import CaseSnapshot

_LEFT_OUT = (
    EntityKind.LINK,
    EntityKind.COURSE,
    EntityKind.HANDOVER,
    EntityKind.SIGNAL_DECISION,
    EntityKind.SCENE,
    EntityKind.SOURCE,
)
_FINDINGS_SHOWN = frozenset({FindingKind.WAT_WERKTE, FindingKind.LES, FindingKind.AANBEVELING})


def for_family(case: CaseSnapshot) -> CaseSnapshot:
    """The case for the family: the course of things, its own words, what worked, lessons, agreements.

    Left out is how professionals stood and felt, how they saw their task, what they wanted
    to learn, where facts were written down, and which patterns were discussed. That consent was
    given stays, since the own words rest on it; who refused is nobody's business.
    """
    removed = [(kind, entity_id) for kind in _LEFT_OUT for entity_id in case.of_kind(kind)]
    removed += [
        (EntityKind.CONSENT, one.family_member_id)
        for one in case.consents.values()
        if one.status is not ConsentStatus.GEGEVEN
    ]
    removed += [
        (EntityKind.FINDING, one.id) for one in case.findings.values() if one.kind not in _FINDINGS_SHOWN
    ]
    removed += [
        (EntityKind.QUESTION, one.id)
        for one in case.questions.values()
        if one.submitter_id not in case.family
    ]
    left = case.with_entities(removed=removed)
    changed: list[Entity] = [
        *(_family_event(event, frozenset(left.family)) for event in left.events.values()),
        *(replace(one, task_view="") for one in left.involvements.values()),
        *(replace(one, evidence_ids=()) for one in left.findings.values()),
        *(replace(one, linked_ids=()) for one in left.questions.values()),
    ]
    return left.with_entities(changed)


def _family_event(event: Event, family: frozenset[str]) -> Event:
    decision = None if event.decision is None else _family_decision(event.decision, family)
    return replace(
        event,
        decision=decision,
        experiences=tuple(one for one in event.experiences if one.actor_id in family),
        accounts=tuple(replace(one, source_id=None) for one in event.accounts),
        source_ids=(),
    )


def _family_decision(decision: Decision, family: frozenset[str]) -> Decision:
    return replace(
        decision,
        standpoints=tuple(one for one in decision.standpoints if one.actor_id in family),
        considered_alternative="",
    )
