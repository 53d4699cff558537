"""The contact: how, with whom and on whose initiative."""

from app.domain.contact import ContactForm
from tests.ui.inspector.stage import CHILD, MOTHER, PARTY_1, Stage, choose, pick, press


def test_that_the_group_shows_only_for_a_contact(stage: Stage) -> None:
    assert stage.show("G-huisbezoek").contact.isVisible()
    assert not stage.show("G-gesprek").contact.isVisible()


def test_that_its_fields_can_be_changed(stage: Stage) -> None:
    page = stage.show("G-huisbezoek")
    choose(page.contact.form.field, ContactForm.TELEFONISCH)
    pick(page.contact.members.field.add_button.open_picker(), "kind")
    pick(page.contact.initiative.field.add_button.open_picker(), "jeugdteam")

    event = stage.event("G-huisbezoek")
    assert event.contact is not None
    assert event.contact.form is ContactForm.TELEFONISCH
    assert event.contact.with_family_member_ids == (MOTHER, CHILD)
    assert event.contact.initiative_id == PARTY_1
    assert CHILD in event.family_member_ids


def test_that_the_initiative_can_be_taken_away(stage: Stage) -> None:
    page = stage.show("G-huisbezoek")
    pick(page.contact.initiative.field.add_button.open_picker(), "jeugdteam")
    page.contact.initiative.field.row.chip_removed.emit(PARTY_1)

    contact = stage.event("G-huisbezoek").contact
    assert contact is not None
    assert contact.initiative_id is None


def test_that_the_contact_can_be_taken_away(stage: Stage) -> None:
    press(stage.show("G-huisbezoek").contact.removal.button)

    assert stage.event("G-huisbezoek").contact is None
