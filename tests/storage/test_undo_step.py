"""Tests of an undo step as a value."""

from app.domain.entities import EntityKind
from app.storage.layout import all_tables
from app.storage.undo_step import ADDED, CHANGED, REMOVED, RowChange, UndoStep, rows_of

PARTY = next(number for number, spec in enumerate(all_tables()) if spec.name == "party")
LABELS = next(number for number, spec in enumerate(all_tables()) if spec.name == "event_labels")


def step(*changes: RowChange, touched: str = "P1") -> UndoStep:
    return UndoStep(label="Proef", changes=changes, touched=frozenset({(EntityKind.PARTY, touched)}))


def test_that_rows_come_back_from_their_text() -> None:
    changes = [
        RowChange(PARTY, REMOVED, '["P1","Één \\"school\\"",null,3]'),
        RowChange(PARTY, ADDED, '["P2"]'),
    ]
    assert rows_of(changes) == [["P1", 'Één "school"', None, 3], ["P2"]]


def test_that_typing_keeps_only_the_first_state_of_a_row() -> None:
    first = step(RowChange(PARTY, CHANGED, '["P1","a"]'))
    later = step(
        RowChange(PARTY, CHANGED, '["P1","ab"]'), RowChange(PARTY, CHANGED, '["P2","x"]'), touched="P2"
    )
    both = first.followed_by(later)
    assert [change.was for change in both.changes] == ['["P2","x"]', '["P1","a"]']
    assert both.touched == {(EntityKind.PARTY, "P1"), (EntityKind.PARTY, "P2")}
    assert both.label == "Proef"


def test_that_a_change_of_an_added_row_is_undone_by_taking_the_row_away() -> None:
    both = step(RowChange(PARTY, ADDED, '["P1"]')).followed_by(step(RowChange(PARTY, CHANGED, '["P1","a"]')))
    assert both.changes == (RowChange(PARTY, ADDED, '["P1"]'),)


def test_that_rows_of_a_list_are_told_apart_by_their_place() -> None:
    first = step(RowChange(LABELS, CHANGED, '["G1",0,"rust"]'))
    later = step(RowChange(LABELS, CHANGED, '["G1",1,"netwerk"]'))
    assert len(first.followed_by(later).changes) == 2


def test_that_a_row_removed_and_added_again_keeps_both_changes() -> None:
    first = step(RowChange(PARTY, REMOVED, '["P1","a"]'))
    later = step(RowChange(PARTY, CHANGED, '["P1","b"]'), RowChange(PARTY, ADDED, '["P1"]'))
    assert len(first.followed_by(later).changes) == 3


def test_that_the_text_of_a_case_is_not_in_how_a_step_shows_itself() -> None:
    assert "geheim" not in repr(step(RowChange(PARTY, REMOVED, '["P1","geheim"]')))
