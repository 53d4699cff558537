"""Lezingen stand side by side; the second one makes an event contested."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.event import Establishment
from app.ui.inspector.accounts import new_account
from tests.builders import an_event, on
from tests.ui.inspector.stage import MOTHER, PARTY_1, PARTY_2, Stage, leave, pick, press, write


def test_that_each_shows_who_what_and_when(stage: Stage) -> None:
    cards = stage.show("G-ruzie").accounts.cards.cards

    assert [card.who.field.texts for card in cards] == [["Moeder"], ["School"]]
    assert [card.text.field.text() for card in cards] == ["Hij schreeuwde.", "Het was stil."]
    assert [card.when.edit.text() for card in cards] == ["1 feb 2021", "2 feb 2021"]


def test_that_two_stand_beside_each_other(stage: Stage) -> None:
    cards = stage.show("G-ruzie").accounts.cards

    assert cards.columns == 2
    assert cards.cards[0].y() == cards.cards[1].y()
    assert abs(cards.cards[0].width() - cards.cards[1].width()) <= 1


def test_that_every_field_can_be_changed(stage: Stage) -> None:
    card = stage.show("G-ruzie").accounts.cards.cards[1]
    write(card.text.field.editor, "Er was niets.")
    leave(card.text.field.editor)
    write(card.when.edit, "3-2-2021")
    leave(card.when.edit)
    pick(card.source.field.add_button.open_picker(), "contact")

    account = stage.event("G-ruzie").accounts[1]
    assert (account.text, account.when.value, account.source_id) == ("Er was niets.", "2021-02-03", "BR1")


def test_that_a_second_lezing_makes_the_event_contested(stage: Stage) -> None:
    group = stage.show("G-gesprek").accounts
    for who, text in (("jeugdteam", "Moeder belde."), ("school", "School belde.")):
        pick(group.entry.who.add_button.open_picker(), who)
        write(group.entry.text.editor, text)
        QTest.keyClick(group.entry.text.editor, Qt.Key.Key_Return)

    event = stage.event("G-gesprek")
    assert [account.actor_id for account in event.accounts] == [PARTY_1, PARTY_2]
    assert event.establishment is Establishment.BETWIST
    assert stage.page.head.glyph == "overig"


def test_that_a_lezing_can_be_removed(stage: Stage) -> None:
    group = stage.show("G-ruzie").accounts
    press(group.cards.cards[0].remove)

    event = stage.event("G-ruzie")
    assert [account.id for account in event.accounts] == ["LZ2"]
    assert event.establishment is Establishment.GEMELD


def test_that_a_new_lezing_begins_on_the_date_of_the_event() -> None:
    command = new_account(an_event(when=on("5 jan 2021")), MOTHER, "Zo was het.")

    assert command.account.when == on("5 jan 2021")
