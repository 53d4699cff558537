"""People of one happening."""

from app.domain.contact import Contact, ContactForm
from app.domain.ids import FamilyMemberId, PartyId
from app.exchange.duplicates.company import is_elsewhere, shared_company
from tests.builders import a_party, a_professional, a_snapshot, an_event

CASE = a_snapshot(a_party("A"), a_party("B"), a_party("C"), a_professional("F1", "B"))
A, B, C = PartyId("A"), PartyId("B"), PartyId("C")


def test_that_naming_each_other_counts_most() -> None:
    mine = an_event("een", supplied_by_id=A, party_ids=(A, B))
    alone, naming = (an_event("twee", supplied_by_id=B, party_ids=ids) for ids in ((B,), (B, A)))
    by_name = an_event("drie", supplied_by_id="F1", party_ids=(B,))

    assert shared_company(CASE, mine, naming) == 1
    assert shared_company(CASE, mine, alone) == shared_company(CASE, mine, by_name) == 0.6
    assert shared_company(CASE, an_event("een", supplied_by_id=A, party_ids=(A,)), alone) == 0


def test_that_others_in_common_count_a_little() -> None:
    one = an_event("een", supplied_by_id=A, party_ids=(A, C))

    assert shared_company(CASE, one, an_event("twee", supplied_by_id=B, party_ids=(B, C))) == 0.3


def test_that_other_family_is_another_happening() -> None:
    mother = an_event("een", family_member_ids=(FamilyMemberId("L1"),))
    contact = Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(FamilyMemberId("L2"),))

    assert is_elsewhere(mother, an_event("twee", contact=contact))
    assert not is_elsewhere(mother, an_event("drie"))
