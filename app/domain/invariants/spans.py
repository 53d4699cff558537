"""Invariant 3: a span does not end before it begins, and has no end exactly when it still runs."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.context import ContextPeriod
from app.domain.course import Course
from app.domain.event import Event
from app.domain.frame import Frame
from app.domain.invariants.report import fout
from app.domain.involvement import EndReason, Involvement
from app.domain.problems import Problem
from app.domain.service import Service, ServiceEnding, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When

Span = Involvement | Frame | Service | ContextPeriod | Course


def spans_run_forward(case: CaseSnapshot, span: Span) -> Iterator[Problem]:
    """The last possible day of the end is not before the first possible day of the start."""
    if span.end is not None and is_reversed(span.start, span.end):
        yield _reversed(case, span, span.start, span.end)


def events_run_forward(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """A lasting event does not end before it begins."""
    if event.until is not None and is_reversed(event.when, event.until):
        yield _reversed(case, event, event.when, event.until)


def involvement_end_has_reason(case: CaseSnapshot, involvement: Involvement) -> Iterator[Problem]:
    """An involvement has no end exactly when it still runs."""
    still_runs = involvement.end_reason is EndReason.LOOPT
    if involvement.end is None and not still_runs:
        sentence = f"de eindreden is ‘{involvement.end_reason.label}’, de einddatum is leeg."
        yield fout(case, involvement, "einde_ontbreekt", sentence)
    if involvement.end is not None and still_runs:
        sentence = "er is een einddatum, maar de eindreden is ‘loopt nog’."
        yield fout(case, involvement, "einde_bij_lopend", sentence)


def service_end_has_outcome(case: CaseSnapshot, service: Service) -> Iterator[Problem]:
    """A service has no end exactly when both its outcome and its ending say that it runs."""
    still_runs = service.outcome is ServiceOutcome.LOOPT and service.ending is ServiceEnding.LOOPT
    if service.end is None and not still_runs:
        sentence = "uitkomst of einde is ingevuld, maar de einddatum is leeg."
        yield fout(case, service, "einde_ontbreekt", sentence)
    if service.end is not None and still_runs:
        sentence = "er is een einddatum, maar uitkomst en einde zijn ‘loopt nog’."
        yield fout(case, service, "einde_bij_lopend", sentence)


def is_reversed(start: When, end: When) -> bool:
    """Whether a span surely ends before it begins."""
    return end.latest < start.earliest


def _reversed(case: CaseSnapshot, entity: Span | Event, start: When, end: When) -> Problem:
    sentence = f"het einde ({end.text}) ligt vóór het begin ({start.text})."
    return fout(case, entity, "periode_omgekeerd", sentence)
