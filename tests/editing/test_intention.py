"""What the commands of all nouns share."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.ids import PartyId
from app.editing.intention import changed, done, refuse_known, refuse_when_used, typing_key
from app.editing.parties import AddParty, ChangeParty, RemoveParty
from tests.builders import a_party, a_professional, a_snapshot, an_event

P1 = PartyId("P1")


def test_that_a_label_is_a_noun_and_a_participle() -> None:
    assert done(EntityKind.EVENT, "verplaatst") == "Gebeurtenis verplaatst"
    assert AddParty(party=a_party()).label == "Partij toegevoegd"
    assert RemoveParty(party_id=P1).label == "Partij verwijderd"


def test_that_only_typing_in_one_text_field_merges() -> None:
    assert typing_key("G1", {"title": "Ges"}) == typing_key("G1", {"title": "Gesprek"}) is not None
    assert typing_key("G1", {"title": "Ges"}) != typing_key("G2", {"title": "Ges"})
    assert typing_key("G1", {"locked": True}) is None
    assert typing_key("G1", {"title": "Ges", "fact": "Zo."}) is None
    assert typing_key("G1", {"kind": EntityKind.EVENT}) is None


def test_that_a_command_merges_with_its_own_field_only() -> None:
    name = ChangeParty(party_id=P1, changes={"name": "De"})

    assert name.merge_key == ChangeParty(party_id=P1, changes={"name": "De Overhaven"}).merge_key
    assert name.merge_key != ChangeParty(party_id=P1, changes={"code": "DO"}).merge_key
    assert AddParty(party=a_party()).merge_key is None


def test_that_an_id_never_changes() -> None:
    assert changed(a_party("P1"), {"code": "X"}).code == "X"
    with pytest.raises(ValueError, match="id"):
        changed(a_party("P1"), {"id": "P2"})


def test_that_adding_never_replaces() -> None:
    case = a_snapshot(a_party("P1", "De Overhaven"))

    refuse_known(case, a_party("P2"))
    with pytest.raises(InvariantError, match="Partij ‘Anders’ staat al in de casus"):
        refuse_known(case, a_party("P1", "Anders"))


def test_that_what_is_in_use_is_kept_with_a_kind_sentence() -> None:
    event = an_event(party_ids=(P1,))
    case = a_snapshot(a_party("P1", "De Overhaven"), a_party("P2"), event, a_professional("F1", "P1"))

    refuse_when_used(case, EntityKind.PARTY, "P2")
    with pytest.raises(InvariantError) as refusal:
        refuse_when_used(case, EntityKind.PARTY, "P1")

    assert refusal.value.title == "Partij in gebruik"
    assert refusal.value.sentence == ("Partij ‘De Overhaven’ staat nog bij 1 functionaris en 1 gebeurtenis.")
    assert refusal.value.suggestion


def test_that_what_is_gone_is_not_found() -> None:
    with pytest.raises(NotFoundError):
        refuse_when_used(a_snapshot(), EntityKind.PARTY, "P1")
