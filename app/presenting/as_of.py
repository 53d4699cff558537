"""Stand van toen: the case as it stood at the end of one day, with nothing of what came later.

What the room does not know yet cannot bias how it looks at a choice. So everything
goes: events, ends and outcomes of spans, results of agreements, people and parties who
came later, and what the group itself concluded afterwards.
"""

from dataclasses import replace
from datetime import date

from app.domain.event import Establishment, Event
from app.domain.family import FamilyMemberKind
from app.domain.meeting import Agreement, AgreementStatus, Meeting
from app.domain.period import Period
from app.domain.snapshot import CaseSnapshot
from app.presenting.spans_as_of import SpansThen, has_been, spans_then

CORE_FAMILY = frozenset({FamilyMemberKind.MOEDER, FamilyMemberKind.VADER, FamilyMemberKind.KIND})


def as_of(case: CaseSnapshot, day: date) -> CaseSnapshot:
    """The case as it was known at the end of ``day``."""
    happened: set[str] = {e.id for e in case.events.values() if has_been(e.when, day)}
    spans = spans_then(case, day, happened)
    events = {key: _event_then(e, happened, spans, day) for key, e in case.events.items() if key in happened}
    then = replace(
        case,
        case=replace(case.case, period=_period_then(case.case.period, day), reference_day=day),
        events=events,
        involvements=spans.involvements,
        frames=spans.frames,
        services=spans.services,
        contexts=spans.contexts,
        courses=spans.courses,
        handovers=spans.handovers,
        links={k: v for k, v in case.links.items() if v.from_id in happened and v.to_id in happened},
        findings={},
        action_items={},
    )
    return _without_newcomers(then)


def _period_then(period: Period, day: date) -> Period:
    return Period(start=min(period.start, day), end=min(period.end, max(period.start, day)))


def _event_then(event: Event, happened: set[str], spans: SpansThen, day: date) -> Event:
    accounts = tuple(a for a in event.accounts if has_been(a.when, day))
    is_still_contested = event.is_contested and len(accounts) > 1
    decision = event.decision
    if decision is not None and decision.trigger_event_id not in happened:
        decision = replace(decision, trigger_event_id=None)
    return replace(
        event,
        until=event.until if event.until is not None and has_been(event.until, day) else None,
        accounts=accounts,
        establishment=event.establishment
        if is_still_contested or not event.is_contested
        else Establishment.GEMELD,
        meeting=None if event.meeting is None else _meeting_then(event.meeting, happened),
        decision=decision,
        service_id=event.service_id if event.service_id in spans.services else None,
        frame_id=event.frame_id if event.frame_id in spans.frames else None,
    )


def _meeting_then(meeting: Meeting, happened: set[str]) -> Meeting:
    return replace(
        meeting,
        trigger_event_ids=tuple(i for i in meeting.trigger_event_ids if i in happened),
        agreements=tuple(_agreement_then(a, happened) for a in meeting.agreements),
    )


def _agreement_then(agreement: Agreement, happened: set[str]) -> Agreement:
    """What became of an agreement is known only once it was taken up in an event."""
    if agreement.follow_up_event_id in happened:
        return agreement
    return replace(agreement, status=AgreementStatus.ONBEKEND, follow_up_event_id=None)


def _without_newcomers(then: CaseSnapshot) -> CaseSnapshot:
    """Leave out parties, professionals and relatives who had not appeared yet."""
    seen = _actors(then)
    professionals = {k: v for k, v in then.professionals.items() if k in seen}
    seen |= {p.party_id for p in professionals.values()}
    return replace(
        then,
        professionals=professionals,
        parties={k: v for k, v in then.parties.items() if k in seen},
        family={k: v for k, v in then.family.items() if v.kind in CORE_FAMILY or k in seen},
    )


def _actors(then: CaseSnapshot) -> set[str]:
    """Ids of everybody who appears in what is left."""
    seen: set[str] = set()
    for event in then.events.values():
        seen.update(event.party_ids, event.professional_ids, event.family_member_ids)
        seen.update(e.actor_id for e in event.experiences)
        seen.update(a.actor_id for a in event.accounts)
    for involvement in then.involvements.values():
        seen.update((involvement.party_id, involvement.professional_id))
    return seen
