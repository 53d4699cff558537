"""Opening a case, one edit until it is safe on the disk, and undoing it."""

import os
from collections.abc import Callable

from app.domain.ids import EventId
from app.editing.editor import Editor
from app.editing.events import ChangeEvent
from app.storage.case_file import CaseFile
from tests.benchmarks.measure import Action, Benchmark
from tests.benchmarks.workshop import Workshop

_BLOCK = os.urandom(4096)


def opening(events: int) -> Callable[[Workshop], Action]:
    """Open a file until its snapshot is there, and close it."""

    def prepare(workshop: Workshop) -> Action:
        path = workshop.file(events)

        def act() -> None:
            with CaseFile.open(path) as case_file:
                assert len(case_file.snapshot.events) == events

        return act

    return prepare


def editing(workshop: Workshop) -> Action:
    """Change the title of one event of ten thousand; it is on the disk when the command returns."""
    editor = Editor(CaseFile.open(workshop.file(10_000)))
    ids = [event.id for event in editor.snapshot.events_in_order]
    done = [0]

    def act() -> None:
        done[0] += 1
        event_id = EventId(ids[(done[0] * 37) % len(ids)])
        editor.run(ChangeEvent(event_id=event_id, changes={"title": f"Titel {done[0]}"}))

    return act


def undoing(workshop: Workshop) -> Action:
    """Undo and redo by turns one edit among ten thousand events."""
    editor = Editor(CaseFile.open(workshop.file(10_000)))
    event_id = editor.snapshot.events_in_order[5000].id
    editor.run(ChangeEvent(event_id=event_id, changes={"title": "Een andere titel"}))

    def act() -> None:
        assert (editor.undo() if editor.can_undo else editor.redo()) is not None

    return act


def syncing(workshop: Workshop) -> Action:
    """Write one page and wait until it is on the disk: what an edit can never be faster than."""
    path = workshop.new_path(".bin")

    def act() -> None:
        with path.open("wb") as file:
            file.write(_BLOCK)
            file.flush()
            os.fsync(file.fileno())

    return act


BENCHMARKS = (
    Benchmark(name="fsync", prepare=syncing, times=200, quick_times=20),
    Benchmark(name="open_115", prepare=opening(115), times=30),
    Benchmark(name="open_2000", prepare=opening(2000), times=15),
    Benchmark(name="open_10000", prepare=opening(10_000), times=7, bar_ms=1500),
    Benchmark(name="edit_10000", prepare=editing, times=200, quick_times=20, bar_ms=10),
    Benchmark(name="undo_10000", prepare=undoing, times=200, quick_times=20),
)
