"""When children were heard."""

from app.domain.contact import Contact, ContactForm
from app.domain.event import EventKind
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.figures.child_moments import child_moments_figure
from app.signals.child_voice import child_voice
from tests.builders import a_family_member, an_event, on
from tests.figures.drawing import SPACE, dots, hatched, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return child_moments_figure(basis, child_voice(basis), SPACE)


def test_that_each_child_has_its_days_and_the_longest_time_is_hatched():
    child = a_family_member("L3", FamilyMemberKind.KIND, designation="Dochter")
    part = Contact(form=ContactForm.GESPREK_SCHOOL, with_family_member_ids=(FamilyMemberId("L3"),))
    found = figure(child, an_event("Gesprek", on("1 mrt 2020"), kind=EventKind.CONTACT, contact=part))

    assert {"Dochter", "1 dag", "305 dagen"} <= set(texts(found))
    assert (len(dots(found)), len(hatched(found)), leads(found)) == (1, 1, {"G-gesprek"})


def test_that_without_children_there_is_no_figure():
    assert figure() is None
