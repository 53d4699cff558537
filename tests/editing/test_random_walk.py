"""Whatever is done in whichever order: the case stays sound, and undo brings it back exactly."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from app.domain.errors import CaseError
from app.domain.ids import PartyId
from app.domain.invariants import problems
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.editing.editor import Editor
from app.editing.intention import Intention
from app.storage.case_file import CaseFile
from tests.builders import a_family_member, a_party, a_professional, a_source, an_event
from tests.full_case import full_case
from tests.random_walk import Walk, all_commands, commands, draw

WALKS, STEPS = 12, 40


def faults(case: CaseSnapshot) -> list[str]:
    return [problem.message for problem in problems(case) if problem.severity is Severity.FOUT]


def carried_out(editor: Editor, command: Intention) -> bool:
    """Whether the command changed something; one that is refused changes nothing at all."""
    before = editor.snapshot
    try:
        changes = editor.run(command)
    except CaseError:
        changes = None
        assert editor.snapshot == before
    return changes is not None


def go_back_and_forth(editor: Editor, random: Random) -> None:
    """Undo a few steps and do some of them again."""
    for _ in range(random.randint(0, 4)):
        editor.undo()
    for _ in range(random.randint(0, 4)):
        editor.redo()


def redo_all(editor: Editor) -> None:
    """Do again everything that was undone."""
    while editor.can_redo:
        editor.redo()


@pytest.mark.parametrize("seed", range(WALKS))
def test_that_a_walk_stays_sound_and_goes_all_the_way_back(seed: int, tmp_path: Path) -> None:
    start, path, random = full_case(), tmp_path / "casus.casus", Random(seed)
    with CaseFile.create(path, start.case, entities=start.each()) as case_file:
        editor = Editor(case_file)
        for command in commands(seed, STEPS, lambda: editor.snapshot):
            if carried_out(editor, command) and random.random() < 0.2:
                go_back_and_forth(editor, random)
        redo_all(editor)
        end = editor.snapshot
        assert faults(end) == []
        assert case_file.integrity_problems() == []

        while editor.can_undo:
            editor.undo()
        assert editor.snapshot == start
        redo_all(editor)
        assert editor.snapshot == end
    with CaseFile.open(path) as reopened:
        assert reopened.snapshot == end


def test_that_every_command_takes_part_and_mostly_does_something(tmp_path: Path) -> None:
    unused = (
        a_party("P-los"),
        a_professional("F-los", "P1"),
        a_source("BR-los"),
        a_family_member("L-los"),
        an_event("Verteld", supplied_by_id=PartyId("P1")),
        an_event("Ook verteld", supplied_by_id=PartyId("P2")),
    )
    start = full_case().with_entities(unused)
    done: Counter[str] = Counter()
    with CaseFile.create(tmp_path / "casus.casus", start.case, entities=start.each()) as case_file:
        editor = Editor(case_file)
        for command in all_commands():
            for seed in range(90):
                if carried_out(editor, draw(Walk(Random(seed), editor.snapshot), command)):
                    done[command.__name__] += 1
                    editor.undo()
                    break
    missing = {command.__name__ for command in all_commands()} - set(done)
    assert missing == {"ImportCase"}, "a case with something in it takes no import"
    assert len(done) > 80
