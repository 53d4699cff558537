"""Who it was about: people bring their party along, and a party stays as long as its people do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.inspector.stage import MOTHER, PARTY_1, PARTY_2, Stage, pick


def test_that_a_professional_brings_the_party_along(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    pick(page.people.professionals.field.add_button.open_picker(), "intern")

    assert stage.event("G-gesprek").professional_ids == ("F2",)
    assert page.people.parties.field.texts == ["Jeugdteam", "School"]


def test_that_a_party_whose_people_are_there_is_kept_with_the_reason(stage: Stage) -> None:
    page = stage.show("G-mdo")
    chip = page.people.parties.field.row.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)

    assert PARTY_1 in stage.event("G-mdo").party_ids
    assert "Casusregisseur 1" in page.people.parties.line
    assert page.people.parties.field.texts == ["Jeugdteam"]


def test_that_family_and_parties_can_be_added(stage: Stage) -> None:
    page = stage.show("G-gesprek")
    pick(page.people.family.field.add_button.open_picker(), "moeder")
    pick(page.people.parties.field.add_button.open_picker(), "scho")

    event = stage.event("G-gesprek")
    assert event.family_member_ids == (MOTHER,)
    assert event.party_ids == (PARTY_1, PARTY_2)


def test_that_the_group_opens_by_itself(stage: Stage) -> None:
    stage.state.select(["G-gesprek"])

    assert stage.page.people.is_open
