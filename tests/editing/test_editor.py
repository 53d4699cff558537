"""Tests of the one way a case changes: run, undo, redo, and who is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.changes import ChangeSet
from app.domain.entities import EntityKind
from app.domain.errors import CaseError, InvariantError
from app.domain.event import Establishment, Event
from app.editing.editor import Editor
from app.storage.case_file import CaseFile
from app.storage.errors import OpenedReadOnly
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_case, a_decision, an_event, on
from tests.full_case import full_case


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    """A command that does what a test wants."""

    does: Callable[[UnitOfWork], object]
    label: str = "Proef"
    merge_key: str | None = None

    def apply(self, work: UnitOfWork) -> None:
        self.does(work)


class Clock:
    """Seconds that pass by hand."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Heard:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.changes: list[ChangeSet] = []

    def __call__(self, changes: ChangeSet) -> None:
        self.changes.append(changes)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    case = full_case()
    with CaseFile.create(tmp_path / "casus.casus", case.case, entities=case.each()) as opened:
        yield opened


@pytest.fixture
def editor(case_file: CaseFile, clock: Clock) -> Editor:
    return Editor(case_file, clock)


def put(*events: Event, label: str = "Gebeurtenis toegevoegd", merge_key: str | None = None) -> Do:
    return Do(does=lambda work: work.put_all(events), label=label, merge_key=merge_key)


def retitle(editor: Editor, title: str) -> ChangeSet | None:
    event = replace(editor.snapshot.events["G1"], title=title)
    return editor.run(put(event, label="Titel gewijzigd", merge_key="G1.title"))


def test_that_a_command_comes_back_as_a_change_set(editor: Editor) -> None:
    origin = object()
    changes = editor.run(put(an_event("Nieuw")), origin)
    assert changes is not None
    assert changes.label == "Gebeurtenis toegevoegd"
    assert changes.touched == {EntityKind.EVENT: {"G-nieuw"}}
    assert changes.origin is origin
    assert "G-nieuw" in editor.snapshot.events


def test_that_everything_that_went_along_is_in_the_change_set(editor: Editor) -> None:
    changes = editor.run(Do(does=lambda work: work.remove(EntityKind.EVENT, "G2")))
    assert changes is not None
    assert changes.ids(EntityKind.LINK) == {"V1"}
    assert changes.ids(EntityKind.SERVICE) == {"A1"}
    assert changes.ids(EntityKind.QUESTION) == {"Q1"}


def test_that_undo_and_redo_walk_the_same_road(editor: Editor) -> None:
    editor.run(Do(does=lambda work: work.remove(EntityKind.EVENT, "G2"), label="Gebeurtenis verwijderd"))
    after = editor.snapshot

    undone = editor.undo()
    assert editor.snapshot == full_case()
    assert undone is not None
    assert undone.label == "Gebeurtenis verwijderd"
    assert undone.ids(EntityKind.LINK) == {"V1"}

    redone = editor.redo()
    assert editor.snapshot == after
    assert redone is not None
    assert redone.touched == undone.touched


def test_that_the_labels_say_what_undo_and_redo_will_do(editor: Editor) -> None:
    assert (editor.can_undo, editor.undo_label, editor.can_redo, editor.redo_label) == (False, "", False, "")
    editor.run(put(an_event("Een"), label="Eerste"))
    editor.run(put(an_event("Twee"), label="Tweede"))
    editor.undo()
    assert (editor.can_undo, editor.undo_label) == (True, "Eerste")
    assert (editor.can_redo, editor.redo_label) == (True, "Tweede")


def test_that_undo_stops_at_what_the_file_held_when_it_was_opened(editor: Editor) -> None:
    editor.run(put(an_event("Nieuw")))
    editor.undo()
    assert editor.undo() is None
    assert editor.redo() is not None
    assert editor.redo() is None


def test_that_a_command_that_changes_nothing_makes_no_step_and_no_sound(editor: Editor) -> None:
    heard = Heard()
    editor.on_change(heard)
    same = editor.snapshot.events["G1"]
    assert editor.run(put(same)) is None

    def there_and_back(work: UnitOfWork) -> None:
        work.put(an_event("Kort"))
        work.remove(EntityKind.EVENT, "G-kort")

    assert editor.run(Do(does=there_and_back)) is None
    assert not editor.can_undo
    assert heard.changes == []


def test_that_listeners_hear_of_run_undo_and_redo_until_they_stop(editor: Editor) -> None:
    heard, other = Heard(), Heard()
    editor.on_change(heard)
    editor.on_change(other)
    made = editor.run(put(an_event("Nieuw")))
    undone = editor.undo()
    editor.off_change(other)
    editor.off_change(other)
    redone = editor.redo()
    assert heard.changes == [made, undone, redone]
    assert other.changes == [made, undone]


def test_that_a_listener_sees_the_new_case(editor: Editor) -> None:
    seen: list[bool] = []

    def look(changes: ChangeSet) -> None:
        seen.append("G-nieuw" in editor.snapshot.events)

    editor.on_change(look)
    editor.run(put(an_event("Nieuw")))
    editor.undo()
    assert seen == [True, False]


@pytest.mark.parametrize("error", [CaseError("Nee", "Dit kan niet."), ZeroDivisionError()])
def test_that_a_command_that_raises_leaves_nothing(editor: Editor, error: Exception) -> None:
    heard = Heard()
    editor.on_change(heard)
    editor.run(put(an_event("Eerst")))
    editor.undo()

    def fail(work: UnitOfWork) -> None:
        work.put(an_event("Half"))
        raise error

    with pytest.raises(type(error)):
        editor.run(Do(does=fail))
    assert editor.snapshot == full_case()
    assert editor.can_redo
    assert len(heard.changes) == 2


def test_that_a_change_that_breaks_an_invariant_is_refused_with_its_sentence(editor: Editor) -> None:
    contested = replace(editor.snapshot.events["G1"], accounts=())
    assert contested.establishment is Establishment.BETWIST
    with pytest.raises(InvariantError) as refused:
        editor.run(put(contested))
    assert refused.value.sentence
    assert editor.snapshot == full_case()
    assert not editor.can_undo


def test_that_a_fault_that_was_there_already_does_not_stand_in_the_way(tmp_path: Path) -> None:
    faulty = an_event("Ruzie", establishment=Establishment.BETWIST)
    with CaseFile.create(tmp_path / "casus.casus", a_case(), entities=[faulty]) as case_file:
        editor = Editor(case_file)
        assert editor.run(put(replace(faulty, fact="Aangevuld."))) is not None
        with pytest.raises(InvariantError):
            editor.run(put(an_event("Tweede ruzie", establishment=Establishment.BETWIST)))


def test_that_a_warning_does_not_stand_in_the_way(editor: Editor) -> None:
    later = an_event("Zonder datum", on("1 jan 2018"), decision=a_decision("B9"))
    assert editor.run(put(later)) is not None


def test_that_typing_in_a_field_is_one_step(editor: Editor, clock: Clock) -> None:
    for title in ("R", "Ru", "Rus", "Rust"):
        clock.seconds += 1
        retitle(editor, title)
    editor.undo()
    assert editor.snapshot == full_case()
    assert not editor.can_undo
    editor.redo()
    assert editor.snapshot.events["G1"].title == "Rust"


def test_that_typing_back_to_the_beginning_leaves_no_step(editor: Editor) -> None:
    heard = Heard()
    editor.on_change(heard)
    retitle(editor, "Ruzie bij de wissel!")
    retitle(editor, "Ruzie bij de wissel")
    assert editor.snapshot == full_case()
    assert not editor.can_undo
    assert len(heard.changes) == 2


def test_that_typing_in_a_new_event_is_undone_with_it(editor: Editor) -> None:
    editor.run(put(an_event("Nieuw"), merge_key="nieuw"))
    editor.run(put(an_event("Nieuw", fact="Feit"), merge_key="nieuw"))
    editor.undo()
    assert editor.snapshot == full_case()


def test_that_a_case_opened_to_read_is_not_edited(case_file: CaseFile) -> None:
    with CaseFile.open(case_file.path, read_only=True) as reader:
        editor = Editor(reader)
        with pytest.raises(OpenedReadOnly):
            editor.run(put(an_event("Nieuw")))
        assert not editor.can_undo


def test_that_undo_that_fails_can_be_tried_again(case_file: CaseFile) -> None:
    editor = Editor(case_file)
    editor.run(put(an_event("Nieuw")))
    with case_file.unit_of_work("Bezig"), pytest.raises(RuntimeError):
        editor.undo()
    assert editor.can_undo
    editor.undo()
    assert editor.snapshot == full_case()
