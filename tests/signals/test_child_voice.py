"""S11: which moments count, for whom, and the time between."""

from app.domain.contact import Contact, ContactForm
from app.domain.event import EventKind, EventLabel
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.signals.child_voice import child_voice
from tests.builders import a_family_member, an_event, on
from tests.signals.scenes import a_year

CHILD = a_family_member("L3", FamilyMemberKind.KIND)
MOTHER = a_family_member("L1")


def contact_with(text, *members):
    part = Contact(
        form=ContactForm.GESPREK_SCHOOL, with_family_member_ids=tuple(FamilyMemberId(m) for m in members)
    )
    return an_event(f"Gesprek {text}", on(text), kind=EventKind.CONTACT, contact=part)


def test_that_without_moments_the_whole_time_is_the_longest():
    found = child_voice(a_year(CHILD))
    assert (found.days, found.longest_interval.days, found.stands_out) == ((), 365, True)


def test_that_a_contact_with_a_parent_only_does_not_count():
    assert child_voice(a_year(CHILD, MOTHER, contact_with("1 jun 2020", "L1"))).days == ()


def test_that_the_label_counts_for_the_children_it_is_about():
    told = an_event(
        "Brief",
        on("1 jun 2020"),
        kind=EventKind.SIGNAAL,
        labels=(EventLabel.STEM_KIND,),
        family_member_ids=(CHILD.id,),
    )
    found = child_voice(a_year(CHILD, told))
    assert (len(found.days), len(found.per_child["L3"])) == (1, 1)


def test_that_at_a_contact_only_those_who_took_part_count():
    about = an_event(
        "Over kind",
        on("1 jun 2020"),
        kind=EventKind.CONTACT,
        labels=(EventLabel.STEM_KIND,),
        family_member_ids=(CHILD.id,),
    )
    found = child_voice(a_year(CHILD, about))
    assert (len(found.days), found.per_child["L3"]) == (1, ())


def test_that_two_moments_on_a_day_are_one():
    found = child_voice(
        a_year(
            CHILD,
            contact_with("1 jun 2020", "L3"),
            an_event("X", on("1 jun 2020"), labels=(EventLabel.STEM_KIND,)),
        )
    )
    assert len(found.days) == 1
    assert found.longest_interval.days == 213


def test_that_a_start_after_the_reference_day_gives_no_time():
    late = an_event("Aanmelding", on("5 jan 2021"), kind=EventKind.AANMELDING)
    assert child_voice(a_year(CHILD, late)).longest_interval.days == 0
