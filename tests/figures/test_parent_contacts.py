"""Both parents."""

from app.domain.contact import Contact, ContactForm
from app.domain.ids import FamilyMemberId
from app.figures.parent_contacts import parent_contacts_figure
from app.signals.both_parents import both_parents
from tests.builders import a_family_member
from tests.figures.drawing import SPACE, dots, leads, texts
from tests.signals.scenes import a_cast, a_visit, a_year


def figure(*entities):
    basis = a_year(*entities)
    return parent_contacts_figure(basis, both_parents(basis), SPACE)


def test_that_both_parents_have_their_number_side_by_side():
    part = Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(FamilyMemberId("L1"),))
    found = figure(a_family_member("L1"), *a_cast("A", "B"), a_visit("1 feb 2020", "A", contact=part))

    assert texts(found) == ["moeder", "vader", "1", "Partij A", "1", "0"]
    assert (len(dots(found)), leads(found)) == (1, {"G-bezoek-1-feb-2020"})


def test_that_without_contacts_there_is_no_figure():
    assert figure(*a_cast("A")) is None
