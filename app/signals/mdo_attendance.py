"""S9 Aanwezigheid bij MDO's: per kernpartij and MDO, counted only while the party was involved."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.event import Event
from app.domain.labelled import Labelled
from app.domain.meeting import AbsenceReason
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json


class Presence(Labelled):
    """How a party stood towards one MDO."""

    AANWEZIG = "aanwezig", "Aanwezig"
    VERHINDERD = "verhinderd", "Verhinderd"
    NIET_UITGENODIGD = "niet_uitgenodigd", "Niet uitgenodigd"
    NIET_GEKOMEN = "niet_gekomen", "Uitgenodigd, niet gekomen"
    ONBEKEND = "onbekend", "Onbekend"
    NIET_BETROKKEN = "niet_betrokken", "Toen niet betrokken"


_BY_REASON: Mapping[AbsenceReason, Presence] = {
    AbsenceReason.NIET_UITGENODIGD: Presence.NIET_UITGENODIGD,
    AbsenceReason.VERHINDERD: Presence.VERHINDERD,
    AbsenceReason.UITGENODIGD_NIET_GEKOMEN: Presence.NIET_GEKOMEN,
    AbsenceReason.ONBEKEND: Presence.ONBEKEND,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MdoPresence:
    """One MDO: per kernpartij its presence, and the family members who were there."""

    event_id: str
    presence: Mapping[str, Presence]
    involved_ids: frozenset[str]
    family_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MdoAttendance:
    """S9: all MDO's in order."""

    mdos: tuple[MdoPresence, ...]

    def attended(self, party_id: str) -> int:
        """Number of MDO's at which the party was present."""
        return sum(m.presence[party_id] is Presence.AANWEZIG for m in self.mdos)

    def counted(self, party_id: str) -> int:
        """Number of MDO's that count for the party: while involved, or attended all the same."""
        return sum(m.presence[party_id] is not Presence.NIET_BETROKKEN for m in self.mdos)


def mdo_attendance(basis: Basis) -> MdoAttendance:
    """S9 for every MDO and kernpartij."""
    return MdoAttendance(mdos=tuple(_presence_at(basis, event) for event in basis.mdos))


def _presence_at(basis: Basis, event: Event) -> MdoPresence:
    day = day_of(event.when)
    involved = frozenset(p.id for p in basis.core if basis.is_active(p.id, day))
    present = basis.modes(event)
    meeting = event.meeting
    reasons = {a.party_id: _BY_REASON[a.reason] for a in (meeting.absent if meeting else ())}
    presence: dict[str, Presence] = {}
    for party in basis.core:
        if party.id in present:
            presence[party.id] = Presence.AANWEZIG
        elif party.id not in involved:
            presence[party.id] = Presence.NIET_BETROKKEN
        else:
            presence[party.id] = reasons.get(party.id, Presence.ONBEKEND)
    family = tuple(sorted(meeting.family_present_ids)) if meeting else ()
    return MdoPresence(event_id=event.id, presence=presence, involved_ids=involved, family_ids=family)


def to_json(basis: Basis, found: MdoAttendance) -> Json:
    """S9 in the form of the contract."""
    return {
        "mdo": [
            {
                "id": m.event_id,
                "partijen": {party.code: str(m.presence[party.id]) for party in basis.core},
                "gezin": list(m.family_ids),
            }
            for m in found.mdos
        ],
        "per_partij": {
            party.code: {"aanwezig": found.attended(party.id), "van": found.counted(party.id)}
            for party in basis.core
        },
    }
