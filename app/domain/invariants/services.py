"""Invariant 11: events that say a service starts or ends agree with the dates of that service."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.event import Event, EventKind
from app.domain.invariants.report import fout
from app.domain.problems import Problem
from app.domain.service import Service
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When

BORDER_KINDS = frozenset({EventKind.AANBOD_START, EventKind.AANBOD_EINDE})


def service_events_agree(case: CaseSnapshot, event: Event) -> Iterator[Problem]:
    """A start or end event can be the same day as the start or end of its service."""
    service = case.services.get(event.service_id or "")
    if service is None or event.kind not in BORDER_KINDS:
        return
    border = border_of(service, event.kind)
    if border is None:
        yield fout(case, event, "aanbod_zonder_einde", f"het aanbod ‘{service.name}’ loopt nog.")
    elif not can_be_same_day(border, event.when):
        word = "begin" if event.kind is EventKind.AANBOD_START else "einde"
        sentence = f"het {word} van het aanbod ‘{service.name}’ staat op {border.text}."
        yield fout(case, event, "aanbod_datum_verschilt", sentence)


def border_of(service: Service, kind: EventKind) -> When | None:
    """The date of a service that an event of ``kind`` stands for."""
    return service.start if kind is EventKind.AANBOD_START else service.end


def can_be_same_day(one: When, other: When) -> bool:
    """Whether two dates can be one day."""
    return one.earliest <= other.latest and other.earliest <= one.latest
