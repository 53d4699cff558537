"""Reading a field of an event and its parts, and the command that writes it."""

import pytest

from app.domain.contact import Contact, ContactForm
from app.domain.errors import NotFoundError
from app.editing.contacts import SetContact
from app.editing.decisions import ChangeDecision
from app.editing.events import ChangeEvent
from app.editing.meetings import ChangeMeeting
from app.ui.inspector.binding import Binding, of_contact, of_decision, of_event, of_meeting
from tests.builders import a_decision, a_meeting, an_event

EVENT = an_event(
    "Alles",
    fact="Feit",
    decision=a_decision(intended_goal="Rust"),
    meeting=a_meeting(trigger_event_ids=("G-1",)),
    contact=Contact(form=ContactForm.EMAIL),
)


@pytest.mark.parametrize(
    ("binding", "value"),
    [
        (of_event("fact"), "Feit"),
        (of_decision("intended_goal"), "Rust"),
        (of_meeting("trigger_event_ids"), ("G-1",)),
        (of_contact("form"), ContactForm.EMAIL),
    ],
)
def test_that_a_field_is_read(binding: Binding, value: object) -> None:
    assert binding.read(EVENT) == value


@pytest.mark.parametrize(
    ("binding", "kind"),
    [
        (of_event("fact"), ChangeEvent),
        (of_decision("intended_goal"), ChangeDecision),
        (of_meeting("trigger_event_ids"), ChangeMeeting),
    ],
)
def test_that_another_value_becomes_a_change_of_that_field(binding: Binding, kind: type) -> None:
    command = binding.write(EVENT, "nieuw")

    assert isinstance(command, kind)
    assert list(command.changes.values()) == ["nieuw"]
    assert command.event_id == EVENT.id


def test_that_a_contact_is_set_whole_with_one_field_changed() -> None:
    command = of_contact("form").write(EVENT, ContactForm.HUISBEZOEK)

    assert command == SetContact(event_id=EVENT.id, contact=Contact(form=ContactForm.HUISBEZOEK))


def test_that_there_is_nothing_to_write_without_a_contact() -> None:
    with pytest.raises(NotFoundError):
        of_contact("form").write(an_event(), ContactForm.HUISBEZOEK)
