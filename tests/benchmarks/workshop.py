"""Cases and files to measure on, made once and thrown away afterwards."""

import shutil
from functools import cached_property
from pathlib import Path

from app.domain.snapshot import CaseSnapshot
from app.exchange.case_json import read_case_file, write_case
from app.exchange.fictional import fictional_case
from app.paths import resource_path
from app.storage.case_file import CaseFile

SEED = 1
EXAMPLE_EVENTS = 115


class Workshop:
    """A folder with cases of several sizes. 115 events are the shipped example."""

    def __init__(self, folder: Path) -> None:
        """Work in ``folder``, which must exist."""
        self.folder = folder
        self._cases: dict[int, CaseSnapshot] = {}
        self._copies = 0

    def case(self, events: int) -> CaseSnapshot:
        """A case with this many events."""
        if events not in self._cases:
            self._cases[events] = self._shipped if events == EXAMPLE_EVENTS else fictional_case(events, SEED)
        return self._cases[events]

    def file(self, events: int) -> Path:
        """A case file with this many events, for one benchmark alone."""
        original = self.folder / f"{events}.casus"
        if not original.exists():
            case = self.case(events)
            others = [entity for entity in case.each() if entity is not case.case]
            CaseFile.create(original, case.case, None, others).close()
        self._copies += 1
        return Path(shutil.copy(original, self.folder / f"{events}-{self._copies}.casus"))

    def document(self, events: int) -> Path:
        """A JSON file with this many events."""
        path = self.folder / f"{events}.json"
        if not path.exists():
            path.write_text(write_case(self.case(events)), encoding="utf-8")
        return path

    def new_path(self, suffix: str) -> Path:
        """A path at which there is nothing yet."""
        self._copies += 1
        return self.folder / f"nieuw-{self._copies}{suffix}"

    @cached_property
    def _shipped(self) -> CaseSnapshot:
        return read_case_file(resource_path("example", "casus_wisseldag.json")).snapshot
