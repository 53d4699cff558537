"""What can be done to parties."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError
from app.domain.ids import PartyId
from app.editing.parties import AddParty, ChangeParty, RemoveParty, ReorderParties
from tests.builders import a_party, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

P1, P2, P3 = PartyId("P1"), PartyId("P2"), PartyId("P3")


def test_that_a_party_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    change = ChangeParty(party_id=P1, changes={"code": "OVH"})

    assert_noun(
        editor_with(), EntityKind.PARTY, AddParty(party=a_party("P1")), change, RemoveParty(party_id=P1)
    )


def test_that_a_new_lane_comes_last_unless_it_has_a_place(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1", order=4))

    editor.run(AddParty(party=a_party("P2")))
    editor.run(AddParty(party=a_party("P3", order=1)))

    assert [party.id for party in editor.snapshot.parties_in_order] == ["P3", "P1", "P2"]


def test_that_a_party_in_use_stays(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1"), an_event(party_ids=(P1,)))

    with pytest.raises(InvariantError, match="staat nog bij 1 gebeurtenis"):
        editor.run(RemoveParty(party_id=P1))


def test_that_lanes_are_put_in_order_and_others_follow(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1", order=1), a_party("P2", order=2), a_party("P3", order=3))

    case = done_and_undone(editor, ReorderParties(party_ids=(P3,)))

    assert [(party.id, party.order) for party in case.parties_in_order] == [("P3", 1), ("P1", 2), ("P2", 3)]
    assert editor.run(ReorderParties(party_ids=(P3, P1, P2))) is None
