"""Lezingen and beleving."""

from app.domain.account import Account, Emotion, Experience
from app.domain.ids import AccountId, PartyId
from tests.builders import on


def test_that_an_account_keeps_its_own_date_beside_that_of_the_event() -> None:
    account = Account(id=AccountId("LZ1"), actor_id=PartyId("P1"), text="Anders.", when=on("6 jan 2021"))

    assert account.when == on("6 jan 2021")
    assert account.source_id is None


def test_that_an_experience_can_do_without_a_feeling_but_not_without_a_speaker() -> None:
    experience = Experience(actor_id=PartyId("P1"), text="Het was druk.")

    assert experience.emotion is None
    assert experience.actor_id == "P1"
    assert Emotion.TEKORTSCHIETEN.label == "Gevoel van tekortschieten"
