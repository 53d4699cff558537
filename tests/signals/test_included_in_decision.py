"""S19: who was asked and to whom it was explained."""

from app.domain.decision import Stance, Standpoint
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId, PartyId
from app.signals.included_in_decision import included_in_decision
from tests.builders import a_decision, a_family_member, an_event
from tests.signals.scenes import a_cast, a_year

FAMILY = (a_family_member("L1"), a_family_member("L2", FamilyMemberKind.VADER))


def decided(**changes):
    return an_event("Besluit", decision=a_decision(**changes))


def test_that_only_a_party_that_was_not_asked_counts():
    party = Standpoint(actor_id=PartyId("A"), stance=Stance.NIET_GEVRAAGD)
    parent = Standpoint(actor_id=FamilyMemberId("L1"), stance=Stance.NIET_GEVRAAGD)
    assert included_in_decision(a_year(*a_cast("A"), *FAMILY, decided(standpoints=(party,)))).not_asked_ids
    assert not included_in_decision(
        a_year(*a_cast("A"), *FAMILY, decided(standpoints=(parent,)))
    ).not_asked_ids


def test_that_both_parents_must_have_heard_it():
    both = decided(explained_to_ids=(FamilyMemberId("L2"), FamilyMemberId("L1")))
    one = decided(explained_to_ids=(FamilyMemberId("L1"),))
    assert included_in_decision(a_year(*FAMILY, both)).explained_to_both_ids == (both.id,)
    assert included_in_decision(a_year(*FAMILY, one)).explained_to_both_ids == ()


def test_that_with_one_parent_in_the_case_none_counts():
    one = decided(explained_to_ids=(FamilyMemberId("L1"),))
    assert included_in_decision(a_year(FAMILY[0], one)).explained_to_both_ids == ()
