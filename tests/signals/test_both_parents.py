"""S18: contacts per parent."""

from app.domain.contact import Contact, ContactForm
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.signals.both_parents import both_parents
from tests.builders import a_family_member
from tests.signals.scenes import a_cast, a_visit, a_year

FAMILY = (a_family_member("L1"), a_family_member("L2", FamilyMemberKind.VADER))


def visits(mother, father):
    whom = [("L1",)] * mother + [("L2",)] * father
    return [
        a_visit(
            f"{n} feb 2020",
            "A",
            contact=Contact(
                form=ContactForm.TELEFONISCH, with_family_member_ids=tuple(FamilyMemberId(i) for i in ids)
            ),
        )
        for n, ids in enumerate(whom, start=1)
    ]


def stands_out(mother, father):
    (found,) = both_parents(a_year(*FAMILY, *a_cast("A"), *visits(mother, father))).parties
    return found.stands_out


def test_that_twice_as_many_stand_out_from_six_contacts_on():
    assert stands_out(4, 2)
    assert stands_out(0, 6)
    assert not stands_out(4, 3)
    assert not stands_out(4, 1)


def test_that_a_contact_with_both_counts_for_both():
    both = a_visit(
        "1 feb 2020",
        "A",
        contact=Contact(
            form=ContactForm.HUISBEZOEK, with_family_member_ids=(FamilyMemberId("L1"), FamilyMemberId("L2"))
        ),
    )
    (found,) = both_parents(a_year(*FAMILY, *a_cast("A"), both)).parties
    assert (found.mother_ids, found.father_ids) == ((both.id,), (both.id,))


def test_that_a_party_without_contacts_is_there_with_none():
    (found,) = both_parents(a_year(*FAMILY, *a_cast("A"))).parties
    assert (found.mother_ids, found.stands_out) == ((), False)
