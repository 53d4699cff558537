"""Tests of undo at the level of rows: whatever was done, undo restores exactly what was there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.entities import Entity, EntityKind, id_of
from app.domain.errors import CaseError
from app.storage.case_file import CaseFile
from app.storage.connection import driver_of
from app.storage.undo_step import UndoStep
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_case, a_party, an_event
from tests.full_case import full_case
from tests.storage.entity_strategies import entities
from tests.storage.rows import Dump, dump

_REMOVABLE = [kind for kind in EntityKind if kind is not EntityKind.CASE]


def a_change(draw: st.DrawFn, work: UnitOfWork) -> None:
    """Put something, change something or remove something; or a few of these at once."""
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.sampled_from(_REMOVABLE))
        there = sorted(work.case.of_kind(kind))
        if there and draw(st.booleans()):
            work.remove(kind, draw(st.sampled_from(there)))
        else:
            work.put(draw(without_strange_references(kind, there)))


def without_strange_references(kind: EntityKind, there: list[str]) -> st.SearchStrategy[Entity]:
    """An entity of the full case, or a random one that may be refused."""
    known = [entity for entity in full_case().of_kind(kind).values() if id_of(entity) not in there]
    return st.sampled_from(known) if known else entities(kind)


@settings(max_examples=40)
@given(draw=st.data())
def test_that_random_edits_are_undone_and_redone_exactly(draw: Any) -> None:
    case = full_case()
    with (
        TemporaryDirectory() as folder,
        CaseFile.create(Path(folder) / "casus.casus", case.case, entities=case.each()) as case_file,
    ):
        walk(case_file, draw)


def walk(case_file: CaseFile, draw: Any) -> None:
    states: list[tuple[Dump, Any]] = [state_of(case_file)]
    steps: list[UndoStep] = []
    for _ in range(draw.draw(st.integers(1, 8))):
        with suppress(CaseError):
            with case_file.unit_of_work("Proef") as work:
                a_change(draw.draw, work)
            steps.append(work.step)
            states.append(state_of(case_file))
        assert state_of(case_file) == states[-1]
    redo = []
    for step, expected in zip(reversed(steps), reversed(states[:-1]), strict=True):
        redo.append(case_file.follow(step))
        assert state_of(case_file) == expected
    for step, expected in zip(reversed(redo), states[1:], strict=True):
        case_file.follow(step)
        assert state_of(case_file) == expected
    assert not case_file.integrity_problems()


def state_of(case_file: CaseFile) -> tuple[Dump, Any]:
    return dump(case_file), case_file.snapshot


def test_that_the_snapshot_after_each_step_is_what_the_file_holds(full: CaseFile) -> None:
    for event_id in ("G1", "G3"):
        with full.unit_of_work("Weg") as work:
            work.remove(EntityKind.EVENT, event_id)
        with CaseFile.open(full.path, read_only=True) as again:
            assert again.snapshot == full.snapshot
        full.follow(work.step)
        with CaseFile.open(full.path, read_only=True) as again:
            assert again.snapshot == full.snapshot == full_case()


def test_that_what_was_deleted_is_nowhere_on_disk(case_path: Path) -> None:
    with CaseFile.create(case_path, a_case()) as case_file:
        with case_file.unit_of_work("Erbij") as work:
            work.put(an_event("Gesprek", fact="ZEERGEHEIM " * 500))
        assert b"ZEERGEHEIM" in case_path.read_bytes()
        with case_file.unit_of_work("Weg") as work:
            work.remove(EntityKind.EVENT, "G-gesprek")
        assert [b"ZEERGEHEIM" in content for content in contents_of(case_path.parent)] == [False, False]
        case_file.follow(work.step)
        assert case_file.snapshot.events["G-gesprek"].fact.startswith("ZEERGEHEIM")


def contents_of(folder: Path) -> Iterator[bytes]:
    return (path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_that_the_log_is_empty_when_a_change_begins(empty: CaseFile) -> None:
    with empty.unit_of_work("Eerste") as work:
        work.put(a_party("P1"))
    with empty.unit_of_work("Tweede") as work:
        assert work.touched == {}
        work.put(a_party("P2"))
    assert work.step.touched == {(EntityKind.PARTY, "P2")}


def test_that_the_log_lives_in_memory_only(empty: CaseFile) -> None:
    driver = driver_of(empty._connection)
    tables = {name for (name,) in driver.execute("SELECT name FROM main.sqlite_master")}
    assert "undo_log" not in tables
    assert (
        driver.execute("SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger'").fetchone()[0] > 100
    )
