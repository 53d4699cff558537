"""What is a moment of two parties, what is by telephone, what is on paper."""

import pytest

from app.domain.contact import Contact, ContactForm
from app.domain.event import EventKind
from app.domain.ids import PartyId, ProfessionalId
from app.domain.meeting import Attendance, AttendanceMode
from app.signals.basis import basis_of
from app.signals.moments import Meeting, all_encounters, encounters_of
from tests.builders import a_meeting, a_party, a_professional, a_snapshot, an_event

PEOPLE = (a_party("P1"), a_party("P2"), a_professional("F1", "P1"), a_professional("F2", "P2"))
MODE = AttendanceMode


def meeting_with(*modes):
    present = tuple(
        Attendance(party_id=PartyId(party), mode=mode)
        for party, mode in zip(("P1", "P2"), modes, strict=False)
    )
    return an_event("Overleg", kind=EventKind.BESLUIT, meeting=a_meeting(present=present))


def contact_by(form, *professionals):
    ids = tuple(ProfessionalId(p) for p in professionals)
    contact = None if form is None else Contact(form=form)
    return an_event("Contact", kind=EventKind.CONTACT, professional_ids=ids, contact=contact)


def how(event):
    basis = basis_of(a_snapshot(*PEOPLE, event))
    return encounters_of(basis, event).between("P1", "P2")


@pytest.mark.parametrize(
    ("modes", "expected"),
    [
        ((MODE.FYSIEK, MODE.ONLINE), Meeting.MOMENT),
        ((MODE.FYSIEK, MODE.TELEFONISCH), Meeting.PHONE),
        ((MODE.TELEFONISCH, MODE.TELEFONISCH), Meeting.PHONE),
        ((MODE.FYSIEK, MODE.SCHRIFTELIJK), Meeting.WRITTEN),
        ((MODE.TELEFONISCH, MODE.SCHRIFTELIJK), Meeting.WRITTEN),
        ((MODE.FYSIEK,), None),
    ],
)
def test_that_an_overleg_counts_by_how_people_took_part(modes, expected):
    assert how(meeting_with(*modes)) is expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (ContactForm.HUISBEZOEK, Meeting.MOMENT),
        (ContactForm.VIDEOBELLEN, Meeting.MOMENT),
        (None, Meeting.MOMENT),
        (ContactForm.TELEFONISCH, Meeting.PHONE),
        (ContactForm.EMAIL, Meeting.WRITTEN),
    ],
)
def test_that_a_contact_of_both_counts_by_its_form(form, expected):
    assert how(contact_by(form, "F1", "F2")) is expected


def test_that_a_party_named_at_a_contact_does_not_take_part_by_that_alone():
    event = contact_by(ContactForm.HUISBEZOEK, "F1")
    assert how(an_event("C", kind=EventKind.CONTACT, party_ids=(PartyId("P2"),))) is None
    assert how(event) is None


def test_that_nothing_else_is_looked_at():
    zitting = an_event("Zitting", kind=EventKind.ZITTING, professional_ids=(ProfessionalId("F1"),))
    assert all_encounters(basis_of(a_snapshot(*PEOPLE, zitting))) == ()


def test_that_those_face_to_face_are_known():
    event = meeting_with(MODE.FYSIEK, MODE.ONLINE)
    assert encounters_of(basis_of(a_snapshot(*PEOPLE, event)), event).face_to_face == {"P1", "P2"}
