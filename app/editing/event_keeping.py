"""Putting changed events so that what hangs together stays together.

The party of somebody at an event is a party of that event (invariant 10), the dates of
a service follow the events that say when it starts and ends, and those events follow it
(invariant 11). What is locked does not move.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import Event, EventKind
from app.domain.invariants.services import BORDER_KINDS, border_of, can_be_same_day
from app.domain.naming import event_name
from app.domain.reference_index import referrers_of
from app.domain.service import Service
from app.domain.snapshot import CaseSnapshot

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


def event_of(case: CaseSnapshot, event_id: str) -> Event:
    """An event of the case. Raises NotFoundError when it is not there."""
    event = case.events.get(event_id)
    if event is None:
        raise NotFoundError("Niet gevonden", "Deze gebeurtenis staat niet (meer) in de casus.")
    return event


def put_events(work: UnitOfWork, events: Iterable[Event]) -> None:
    """Put new and changed events, with what must follow them. Raises InvariantError when one is locked."""
    case = work.case
    meant = {event.id: _with_parties_of_people(case, event) for event in events}
    services = _moved_services(case, meant.values())
    for service in services.values():
        for event in moved_borders(case, case.services[service.id], service):
            meant.setdefault(event.id, event)
    put_unlocked(work, meant.values())
    work.put_all(services.values())


def put_unlocked(work: UnitOfWork, events: Iterable[Event]) -> None:
    """Put events as they are; one that is and stays locked keeps its date."""
    events = tuple(events)
    for event in events:
        known = work.case.events.get(event.id)
        if known is not None and known.locked and event.locked and _dates(known) != _dates(event):
            raise InvariantError(
                "Gebeurtenis staat vast",
                f"{event_name(work.case, known)} staat vast op deze datum.",
                "Maak de gebeurtenis eerst los.",
            )
    work.put_all(events)


def moved_borders(case: CaseSnapshot, before: Service, after: Service) -> Iterator[Event]:
    """The start and end events of a service, on its new dates."""
    places = referrers_of(case, before.id)
    for event in (case.events[place.id] for place in places if place.kind is EntityKind.EVENT):
        if event.kind not in BORDER_KINDS:
            continue
        old, new = border_of(before, event.kind), border_of(after, event.kind)
        if old != new and old is not None and new is not None and not can_be_same_day(event.when, new):
            yield replace(event, when=new)


def _dates(event: Event) -> tuple[object, object]:
    return event.when, event.until


def _with_parties_of_people(case: CaseSnapshot, event: Event) -> Event:
    """The event with the parties of those who were not at it before."""
    known = case.events.get(event.id)
    newcomers = people_at(event) - (people_at(known) if known is not None else frozenset())
    parties = {
        case.professionals[one].party_id: None for one in sorted(newcomers) if one in case.professionals
    }
    missing = tuple(party_id for party_id in parties if party_id not in event.party_ids)
    return replace(event, party_ids=(*event.party_ids, *missing)) if missing else event


def people_at(event: Event) -> frozenset[str]:
    """The ids of the professionals at an event, in whichever part of it they stand."""
    present = () if event.meeting is None else event.meeting.present
    named = (one.professional_id for one in present if one.professional_id is not None)
    return frozenset((*event.professional_ids, *named))


def _moved_services(case: CaseSnapshot, events: Iterable[Event]) -> Mapping[str, Service]:
    """Services of which a start or end event gets another date, with that date."""
    moved: dict[str, Service] = {}
    for event in events:
        known = case.events.get(event.id)
        if known is None or known.when == event.when or not _is_same_border(known, event):
            continue
        service = moved.get(event.service_id or "") or case.services.get(event.service_id or "")
        if service is not None and border_of(service, event.kind) is not None:
            is_start = event.kind is EventKind.AANBOD_START
            moved[service.id] = (
                replace(service, start=event.when) if is_start else replace(service, end=event.when)
            )
    return moved


def _is_same_border(known: Event, event: Event) -> bool:
    is_border = event.kind in BORDER_KINDS and event.service_id is not None
    return is_border and (known.kind, known.service_id) == (event.kind, event.service_id)
