"""The contact part of an event."""

from app.domain.contact import Contact, ContactForm
from app.domain.ids import EventId, FamilyMemberId
from app.editing.contacts import RemoveContact, SetContact
from tests.builders import a_family_member, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, L1 = EventId("G1"), FamilyMemberId("L1")
VISIT = Contact(form=ContactForm.HUISBEZOEK, with_family_member_ids=(L1,))


def test_that_a_contact_is_recorded_with_whom_it_was(editor_with: EditorWith) -> None:
    editor = editor_with(a_family_member("L1"), an_event(id=G1))

    event = done_and_undone(editor, SetContact(event_id=G1, contact=VISIT)).events[G1]

    assert event.contact == VISIT
    assert event.family_member_ids == (L1,)
    assert editor.undo_label == "Contact gewijzigd"


def test_that_a_contact_is_taken_away_and_people_stay(editor_with: EditorWith) -> None:
    editor = editor_with(a_family_member("L1"), an_event(id=G1, contact=VISIT, family_member_ids=(L1,)))

    event = done_and_undone(editor, RemoveContact(event_id=G1)).events[G1]

    assert event.contact is None
    assert event.family_member_ids == (L1,)
    assert editor.undo_label == "Contact verwijderd"
