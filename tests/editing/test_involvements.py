"""What can be done to involvements."""

import pytest

from app.domain.entities import EntityKind
from app.domain.errors import InvariantError, NotFoundError
from app.domain.handover import HandoverMode
from app.domain.ids import HandoverId, InvolvementId
from app.domain.involvement import EndReason
from app.editing.editor import Editor
from app.editing.involvements import (
    AddInvolvement,
    ChangeInvolvement,
    EndInvolvement,
    HandOver,
    RemoveInvolvement,
)
from tests.builders import a_party, a_professional, an_involvement, on
from tests.editing.conftest import EditorWith
from tests.editing.noun import assert_noun, done_and_undone

R1 = InvolvementId("R1")
END = on("1 mei 2020")
PEOPLE = (a_party("P1"), a_professional("F1", "P1"), a_professional("F2", "P1"))
SUCCESSOR = an_involvement("R2", "F2", "P1", start=on("2 mei 2020"))


@pytest.fixture
def editor(editor_with: EditorWith) -> Editor:
    return editor_with(*PEOPLE, an_involvement("R1", "F1", "P1"))


def test_that_an_involvement_is_added_changed_and_removed(editor_with: EditorWith) -> None:
    assert_noun(
        editor_with(*PEOPLE),
        EntityKind.INVOLVEMENT,
        AddInvolvement(involvement=an_involvement("R1", "F1", "P1")),
        ChangeInvolvement(involvement_id=R1, changes={"has_regie": True}),
        RemoveInvolvement(involvement_id=R1),
    )


def test_that_an_end_without_a_reason_gets_one_and_goes_with_it(editor: Editor) -> None:
    def reason() -> EndReason:
        return editor.snapshot.involvements["R1"].end_reason

    editor.run(ChangeInvolvement(involvement_id=R1, changes={"end": END}))
    assert reason() is EndReason.ONBEKEND

    editor.run(ChangeInvolvement(involvement_id=R1, changes={"end_reason": EndReason.VERTREK}))
    editor.run(ChangeInvolvement(involvement_id=R1, changes={"end": on("2 mei 2020")}))
    assert reason() is EndReason.VERTREK

    editor.run(ChangeInvolvement(involvement_id=R1, changes={"end": None}))
    assert reason() is EndReason.LOOPT


def test_that_a_reason_without_an_end_is_refused(editor: Editor) -> None:
    with pytest.raises(InvariantError, match="de einddatum is leeg"):
        editor.run(ChangeInvolvement(involvement_id=R1, changes={"end_reason": EndReason.VERTREK}))


def test_that_somebody_leaves(editor: Editor) -> None:
    case = done_and_undone(editor, EndInvolvement(involvement_id=R1, end=END, reason=EndReason.UITVAL_ZIEKTE))

    assert (case.involvements["R1"].end, case.involvements["R1"].end_reason) == (END, EndReason.UITVAL_ZIEKTE)


def test_that_handing_over_ends_begins_and_links(editor: Editor) -> None:
    command = HandOver(
        involvement_id=R1,
        end=END,
        successor=SUCCESSOR,
        mode=HandoverMode.SCHRIFTELIJK,
        handover_id=HandoverId("O1"),
    )

    case = done_and_undone(editor, command)

    former = case.involvements["R1"]
    assert (former.end, former.end_reason, former.handed_to_id) == (END, EndReason.OVERDRACHT, "R2")
    assert case.involvements["R2"] == SUCCESSOR
    assert case.handovers["O1"].mode is HandoverMode.SCHRIFTELIJK


def test_that_a_handover_gets_an_id_of_its_own(editor: Editor) -> None:
    first, second = (HandOver(involvement_id=R1, end=END, successor=SUCCESSOR) for _ in range(2))

    assert first.handover_id != second.handover_id


def test_that_nobody_hands_over_what_is_not_there(editor: Editor) -> None:
    with pytest.raises(NotFoundError):
        editor.run(HandOver(involvement_id=InvolvementId("R9"), end=END, successor=SUCCESSOR))
    with pytest.raises(InvariantError):
        editor.run(HandOver(involvement_id=R1, end=END, successor=an_involvement("R1", "F2", "P1")))


def test_that_a_handover_disappears_with_an_involvement(editor: Editor) -> None:
    editor.run(HandOver(involvement_id=R1, end=END, successor=SUCCESSOR))

    case = done_and_undone(editor, RemoveInvolvement(involvement_id=InvolvementId("R2")))

    assert not case.handovers
    assert case.involvements["R1"].handed_to_id is None
