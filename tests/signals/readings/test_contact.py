"""Sentences about meeting each other."""

from app.domain.contact import Contact, ContactForm
from app.domain.event import EventKind
from app.domain.family import FamilyMemberKind
from app.domain.ids import FamilyMemberId
from app.signals.readings.registry import reading_of
from tests.builders import a_family_member, an_event, day, on
from tests.signals.scenes import a_cast, a_visit, a_year, an_mdo


def texts(signal_id, *entities):
    return [s.text for s in reading_of(signal_id, a_year(*entities)).statements]


def test_that_a_pair_without_a_moment_is_said_so():
    (text,) = texts("S1", *a_cast("A", "B"))
    assert text.startswith(
        "Partij A en Partij B waren 366 dagen tegelijk betrokken, zonder gezamenlijk moment."
    )


def test_that_a_pair_with_too_little_time_is_named_as_such():
    reading = reading_of("S1", a_year(*a_cast("A", "B", until="5 jan 2020")))
    assert reading.statements == ()
    assert "te kort om iets over te zeggen" in reading.left_out


def test_that_telephone_is_counted_apart():
    call = a_visit("1 feb 2020", "A", "B", contact=Contact(form=ContactForm.TELEFONISCH))
    assert texts("S1", *a_cast("A", "B"), call)[0].endswith("Daarnaast was er 1 keer telefonisch contact.")


def test_that_one_moment_at_the_table_is_singular():
    assert texts("S2", *a_cast("A", "B", "C"), an_mdo("1 feb 2020", "A", "B", "C")) == [
        "Er was 1 moment met 3 of meer partijen aan tafel."
    ]


def test_that_each_child_is_named_with_its_days():
    child = a_family_member("L3", FamilyMemberKind.KIND, designation="Dochter")
    part = Contact(form=ContactForm.GESPREK_SCHOOL, with_family_member_ids=(FamilyMemberId("L3"),))
    talk = an_event("Gesprek", on("1 jun 2020"), kind=EventKind.CONTACT, contact=part)
    assert texts("S11", child, talk)[-1] == "Dochter: 1 dag."
    assert texts("S11", child)[0].startswith("Er is geen moment vastgelegd")


def test_that_both_parents_stand_in_one_sentence():
    mother = a_family_member("L1")
    part = Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(FamilyMemberId("L1"),))
    found = texts("S18", mother, *a_cast("A"), a_visit("1 feb 2020", "A", contact=part))
    assert found == ["Partij A: 1 keer met moeder en 0 keer met vader."]


def test_that_several_pairs_are_first_told_together():
    together = texts("S1", *a_cast("A", "B", "C"), an_mdo("1 feb 2020", "A", "B"))
    assert together[0] == (
        "3 paren waren 90 dagen of langer tegelijk betrokken. Daarvan zag er 1 elkaar, bij 1 gelegenheid."
    )
    assert texts("S1", *a_cast("A", "B", "C"))[0].endswith(
        "Voor geen van deze paren is een gezamenlijk moment vastgelegd."
    )


def test_that_numbers_and_silences_of_a_pair_lead_to_the_timeline():
    basis = a_year(*a_cast("A", "B"), an_mdo("1 feb 2020", "A", "B", title="Een"))
    moment, silence = reading_of("S1", basis).statements[0].leads
    assert (moment.words, moment.target.event_ids) == ("1 gezamenlijk moment", ("G-een",))
    assert (silence.words, silence.target.first, silence.target.event_ids) == (
        "334 dagen",
        day("2 feb 2020"),
        ("G-een",),
    )
