"""What can be done to links."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.ids import LinkId
from app.domain.link import LinkKind
from app.editing.links import AddLink, ChangeLink, RemoveLink
from tests.builders import a_link, an_event, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun

V1 = LinkId("V1")
EARLY, LATE = an_event("Vroeg", on("1 jan 2021")), an_event("Laat", on("1 mrt 2021"))


def test_that_a_link_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(EARLY, LATE),
        EntityKind.LINK,
        AddLink(link=a_link("V1", EARLY.id, LATE.id)),
        ChangeLink(link_id=V1, changes={"kind": LinkKind.LEIDDE_TOT, "confirmed_in_session": True}),
        RemoveLink(link_id=V1),
    )


def test_that_a_link_is_drawn_in_either_direction(editor_with: EditorWith) -> None:
    editor = editor_with(EARLY, LATE)

    editor.run(AddLink(link=a_link("V1", LATE.id, EARLY.id)))

    assert editor.snapshot.links["V1"] == a_link("V1", EARLY.id, LATE.id)


def test_that_an_event_is_not_linked_to_itself_or_to_nothing(editor_with: EditorWith) -> None:
    editor = editor_with(EARLY)

    with pytest.raises(InvariantError, match="twee verschillende"):
        editor.run(AddLink(link=a_link("V1", EARLY.id, EARLY.id)))
    with pytest.raises(NotFoundError):
        editor.run(AddLink(link=a_link("V1", EARLY.id, LATE.id)))


def test_that_a_link_is_not_turned_back_in_time(editor_with: EditorWith) -> None:
    editor = editor_with(EARLY, LATE, a_link("V1", EARLY.id, LATE.id))

    with pytest.raises(InvariantError, match="was eerder dan"):
        editor.run(ChangeLink(link_id=V1, changes={"from_id": LATE.id, "to_id": EARLY.id}))
