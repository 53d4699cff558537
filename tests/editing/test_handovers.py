"""What can be done to handovers."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import NotFoundError
from app.domain.handover import Handover, HandoverMode
from app.domain.ids import HandoverId, InvolvementId
from app.editing.editor import Editor
from app.editing.handovers import AddHandover, ChangeHandover, RemoveHandover
from app.editing.involvements import ChangeInvolvement
from tests.builders import a_party, a_professional, an_involvement, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

O1, R1, R2 = HandoverId("O1"), InvolvementId("R1"), InvolvementId("R2")
HANDED = Handover(id=O1, from_involvement_id=R1, to_involvement_id=R2)


def two_involvements(editor_with: EditorWith) -> Editor:
    former = an_involvement("R1", "F1", "P1", end=on("1 mei 2020"))
    later = an_involvement("R2", "F2", "P1", start=on("2 mei 2020"))
    return editor_with(a_party("P1"), a_professional("F1", "P1"), a_professional("F2", "P1"), former, later)


def test_that_a_handover_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        two_involvements(editor_with),
        EntityKind.HANDOVER,
        AddHandover(handover=HANDED),
        ChangeHandover(handover_id=O1, changes={"mode": HandoverMode.WARM_MET_GEZIN}),
        RemoveHandover(handover_id=O1),
    )


def test_that_the_former_involvement_says_to_which_it_went(editor_with: EditorWith) -> None:
    editor = two_involvements(editor_with)

    assert done_and_undone(editor, AddHandover(handover=HANDED)).involvements["R1"].handed_to_id == "R2"
    assert done_and_undone(editor, RemoveHandover(handover_id=O1)).involvements["R1"].handed_to_id is None


def test_that_nobody_hands_over_what_is_not_there(editor_with: EditorWith) -> None:
    with pytest.raises(NotFoundError):
        editor_with().run(AddHandover(handover=HANDED))


def test_that_another_successor_is_left_alone(editor_with: EditorWith) -> None:
    editor = two_involvements(editor_with)
    editor.run(AddHandover(handover=HANDED))
    editor.run(ChangeInvolvement(involvement_id=R1, changes={"handed_to_id": None}))

    editor.run(RemoveHandover(handover_id=O1))

    assert not editor.snapshot.handovers
