"""Lezingen and belevingen."""

import pytest

from app.domain.account import Account, Emotion, Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import Establishment
from app.domain.ids import AccountId, EventId, FamilyMemberId, PartyId
from app.editing.accounts import (
    AddAccount,
    AddExperience,
    ChangeAccount,
    ChangeExperience,
    RemoveAccount,
    RemoveExperience,
)
from app.editing.consents import SetConsent
from app.editing.editor import Editor
from tests.builders import a_family_member, a_party, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

G1, P1, L1 = EventId("G1"), PartyId("P1"), FamilyMemberId("L1")


def an_account(number: int) -> Account:
    return Account(id=AccountId(f"LZ{number}"), actor_id=P1, text="Zo.", when=on(f"{number} jan 2021"))


def experience(text: str, speaker: PartyId | FamilyMemberId = P1) -> Experience:
    return Experience(actor_id=speaker, text=text)


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    event = an_event(id=G1, establishment=Establishment.VASTGESTELD)
    return editor_with(a_party("P1"), a_family_member("L1"), event)


def test_that_the_second_account_makes_an_event_contested(editor: Editor) -> None:
    first = done_and_undone(editor, AddAccount(event_id=G1, account=an_account(1))).events[G1]
    assert first.establishment is Establishment.VASTGESTELD

    second = done_and_undone(editor, AddAccount(event_id=G1, account=an_account(2))).events[G1]
    assert second.is_contested
    assert [account.id for account in second.accounts] == ["LZ1", "LZ2"]


def test_that_with_one_account_left_an_event_is_contested_no_more(editor: Editor) -> None:
    for number in (1, 2, 3):
        editor.run(AddAccount(event_id=G1, account=an_account(number)))

    remove = RemoveAccount(event_id=G1, account_id=AccountId("LZ1"))
    assert done_and_undone(editor, remove).events[G1].is_contested

    back = RemoveAccount(event_id=G1, account_id=AccountId("LZ3"))
    assert done_and_undone(editor, back).events[G1].establishment is Establishment.GEMELD

    last = RemoveAccount(event_id=G1, account_id=AccountId("LZ2"), establishment=Establishment.ONBEKEND)
    event = done_and_undone(editor, last).events[G1]
    assert (event.establishment, event.accounts) == (Establishment.GEMELD, ())


def test_that_an_account_changes_in_its_place(editor: Editor) -> None:
    editor.run(AddAccount(event_id=G1, account=an_account(1)))
    editor.run(AddAccount(event_id=G1, account=an_account(2)))
    command = ChangeAccount(event_id=G1, account_id=AccountId("LZ1"), changes={"text": "Anders."})

    accounts = done_and_undone(editor, command).events[G1].accounts

    assert [account.text for account in accounts] == ["Anders.", "Zo."]
    assert command.merge_key is not None
    with pytest.raises(NotFoundError):
        editor.run(ChangeAccount(event_id=G1, account_id=AccountId("LZ9"), changes={"text": "x"}))


def test_that_an_experience_is_added_changed_and_removed(editor: Editor) -> None:
    editor.run(AddExperience(event_id=G1, experience=experience("Eerst.")))
    assert (
        len(
            done_and_undone(editor, AddExperience(event_id=G1, experience=experience("Zo.")))
            .events[G1]
            .experiences
        )
        == 2
    )

    change = ChangeExperience(event_id=G1, place=1, changes={"emotion": Emotion.RUST})
    assert done_and_undone(editor, change).events[G1].experiences[1].emotion is Emotion.RUST
    assert change.merge_key is None

    remove = RemoveExperience(event_id=G1, place=0)
    assert [one.text for one in done_and_undone(editor, remove).events[G1].experiences] == ["Zo."]


def test_that_an_experience_gone_is_not_found(editor: Editor) -> None:
    with pytest.raises(NotFoundError):
        editor.run(ChangeExperience(event_id=G1, place=0, changes={"text": "x"}))
    with pytest.raises(NotFoundError):
        editor.run(RemoveExperience(event_id=G1, place=0))


def test_that_own_words_of_a_parent_wait_for_consent(editor: Editor) -> None:
    words = AddExperience(event_id=G1, experience=experience("Ik was moe.", L1))
    with pytest.raises(InvariantError, match="geen toestemming vastgelegd"):
        editor.run(words)

    editor.run(SetConsent(consent=Consent(family_member_id=L1, status=ConsentStatus.GEGEVEN)))
    assert done_and_undone(editor, words).events[G1].experiences[0].actor_id == L1


def test_that_the_labels_name_the_part() -> None:
    assert AddAccount(event_id=G1, account=an_account(1)).label == "Lezing toegevoegd"
    assert ChangeAccount(event_id=G1, account_id=AccountId("LZ1"), changes={}).label == "Lezing gewijzigd"
    assert RemoveAccount(event_id=G1, account_id=AccountId("LZ1")).label == "Lezing verwijderd"
    assert AddExperience(event_id=G1, experience=experience("Zo.")).label == "Beleving toegevoegd"
    assert ChangeExperience(event_id=G1, place=0, changes={}).label == "Beleving gewijzigd"
    assert RemoveExperience(event_id=G1, place=0).label == "Beleving verwijderd"
