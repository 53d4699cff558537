"""The contact part of an event."""

from app.domain.contact import Contact, ContactForm


def test_that_a_contact_may_be_known_by_its_form_alone() -> None:
    contact = Contact(form=ContactForm.HUISBEZOEK)

    assert contact.with_family_member_ids == ()
    assert contact.initiative_id is None
    assert ContactForm.EMAIL.label == "E-mail / schriftelijk"
