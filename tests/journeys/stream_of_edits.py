"""Edits a case without end and reports each edit when it is done; run as a program of its own, to be killed.

Edit number n adds a batch of events that refer to each other, renames the batch before it and
removes an older one, all in one step that also writes n in the case: any half step would show.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.entities import Entity, EntityKind
from app.domain.snapshot import CaseSnapshot
from app.editing.editor import Editor
from app.storage.case_file import CaseFile
from app.storage.unit_of_work import UnitOfWork
from tests.builders import a_decision, a_link, a_meeting, an_agreement, an_event

BATCH = 12
"""Events added by one edit."""

KEPT = 3
"""Batches that stay; older ones are removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextEdit:
    """Edit number ``number``."""

    number: int
    label: str = "Stroom"
    merge_key: str | None = None

    def apply(self, work: UnitOfWork) -> None:
        """Add a batch, rename the one before, remove an old one and write the number."""
        work.put(replace(work.case.case, goal=str(self.number)))
        work.put_all(batch(self.number))
        for event in list(work.case.events.values()):
            if event.id.startswith(f"G{self.number - 1}-"):
                work.put(replace(event, title=f"{event.title}, later"))
        for position in range(BATCH):
            old = f"G{self.number - KEPT}-{position}"
            if old in work.case.events:
                work.remove(EntityKind.EVENT, old)


def batch(number: int) -> Iterator[Entity]:
    """The events of one edit, with parts, and links between them."""
    for position in range(BATCH):
        name = f"{number}-{position}"
        yield an_event(
            f"Gesprek {name}",
            id=f"G{name}",
            fact=f"Feit {name}. " * 40,
            meeting=a_meeting(f"M{name}", agreements=[an_agreement(f"AF{name}")])
            if position % 3 == 0
            else None,
            decision=a_decision(f"B{name}") if position % 4 == 0 else None,
        )
        if position:
            yield a_link(f"V{name}", f"G{number}-{position - 1}", f"G{name}")


def expected_titles(number: int) -> dict[str, str]:
    """The events that must be there after edit ``number``, with their titles."""
    return {
        f"G{n}-{position}": f"Gesprek {n}-{position}" + (", later" if n < number else "")
        for n in range(max(1, number - KEPT + 1), number + 1)
        for position in range(BATCH)
    }


def number_of(case: CaseSnapshot) -> int:
    """The number of the last edit in the case; 0 before the first."""
    return int(case.case.goal or 0)


def main(path: Path, passphrase: str | None) -> None:
    """Edit until killed."""
    with CaseFile.open(path, passphrase) as case_file:
        editor = Editor(case_file)
        sys.stdin.readline()
        while True:
            number = number_of(editor.snapshot) + 1
            editor.run(NextEdit(number=number))
            os.write(sys.stdout.fileno(), f"{number}\n".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
