"""S4 Van probleem naar aanbod: what lay before each MDO and which aanbod came out of it."""

from dataclasses import dataclass

from app.domain.event import Event
from app.domain.meeting import SharedAnalysis
from app.domain.service import Service
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json, iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Stanza:
    """One MDO with the triggers before it and the aanbod after it."""

    event_id: str
    day: int
    trigger_ids: tuple[str, ...]
    service_ids: tuple[str, ...]
    shared_analysis: SharedAnalysis

    @property
    def is_link(self) -> bool:
        """Whether it is a *schakel*: a trigger before and new aanbod after."""
        return bool(self.trigger_ids and self.service_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class MdoChains:
    """All MDO's in order."""

    stanzas: tuple[Stanza, ...]


def mdo_chains(basis: Basis) -> MdoChains:
    """S4 for every MDO."""
    return MdoChains(stanzas=tuple(_stanza(basis, event) for event in basis.mdos))


def _stanza(basis: Basis, event: Event) -> Stanza:
    day = day_of(event.when)
    triggers = basis.before(basis.triggers, day, basis.thresholds.before_mdo)
    shared = event.meeting.shared_analysis if event.meeting else SharedAnalysis.ONBEKEND
    return Stanza(
        event_id=event.id,
        day=day,
        trigger_ids=tuple(e.id for e in triggers),
        service_ids=tuple(s.id for s in basis.services if _came_from(basis, s, event.id, day)),
        shared_analysis=shared,
    )


def _came_from(basis: Basis, service: Service, event_id: str, day: int) -> bool:
    if service.conceived_in_event_id is not None:
        return service.conceived_in_event_id == event_id
    if service.applied_on is None:
        return False
    return 0 <= day_of(service.applied_on) - day <= basis.thresholds.after_mdo


def to_json(_basis: Basis, found: MdoChains) -> Json:
    """S4 in the form of the contract."""
    return {
        "mdo": [
            {
                "id": s.event_id,
                "datum": iso(s.day),
                "aanleidingen": list(s.trigger_ids),
                "nieuw_aanbod": list(s.service_ids),
                "gedeelde_analyse": str(s.shared_analysis),
                "schakel": s.is_link,
            }
            for s in found.stanzas
        ],
        "schakels": sum(s.is_link for s in found.stanzas),
        "mdos": len(found.stanzas),
    }
