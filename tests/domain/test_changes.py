"""What an edit touched."""

from app.domain.changes import ChangeSet, change_set
from app.domain.entities import EntityKind


def test_that_ids_are_gathered_by_kind() -> None:
    origin = object()
    changes = change_set(
        "Verplaatst", [(EntityKind.EVENT, "G1"), (EntityKind.EVENT, "G2"), (EntityKind.LINK, "V1")], origin
    )

    assert changes.ids(EntityKind.EVENT) == {"G1", "G2"}
    assert changes.ids(EntityKind.PARTY) == frozenset()
    assert changes.origin is origin
    assert changes.label == "Verplaatst"


def test_that_a_view_can_ask_whether_it_must_look_again() -> None:
    changes = change_set("Verplaatst", [(EntityKind.EVENT, "G1")])

    assert changes.touches(EntityKind.PARTY, EntityKind.EVENT)
    assert not changes.touches(EntityKind.PARTY)
    assert not changes.is_empty


def test_that_nothing_touched_is_an_empty_change() -> None:
    assert ChangeSet(label="Niets").is_empty
    assert ChangeSet(label="Niets", touched={EntityKind.EVENT: frozenset()}).is_empty
