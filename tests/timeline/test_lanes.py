"""Which lanes a case has, and in which an event lives."""

from typing import Any

from app.domain.family import FamilyMemberKind, Household
from app.timeline.lanes import NETWORK_ID, OTHERS_ID, LaneKind, lane_id_of, lane_ids_by_member, lanes_of
from tests.builders import a_family_member, a_party, a_snapshot, an_event
from tests.timeline.scenery import example_case

FAMILY = (
    a_family_member("L9", FamilyMemberKind.GROOTOUDER),
    a_family_member("L4", FamilyMemberKind.KIND, designation="Kind 2", age_at_start=6),
    a_family_member("L3", FamilyMemberKind.KIND, designation="Kind 1", age_at_start=9),
    a_family_member("L2", FamilyMemberKind.VADER),
    a_family_member("L1", FamilyMemberKind.MOEDER, household=Household.A),
)
PARTIES = (
    a_party("P1", order=2),
    a_party("P2", order=1),
    a_party("P3", "Huisarts", is_core=False),
    a_party("P4", "Politie", is_core=False),
)


def test_that_lanes_go_from_parents_and_children_by_network_and_parties_to_the_others() -> None:
    lanes = lanes_of(a_snapshot(*FAMILY, *PARTIES))

    assert [lane.id for lane in lanes] == ["L1", "L2", "L3", "L4", NETWORK_ID, "P2", "P1", OTHERS_ID]


def test_that_core_parties_are_numbered_in_the_order_of_their_lanes() -> None:
    lanes = lanes_of(a_snapshot(*FAMILY, *PARTIES))

    assert [(lane.id, lane.number, lane.tint) for lane in lanes if lane.number] == [
        ("P2", 1, "party1"),
        ("P1", 2, "party2"),
    ]
    assert {lane.tint for lane in lanes if not lane.number} == {"mark"}


def test_that_a_thirteenth_party_starts_the_colours_anew_with_a_number_of_its_own() -> None:
    lanes = lanes_of(a_snapshot(*(a_party(f"P{n}", order=n) for n in range(1, 31))))

    thirteenth = next(lane for lane in lanes if lane.id == "P13")
    assert (thirteenth.number, thirteenth.tint) == (13, "party1")
    assert len(lanes) == 31


def test_that_the_lane_of_the_network_names_who_is_in_it() -> None:
    lanes = lanes_of(a_snapshot(*FAMILY))
    network = next(lane for lane in lanes if lane.id == NETWORK_ID)

    assert network.kind is LaneKind.NETWERK
    assert network.sub == FAMILY[0].designation
    assert network.member_ids == ("L9",)


def test_that_a_lane_tells_whose_it_is() -> None:
    lanes = {lane.id: lane for lane in lanes_of(a_snapshot(*FAMILY, *PARTIES))}

    assert lanes["L1"].sub == Household.A.label
    assert lanes["L3"].sub == "9 jaar bij de start"
    assert lanes["P1"].sub.startswith("P1 · ")
    assert lanes[OTHERS_ID].sub == "P3, P4"


def test_that_only_lanes_of_people_are_of_the_family() -> None:
    lanes = lanes_of(a_snapshot(*FAMILY, *PARTIES))

    assert [lane.id for lane in lanes if lane.is_of_family] == ["L1", "L2", "L3", "L4", NETWORK_ID]


def test_that_an_empty_case_has_the_lane_of_the_others_only() -> None:
    assert [lane.id for lane in lanes_of(a_snapshot())] == [OTHERS_ID]


def test_that_an_event_lives_with_its_party_before_its_family() -> None:
    lanes = lanes_of(a_snapshot(*FAMILY, *PARTIES))
    homes, children = lane_ids_by_member(lanes), frozenset({"L3", "L4"})

    def home(**changes: Any) -> str:
        return lane_id_of(an_event(**changes), homes, children)

    assert home(party_ids=("P1", "P2"), family_member_ids=("L1",)) == "P1"
    assert home(party_ids=("P3",), family_member_ids=("L1",)) == OTHERS_ID
    assert home(family_member_ids=("L1", "L3")) == "L3"
    assert home(family_member_ids=("L1", "L3", "L4")) == "L1"
    assert home(family_member_ids=("L9",)) == NETWORK_ID
    assert home() == OTHERS_ID


def test_that_an_event_of_somebody_gone_still_has_a_lane() -> None:
    homes = lane_ids_by_member(lanes_of(a_snapshot(*FAMILY)))

    assert lane_id_of(an_event(party_ids=("P99",)), homes, frozenset()) == OTHERS_ID


def test_that_the_example_has_its_known_lanes() -> None:
    lanes = lanes_of(example_case())

    assert len({lane.id for lane in lanes}) == len(lanes)
    assert [lane.kind for lane in lanes if lane.is_of_family][:2] == [LaneKind.OUDER, LaneKind.OUDER]
    assert [lane.id for lane in lanes if lane.number] == [party.id for party in example_case().core_parties]
