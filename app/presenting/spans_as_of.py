"""Spans as they stood on a day: begun ones only, still running when their end lies ahead."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar

from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.frame import Frame
from app.domain.handover import Handover
from app.domain.involvement import EndReason, Involvement
from app.domain.service import Service, ServiceEnding, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When, unknown_within


class _Span(Protocol):
    @property
    def start(self) -> When: ...

    @property
    def end(self) -> When | None: ...


S = TypeVar("S", bound=_Span)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpansThen:
    """All spans of a case as they stood on one day."""

    involvements: Mapping[str, Involvement]
    frames: Mapping[str, Frame]
    services: Mapping[str, Service]
    contexts: Mapping[str, ContextPeriod]
    courses: Mapping[str, Course]
    handovers: Mapping[str, Handover]


def has_been(when: When, day: date) -> bool:
    """Whether a date has certainly passed by the end of ``day``; an unknown one never has."""
    return when.is_known and when.latest <= day


def spans_then(case: CaseSnapshot, day: date, happened: AbstractSet[str]) -> SpansThen:
    """The spans of ``case`` at the end of ``day``; ``happened`` are the ids of events that had been."""
    involvements = {i.id: _involvement_then(i, day) for i in _begun(case.involvements, day).values()}
    return SpansThen(
        involvements={
            key: i if i.handed_to_id in involvements else replace(i, handed_to_id=None)
            for key, i in involvements.items()
        },
        frames={k: replace(f, end=_end_then(f, day)) for k, f in _begun(case.frames, day).items()},
        services=_services_then(case, day, happened),
        contexts={k: replace(c, end=_end_then(c, day)) for k, c in _begun(case.contexts, day).items()},
        courses={k: replace(c, end=_end_then(c, day)) for k, c in _begun(case.courses, day).items()},
        handovers={
            h.id: h if h.event_id in happened else replace(h, event_id=None)
            for h in case.handovers.values()
            if h.from_involvement_id in involvements and h.to_involvement_id in involvements
        },
    )


def _begun(spans: Mapping[str, S], day: date) -> dict[str, S]:
    return {key: span for key, span in spans.items() if has_been(span.start, day)}


def _end_then(span: _Span, day: date) -> When | None:
    return span.end if span.end is not None and has_been(span.end, day) else None


def _involvement_then(involvement: Involvement, day: date) -> Involvement:
    if _end_then(involvement, day) is not None:
        return involvement
    return replace(involvement, end=None, end_reason=EndReason.LOOPT, handed_to_id=None)


def _services_then(case: CaseSnapshot, day: date, happened: AbstractSet[str]) -> dict[str, Service]:
    decisions = {e.decision.id for e in case.events.values() if e.id in happened and e.decision is not None}
    found: dict[str, Service] = {}
    for service in case.services.values():
        then = _service_then(service, day)
        if then is not None:
            conceived = then.conceived_in_event_id
            decided = then.decision_id
            found[then.id] = replace(
                then,
                conceived_in_event_id=conceived if conceived in happened else None,
                decision_id=decided if decided in decisions else None,
            )
    return {
        key: s if s.succeeded_by_id in found else replace(s, succeeded_by_id=None) for key, s in found.items()
    }


def _service_then(service: Service, day: date) -> Service | None:
    """The aanbod as it stood: ended, running, or only applied for; then its start is unknown."""
    running = replace(
        service, end=None, outcome=ServiceOutcome.LOOPT, ending=ServiceEnding.LOOPT, what_helped=""
    )
    if has_been(service.start, day):
        return service if _end_then(service, day) is not None else replace(running, succeeded_by_id=None)
    if service.applied_on is not None and has_been(service.applied_on, day):
        waiting = unknown_within(service.applied_on.earliest, day, "nog niet gestart")
        return replace(running, start=waiting, succeeded_by_id=None)
    return None
