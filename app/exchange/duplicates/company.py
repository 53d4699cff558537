"""Whether the people of two events are those of one happening."""

from __future__ import annotations

from app.domain.event import Event
from app.domain.snapshot import CaseSnapshot


def shared_company(case: CaseSnapshot, one: Event, other: Event) -> float:
    """1 when each names the supplier of the other, 0.6 when one does, some for others in common."""
    first, second = _company(one), _company(other)
    naming = (_supplier(case, other) in first) + (_supplier(case, one) in second)
    common = (first & second) - {_supplier(case, one), _supplier(case, other)}
    return min(1.0, (0.0, 0.6, 1.0)[naming] + (0.3 if common else 0.0))


def is_elsewhere(one: Event, other: Event) -> bool:
    """Whether both name family members and not one of them is the same."""
    first, second = frozenset(_family(one)), frozenset(_family(other))
    return bool(first and second) and not first & second


def _company(event: Event) -> frozenset[str]:
    return frozenset((*event.party_ids, *event.professional_ids, *_family(event)))


def _family(event: Event) -> tuple[str, ...]:
    present = () if event.meeting is None else event.meeting.family_present_ids
    spoken_to = () if event.contact is None else event.contact.with_family_member_ids
    return (*event.family_member_ids, *present, *spoken_to)


def _supplier(case: CaseSnapshot, event: Event) -> str | None:
    professional = case.professionals.get(event.supplied_by_id or "")
    return event.supplied_by_id if professional is None else professional.party_id
