"""Tests of the steps that can be undone and redone."""

import pytest

from app.domain.entities import EntityKind
from app.domain.snapshot import CaseSnapshot
from app.editing.history import LONGEST, MERGE_SECONDS, History, is_same
from app.storage.undo_step import UndoStep
from tests.builders import a_party, a_snapshot

TOUCHED = frozenset({(EntityKind.PARTY, "P1")})


class Clock:
    """Seconds that pass by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def history(clock: Clock) -> History:
    return History(clock)


def named(name: str) -> CaseSnapshot:
    return a_snapshot(a_party("P1", name))


def typed(history: History, before: str, after: str, key: str | None = "naam", label: str = "Typen") -> None:
    step = UndoStep(label=label, touched=TOUCHED)
    history.record(step, named(before), named(after), key)


def labels(history: History) -> list[str]:
    """The labels of all steps that can be undone, the last first."""
    found = []
    while (step := history.next_undo) is not None:
        found.append(step.label)
        history.undone(step)
    return found


def test_that_a_new_history_has_nothing(history: History) -> None:
    assert history.next_undo is None
    assert history.next_redo is None


def test_that_what_is_undone_can_be_redone(history: History) -> None:
    typed(history, "a", "b", None, "Eerste")
    inverse = UndoStep(label="Eerste", touched=TOUCHED)
    history.undone(inverse)
    assert history.next_undo is None
    assert history.next_redo is inverse
    history.redone(inverse)
    assert history.next_undo is inverse
    assert history.next_redo is None


def test_that_a_new_step_ends_what_could_be_redone(history: History) -> None:
    typed(history, "a", "b", None)
    history.undone(UndoStep(label="Eerste", touched=TOUCHED))
    typed(history, "a", "c", None)
    assert history.next_redo is None


def test_that_typing_becomes_one_step(history: History, clock: Clock) -> None:
    for before, after in (("", "a"), ("a", "ab"), ("ab", "abc")):
        clock.seconds += MERGE_SECONDS
        typed(history, before, after)
    assert labels(history) == ["Typen"]


def test_that_a_pause_begins_a_new_step(history: History, clock: Clock) -> None:
    typed(history, "", "a")
    clock.seconds += MERGE_SECONDS + 0.1
    typed(history, "a", "ab")
    assert labels(history) == ["Typen", "Typen"]


@pytest.mark.parametrize("key", ["feit", None])
def test_that_another_field_begins_a_new_step(history: History, key: str | None) -> None:
    typed(history, "", "a")
    typed(history, "a", "ab", key)
    typed(history, "ab", "abc", key)
    assert len(labels(history)) == (2 if key else 3)


def test_that_typing_after_undo_begins_a_new_step(history: History) -> None:
    typed(history, "", "a", None, "Eerste")
    typed(history, "a", "b")
    history.undone(UndoStep(label="Typen", touched=TOUCHED))
    history.redone(UndoStep(label="Typen", touched=TOUCHED))
    typed(history, "b", "c")
    assert labels(history) == ["Typen", "Typen", "Eerste"]


def test_that_typing_that_ends_where_it_began_disappears(history: History) -> None:
    typed(history, "", "x", None, "Eerste")
    typed(history, "x", "xa")
    typed(history, "xa", "x")
    assert labels(history) == ["Eerste"]


def test_that_a_step_that_changed_nothing_is_none(history: History) -> None:
    typed(history, "a", "a", None)
    assert history.next_undo is None


def test_that_the_oldest_steps_are_forgotten(history: History) -> None:
    for number in range(LONGEST + 3):
        typed(history, "a", "b", None, str(number))
    found = labels(history)
    assert len(found) == LONGEST
    assert found[-1] == "3"


def test_that_only_what_was_touched_is_compared() -> None:
    assert is_same(named("a"), named("b"), [])
    assert is_same(named("a"), named("a"), TOUCHED)
    assert not is_same(named("a"), named("b"), TOUCHED)
