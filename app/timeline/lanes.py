"""The lanes of a case: the family, the core parties, and the other parties together."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.event import Event
from app.domain.family import FamilyMember, FamilyMemberKind
from app.domain.labelled import Labelled
from app.domain.party import Party
from app.domain.snapshot import CaseSnapshot

OTHERS_ID = "overige-partijen"
NETWORK_ID = "netwerk"

_PARENTS = (FamilyMemberKind.MOEDER, FamilyMemberKind.VADER)
_WITH_LANE = (*_PARENTS, FamilyMemberKind.KIND)


class LaneKind(Labelled):
    """Whose lane it is."""

    OUDER = "ouder", "Ouder"
    KIND = "kind", "Kind"
    NETWERK = "netwerk", "Netwerk"
    PARTIJ = "partij", "Partij"
    OVERIGE = "overige", "Overige partijen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane. ``number`` counts the core parties from 1; ``member_ids`` are who it is the lane of."""

    id: str
    kind: LaneKind
    name: str
    sub: str = ""
    number: int | None = None
    member_ids: tuple[str, ...] = ()

    @property
    def is_of_family(self) -> bool:
        """Whether it is a lane of the family or its network."""
        return self.kind in (LaneKind.OUDER, LaneKind.KIND, LaneKind.NETWERK)

    @property
    def tint(self) -> str:
        """The role of the colour of this lane's party; `mark` for lanes without one."""
        return "mark" if self.number is None else f"party{(self.number - 1) % 12 + 1}"


def lanes_of(case: CaseSnapshot) -> tuple[Lane, ...]:
    """All lanes from top to bottom."""
    members = sorted(case.family.values(), key=_family_order)
    family = tuple(_family_lane(member) for member in members if member.kind in _WITH_LANE)
    network = [member for member in members if member.kind not in _WITH_LANE]
    parties = tuple(_party_lane(party, n) for n, party in enumerate(case.core_parties, start=1))
    others = [party for party in case.parties_in_order if not party.is_core]
    return (*family, *_network_lane(network), *parties, _others_lane(others))


def lane_ids_by_member(lanes: tuple[Lane, ...]) -> Mapping[str, str]:
    """In which lane a party or family member lives."""
    return {member: lane.id for lane in lanes for member in lane.member_ids}


def lane_id_of(event: Event, homes: Mapping[str, str], child_ids: frozenset[str]) -> str:
    """The lane an event is drawn in: its first party, else its only child, else its first family member."""
    for party_id in event.party_ids:
        if party_id in homes:
            return homes[party_id]
    concerned = [member for member in event.family_member_ids if member in child_ids]
    candidates = concerned if len(concerned) == 1 else event.family_member_ids
    for member_id in candidates:
        if member_id in homes:
            return homes[member_id]
    return OTHERS_ID


def _family_order(member: FamilyMember) -> tuple[int, int, str]:
    rank = _WITH_LANE.index(member.kind) if member.kind in _WITH_LANE else len(_WITH_LANE)
    return (rank, -(member.age_at_start or 0), member.id)


def _family_lane(member: FamilyMember) -> Lane:
    is_parent = member.kind in _PARENTS
    if is_parent:
        sub = member.household.label
    else:
        sub = "" if member.age_at_start is None else f"{member.age_at_start} jaar bij de start"
    return Lane(
        id=member.id,
        kind=LaneKind.OUDER if is_parent else LaneKind.KIND,
        name=member.designation,
        sub=sub,
        member_ids=(member.id,),
    )


def _network_lane(members: list[FamilyMember]) -> tuple[Lane, ...]:
    if not members:
        return ()
    ids = tuple(member.id for member in members)
    names = ", ".join(member.designation for member in members)
    return (Lane(id=NETWORK_ID, kind=LaneKind.NETWERK, name="Netwerk", sub=names, member_ids=ids),)


def _party_lane(party: Party, number: int) -> Lane:
    return Lane(
        id=party.id,
        kind=LaneKind.PARTIJ,
        name=party.name,
        sub=f"{party.code} · {party.kind.label}",
        number=number,
        member_ids=(party.id,),
    )


def _others_lane(parties: list[Party]) -> Lane:
    codes = ", ".join(party.code for party in parties)
    ids = tuple(party.id for party in parties)
    return Lane(id=OTHERS_ID, kind=LaneKind.OVERIGE, name="Overige partijen", sub=codes, member_ids=ids)
