"""Taking in timelines of parties: one step for everything, or nothing."""

import pytest

from app.domain.errors import InvariantError
from app.domain.ids import PartyId, QuestionId
from app.domain.learning import LearningQuestion, QuestionTheme
from app.editing.party_timelines import ImportTimelines
from tests.builders import a_party, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone


def test_that_all_that_is_new_comes_in_as_one_step(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1"))
    entities = (a_party("P2"), an_event("Een"), an_event("Twee", party_ids=(PartyId("P2"),)))

    after = done_and_undone(editor, ImportTimelines(entities=entities))

    assert len(after.events) == 2
    assert editor.undo_label == "2 gebeurtenissen ingelezen"
    editor.undo()
    assert editor.snapshot.events == {}
    assert list(editor.snapshot.parties) == ["P1"]


def test_that_a_step_with_only_answers_is_called_after_them(editor_with: EditorWith) -> None:
    editor = editor_with(a_party("P1"))
    question = LearningQuestion(
        id=QuestionId("Q1"), submitter_id=PartyId("P1"), theme=QuestionTheme.KIND, text="Wat zagen wij?"
    )
    party = a_party("P1", description="Taakopvatting: rust bewaren")

    done_and_undone(editor, ImportTimelines(entities=(question,)))
    assert editor.undo_label == "1 leervraag ingelezen"
    done_and_undone(editor, ImportTimelines(entities=(party,)))
    assert editor.undo_label == "Formulier ingelezen"


def test_that_a_row_that_does_not_fit_keeps_everything_out(editor_with: EditorWith) -> None:
    editor = editor_with()

    with pytest.raises(InvariantError):
        editor.run(ImportTimelines(entities=(an_event("Goed"), an_event("", party_ids=(PartyId("P9"),)))))

    assert editor.snapshot.events == {}
