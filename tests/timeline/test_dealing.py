"""Which event lies in which lane, and where a contact is heard."""

from app.domain.contact import Contact, ContactForm
from app.domain.event import EventKind
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.domain.when import unknown_within
from app.timeline.dealing import MEETINGS_ID, UNDATED_ID, Dealing, Dealt
from app.timeline.lanes import OTHERS_ID
from tests.builders import (
    a_family_member,
    a_meeting,
    a_party,
    a_professional,
    a_snapshot,
    an_event,
    an_involvement,
    day,
    on,
)
from tests.timeline.scenery import example_case

PEOPLE = (
    a_family_member("L1"),
    a_family_member("L3", FamilyMemberKind.KIND),
    a_party("P1"),
    a_party("P2", order=1),
    a_party("P3", is_core=False),
    a_professional("F1", "P1"),
)
UNKNOWN = unknown_within(day("1 jan 2019"), day("31 dec 2022"))


def dealt(*events: object) -> Dealt:
    case = a_snapshot(*PEOPLE, *events)
    return Dealt().deal(Dealing(case), case.events.values())


def test_that_every_event_has_exactly_one_home() -> None:
    case = example_case()
    found = Dealt().deal(Dealing(case), case.events.values())

    dealt_out = [event.id for events in found.events.values() for event in events]
    assert sorted(dealt_out) == sorted(case.events)
    assert set(found.homes) == set(case.events)


def test_that_meetings_and_the_undated_have_a_place_of_their_own() -> None:
    homes = dealt(
        an_event("MDO", kind=EventKind.OVERLEG, meeting=a_meeting(), party_ids=("P1",)),
        an_event("Ooit", UNKNOWN, party_ids=("P1",)),
        an_event("MDO ooit", UNKNOWN, meeting=a_meeting("M2")),
        an_event("Bezoek", party_ids=("P2",)),
        an_event("Niemand"),
    ).homes

    assert homes == {
        "G-mdo": MEETINGS_ID,
        "G-ooit": UNDATED_ID,
        "G-mdo-ooit": UNDATED_ID,
        "G-bezoek": "P2",
        "G-niemand": OTHERS_ID,
    }


def test_that_a_contact_is_heard_once_with_each_member_of_the_family_it_was_with() -> None:
    contact = Contact(
        form=ContactForm.HUISBEZOEK, with_family_member_ids=(FamilyMemberId("L1"), FamilyMemberId("L3"))
    )
    found = dealt(an_event("Bezoek", party_ids=("P2",), contact=contact, family_member_ids=("L1",)))

    assert {lane: [echo.tint for echo in echoes] for lane, echoes in found.echoes.items()} == {
        "L1": ["party2"],
        "L3": ["party2"],
    }


def test_that_a_contact_without_details_is_heard_with_whom_it_concerned() -> None:
    assert set(dealt(an_event("Bezoek", party_ids=("P2",), family_member_ids=("L1",))).echoes) == {"L1"}


def test_that_nothing_is_heard_twice_in_the_lane_it_lies_in() -> None:
    assert not dealt(an_event("Moeder belt", family_member_ids=("L1",))).echoes


def test_that_only_dated_contacts_are_heard() -> None:
    found = dealt(
        an_event("Ooit", UNKNOWN, party_ids=("P1",), family_member_ids=("L1",)),
        an_event("Incident", kind=EventKind.INCIDENT, party_ids=("P1",), family_member_ids=("L1",)),
    )

    assert not found.echoes


def test_that_overlapping_involvements_of_a_party_get_bars_in_different_rows() -> None:
    involvements = (
        an_involvement("R1", end=on("31 dec 2020")),
        an_involvement("R2", start=on("1 jul 2020")),
        an_involvement("R3", start=on("1 jan 2021"), end=on("1 mrt 2021")),
        an_involvement("R4", party_id="P3"),
    )
    bars = Dealing(a_snapshot(*PEOPLE, *involvements)).bars()

    assert {bar.involvement_id: bar.row for bar in bars["P1"]} == {"R1": 0, "R2": 1, "R3": 0}
    assert set(bars) == {"P1"}


def test_that_a_running_involvement_reaches_the_reference_day() -> None:
    (bar,) = Dealing(a_snapshot(*PEOPLE, an_involvement("R1"))).bars()["P1"]

    assert (bar.first, bar.last) == (day("1 jan 2019").toordinal(), day("1 jan 2023").toordinal())


def test_that_meetings_come_in_the_order_of_time() -> None:
    case = a_snapshot(
        *PEOPLE,
        an_event("MDO 2", on("1 mei 2021"), meeting=a_meeting("M2")),
        an_event("MDO 1", on("1 feb 2021"), meeting=a_meeting("M1")),
    )

    meetings = Dealing(case).meetings(case.events.values())
    assert [meeting.event_id for meeting in meetings] == ["G-mdo-1", "G-mdo-2"]
