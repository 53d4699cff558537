"""What the facilitator decides about signals."""

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision
from app.editing.signal_decisions import RemoveSignalDecision, SetSignalDecision
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone

S7 = SignalId("S7")


def test_that_a_signal_is_released_and_held_back_again(editor_with: EditorWith) -> None:
    editor = editor_with()
    shown = SignalDecision(signal_id=S7, release=Release.JA)

    assert done_and_undone(editor, SetSignalDecision(signal_decision=shown)).signal_decisions["S7"] == shown
    reworded = SignalDecision(signal_id=S7, release=Release.HERFORMULEERD, text="Zo.")
    assert (
        done_and_undone(editor, SetSignalDecision(signal_decision=reworded)).signal_decisions["S7"]
        == reworded
    )
    assert not done_and_undone(editor, RemoveSignalDecision(signal_id=S7)).signal_decisions
