"""Bringing a whole case into a file."""

import pytest

from app.domain.errors import InvariantError
from app.domain.ids import PartyId
from app.editing.imports import ImportCase, is_empty
from tests.builders import a_case, a_party, a_snapshot, an_event
from tests.editing.conftest import EditorWith
from tests.editing.noun import done_and_undone
from tests.full_case import full_case


def test_that_a_case_comes_in_whole_as_one_step(editor_with: EditorWith) -> None:
    case = full_case()
    entities = tuple(entity for entity in case.each() if entity is not case.case)
    editor = editor_with()

    assert done_and_undone(editor, ImportCase(case=case.case, entities=entities)) == case
    assert editor.undo_label == "Casus ingelezen"
    editor.undo()
    assert is_empty(editor.snapshot)


def test_that_a_case_with_something_in_it_is_not_written_over(editor_with: EditorWith) -> None:
    with pytest.raises(InvariantError, match="alleen in een lege casus"):
        editor_with(a_party()).run(ImportCase(case=a_case("Anders"), entities=()))


def test_that_half_a_case_never_comes_in(editor_with: EditorWith) -> None:
    editor = editor_with()
    entities = (a_party("P1"), an_event(party_ids=(PartyId("P9"),)))

    with pytest.raises(InvariantError, match="‘P9’"):
        editor.run(ImportCase(case=a_case("Anders"), entities=entities))

    assert editor.snapshot == a_snapshot()
