"""Small casts for the tests of signals: parties with people who are involved from a day on."""

from typing import Any

from app.domain.event import Event, EventKind
from app.domain.ids import PartyId, ProfessionalId
from app.domain.meeting import Attendance
from app.domain.snapshot import CaseSnapshot
from app.signals.basis import Basis, basis_of
from tests.builders import (
    a_case,
    a_meeting,
    a_party,
    a_professional,
    an_event,
    an_involvement,
    day,
    from_until,
    on,
)


def a_cast(*party_ids: str, until: str = "31 dec 2020") -> list[Any]:
    """Parties in this order with one professional each, involved during 2020."""
    cast: list[Any] = []
    for number, party_id in enumerate(party_ids, start=1):
        person = f"F-{party_id}"
        cast.append(a_party(party_id, order=number))
        cast.append(a_professional(person, party_id))
        span = {"start": on("1 jan 2020"), "end": on(until)}
        cast.append(an_involvement(f"R-{party_id}", person, party_id, **span))
    return cast


def a_year(*entities: Any) -> Basis:
    """The basis of a case that lasts the year 2020."""
    case = a_case(period=from_until("1 jan 2020", "31 dec 2020"), reference_day=day("31 dec 2020"))
    return basis_of(CaseSnapshot(case=case).with_entities(entities))


def an_mdo(text: str, *party_ids: str, title: str = "", **meeting: Any) -> Event:
    """An MDO on a day with these parties present."""
    present = tuple(Attendance(party_id=PartyId(party_id)) for party_id in party_ids)
    name = title or f"MDO {text}"
    part = a_meeting(f"M-{name}", present=present, **meeting)
    return an_event(name, on(text), kind=EventKind.OVERLEG, meeting=part)


def a_visit(text: str, *party_ids: str, **changes: Any) -> Event:
    """A contact on a day by the people of these parties."""
    people = tuple(ProfessionalId(f"F-{party_id}") for party_id in party_ids)
    parties = tuple(PartyId(party_id) for party_id in party_ids)
    values = {"kind": EventKind.CONTACT, "professional_ids": people, "party_ids": parties}
    return an_event(f"Bezoek {text}", on(text), **{**values, **changes})
