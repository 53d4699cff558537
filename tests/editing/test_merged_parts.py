"""Parts of several events put together."""

from app.domain.contact import Contact, ContactForm
from app.domain.decision import DecisionBasis, Stance, Standpoint
from app.domain.event import EventKind, Safety
from app.domain.ids import FamilyMemberId, PartyId
from app.domain.meeting import Absence, AbsenceReason, Attendance, AttendanceMode, SharedAnalysis
from app.editing.merged_parts import differences, merged_contact, merged_decision, merged_meeting
from tests.builders import a_decision, a_family_member, a_meeting, a_party, a_snapshot, an_event

P1, P2 = PartyId("P1"), PartyId("P2")
CASE = a_snapshot(a_party("P1", "School"), a_party("P2", "Jeugdteam"), a_family_member("L1"))


def test_that_who_was_there_according_to_one_is_not_absent() -> None:
    mine = a_meeting("M1", present=(Attendance(party_id=P1),), absent=(Absence(party_id=P2),))
    theirs = a_meeting("M2", present=(Attendance(party_id=P2),), shared_analysis=SharedAnalysis.JA)
    both = merged_meeting(CASE, mine, theirs)

    assert both is not None
    assert [one.party_id for one in both.present] == ["P1", "P2"]
    assert (both.absent, both.shared_analysis) == ((), SharedAnalysis.JA)
    said = differences(CASE, an_event("een", meeting=mine), an_event("twee", meeting=theirs))
    assert said == ("aanwezig Jeugdteam",)


def test_that_a_part_only_one_has_is_taken_over() -> None:
    contact = Contact(form=ContactForm.EMAIL)

    assert merged_meeting(CASE, None, a_meeting()) == a_meeting()
    assert merged_decision(a_decision(), None) == a_decision()
    assert merged_contact(None, contact) == contact


def test_that_a_basis_that_is_known_fills_one_that_is_not() -> None:
    both = merged_decision(a_decision(basis=DecisionBasis.ONBEKEND), a_decision("B2", nood=True))

    assert both is not None
    assert (both.id, both.basis, len(both.nood_features)) == ("B1", DecisionBasis.NOOD, 1)


def test_that_what_differs_is_said() -> None:
    mine = an_event(
        "een",
        safety=Safety.ZORGEN,
        contact=Contact(form=ContactForm.EMAIL, initiative_id=P1),
        decision=a_decision(standpoints=(Standpoint(actor_id=P1, stance=Stance.EENS),), intended_goal="Rust"),
        meeting=a_meeting(present=(Attendance(party_id=P1),)),
    )
    theirs = an_event(
        "twee",
        safety=Safety.ACUUT,
        contact=Contact(
            form=ContactForm.HUISBEZOEK, initiative_id=P2, with_family_member_ids=(FamilyMemberId("L1"),)
        ),
        decision=a_decision(
            "B2", standpoints=(Standpoint(actor_id=P1, stance=Stance.ONEENS),), intended_goal="Veiligheid"
        ),
        meeting=a_meeting(
            "M2",
            present=(Attendance(party_id=P1, mode=AttendanceMode.ONLINE),),
            absent=(Absence(party_id=P2, reason=AbsenceReason.VERHINDERD),),
        ),
    )

    assert differences(CASE, mine, theirs) == (
        "veiligheid Acuut onveilig",
        "doel Veiligheid",
        "standpunt van School: Oneens",
        "aanwezig School: Online",
        "vorm Huisbezoek",
        "initiatief van Jeugdteam",
    )


def test_that_what_says_nothing_is_no_difference() -> None:
    known, unknown = an_event("een", kind=EventKind.INCIDENT), an_event("twee", kind=EventKind.OVERIG)

    assert differences(CASE, known, unknown) == differences(CASE, unknown, known) == ()
