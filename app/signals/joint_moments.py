"""S2 Samen aan tafel: moments with three or more kernpartijen and the longest time between them."""

from dataclasses import dataclass

from app.signals.basis import Basis
from app.signals.days import Stretch, longest_interval
from app.signals.json_form import Json, iso, stretch_json
from app.signals.moments import all_encounters


@dataclass(frozen=True, slots=True, kw_only=True)
class JointMoment:
    """One moment with the kernpartijen that met, in the order of the lanes."""

    event_id: str
    day: int
    party_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JointMoments:
    """All moments and the longest time between two successive ones."""

    moments: tuple[JointMoment, ...]
    longest_interval: Stretch | None


def joint_moments(basis: Basis) -> JointMoments:
    """S2 over all events that count."""
    moments = []
    for encounter in all_encounters(basis):
        met = tuple(party.id for party in basis.core if party.id in encounter.face_to_face)
        if len(met) >= basis.thresholds.joint_parties:
            moments.append(JointMoment(event_id=encounter.event_id, day=encounter.day, party_ids=met))
    return JointMoments(
        moments=tuple(moments), longest_interval=longest_interval(moment.day for moment in moments)
    )


def to_json(basis: Basis, found: JointMoments) -> Json:
    """S2 in the form of the contract."""
    code = basis.codes
    return {
        "momenten": [
            {"datum": iso(m.day), "id": m.event_id, "partijen": [code[p] for p in m.party_ids]}
            for m in found.moments
        ],
        "langste_tussentijd": stretch_json(found.longest_interval),
    }
