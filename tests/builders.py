"""Cases, people and events for tests, in human dates: ``an_event("MDO", on("5 jan 2021"))``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.case import Case
from app.domain.decision import Decision, DecisionBasis, NoodFeature
from app.domain.event import Event, EventKind
from app.domain.family import FamilyMember, FamilyMemberKind
from app.domain.ids import (
    AgreementId,
    CaseId,
    DecisionId,
    EventId,
    FamilyMemberId,
    InvolvementId,
    LinkId,
    MeetingId,
    PartyId,
    ProfessionalId,
    ServiceId,
    SourceId,
)
from app.domain.involvement import CaseRole, EndReason, Involvement
from app.domain.link import Link, LinkKind
from app.domain.meeting import Agreement, Meeting, MeetingKind
from app.domain.party import Party
from app.domain.period import Period
from app.domain.professional import Professional
from app.domain.service import Service, ServiceEnding, ServiceKind, ServiceOutcome
from app.domain.snapshot import CaseSnapshot
from app.domain.source import Source, SourceKind
from app.domain.when import When, between, in_month, in_year, on_day

_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def day(text: str) -> date:
    """The day of "5 jan 2021"."""
    number, month, year = text.split()
    return date(int(year), _MONTHS.index(month) + 1, int(number))


def on(text: str) -> When:
    """A date on the day: ``on("5 jan 2021")``."""
    return on_day(day(text), text)


def in_the_month(text: str, *, circa: bool = False) -> When:
    """A date in a month: ``in_the_month("mei 2021")``."""
    month, year = text.split()
    return in_month(int(year), _MONTHS.index(month) + 1, text, circa=circa)


def in_the_year(year: int, *, circa: bool = False) -> When:
    """A date in a year."""
    return in_year(year, str(year), circa=circa)


def somewhere_between(first: str, last: str) -> When:
    """A date between two days: ``somewhere_between("20 dec 2019", "5 jan 2020")``."""
    return between(day(first), day(last), f"tussen {first} en {last}")


def from_until(first: str, last: str) -> Period:
    """The period from one day up to and including another."""
    return Period(start=day(first), end=day(last))


def a_case(title: str = "Proefcasus", **changes: Any) -> Case:
    """A case over 2019 up to and including 2022."""
    values: dict[str, Any] = {
        "id": CaseId("C-1"),
        "title": title,
        "period": from_until("1 jan 2019", "31 dec 2022"),
        "reference_day": day("31 dec 2022"),
    }
    return Case(**{**values, **changes})


def a_party(party_id: str = "P1", name: str = "", **changes: Any) -> Party:
    """A party; its code is its id."""
    return Party(
        **{"id": PartyId(party_id), "name": name or f"Partij {party_id}", "code": party_id, **changes}
    )


def a_professional(professional_id: str = "F1", party_id: str = "P1", **changes: Any) -> Professional:
    """A professional of a party."""
    values = {"id": ProfessionalId(professional_id), "designation": f"Functionaris {professional_id}"}
    return Professional(**{**values, "party_id": PartyId(party_id), **changes})


def a_family_member(
    member_id: str = "L1", kind: FamilyMemberKind = FamilyMemberKind.MOEDER, **changes: Any
) -> FamilyMember:
    """A member of the family, called after its kind."""
    values = {"id": FamilyMemberId(member_id), "designation": kind.label, "kind": kind}
    return FamilyMember(**{**values, **changes})


def a_source(source_id: str = "BR1", **changes: Any) -> Source:
    """A source without a holder."""
    values = {"id": SourceId(source_id), "kind": SourceKind.CONTACTJOURNAAL, "description": "Journaal"}
    return Source(**{**values, **changes})


def an_event(title: str = "Gesprek", when: When | None = None, **changes: Any) -> Event:
    """An event; its id is its title with ``G-`` before it unless ``id`` is given."""
    values: dict[str, Any] = {
        "id": EventId(f"G-{title.replace(' ', '-').lower()}"),
        "when": on("5 jan 2021") if when is None else when,
        "kind": EventKind.CONTACT,
        "title": title,
    }
    return Event(**{**values, **changes})


def a_meeting(
    meeting_id: str = "M1",
    kind: MeetingKind = MeetingKind.MDO,
    agreements: Sequence[Agreement] = (),
    **changes: Any,
) -> Meeting:
    """A meeting part, an MDO unless another kind is given."""
    return Meeting(id=MeetingId(meeting_id), kind=kind, agreements=tuple(agreements), **changes)


def an_agreement(agreement_id: str = "AF1", text: str = "School belt moeder.", **changes: Any) -> Agreement:
    """An agreement."""
    return Agreement(id=AgreementId(agreement_id), text=text, **changes)


def a_decision(decision_id: str = "B1", *, nood: bool = False, **changes: Any) -> Decision:
    """A decision part; out of nood under pressure of time when asked."""
    values: dict[str, Any] = {"id": DecisionId(decision_id), "basis": DecisionBasis.PLANMATIG}
    if nood:
        values |= {"basis": DecisionBasis.NOOD, "nood_features": (NoodFeature.TIJDSDRUK,)}
    return Decision(**{**values, **changes})


def a_link(link_id: str, from_id: str, to_id: str, **changes: Any) -> Link:
    """A verband from one event to a later one."""
    values = {"id": LinkId(link_id), "kind": LinkKind.VOLGDE_OP}
    return Link(**{**values, "from_id": EventId(from_id), "to_id": EventId(to_id), **changes})


def an_involvement(
    involvement_id: str = "R1", professional_id: str = "F1", party_id: str = "P1", **changes: Any
) -> Involvement:
    """An involvement from the start of 2019; it still runs unless ``end`` is given."""
    values: dict[str, Any] = {
        "id": InvolvementId(involvement_id),
        "professional_id": ProfessionalId(professional_id),
        "party_id": PartyId(party_id),
        "role": CaseRole.UITVOERDER,
        "start": on("1 jan 2019"),
        "end_reason": EndReason.AFGEROND if changes.get("end") else EndReason.LOOPT,
    }
    return Involvement(**{**values, **changes})


def a_service(service_id: str = "A1", name: str = "Mediation", **changes: Any) -> Service:
    """A service from the start of 2020; it still runs unless ``end`` is given."""
    ended = bool(changes.get("end"))
    values: dict[str, Any] = {
        "id": ServiceId(service_id),
        "name": name,
        "kind": ServiceKind.MEDIATION,
        "start": on("1 jan 2020"),
        "outcome": ServiceOutcome.DEELS_BEREIKT if ended else ServiceOutcome.LOOPT,
        "ending": ServiceEnding.VOLGENS_PLAN if ended else ServiceEnding.LOOPT,
    }
    return Service(**{**values, **changes})


def a_snapshot(*entities: Any, case: Case | None = None) -> CaseSnapshot:
    """A snapshot of these entities, in a case made for it unless one is given."""
    return CaseSnapshot(case=case or a_case()).with_entities(entities)
