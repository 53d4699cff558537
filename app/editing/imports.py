"""Bringing a whole case into a file as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.case import Case
from app.domain.entities import Entity, EntityKind
from app.domain.errors import InvariantError
from app.domain.snapshot import CaseSnapshot
from app.editing.intention import Intention

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class ImportCase(Intention):
    """Read a case with everything in it into a file that is still empty."""

    case: Case
    entities: Sequence[Entity]

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Casus ingelezen"

    def apply(self, work: UnitOfWork) -> None:
        """Put everything. Raises InvariantError when the file already holds something."""
        if not is_empty(work.case):
            raise InvariantError(
                "Casus is niet leeg",
                "In deze casus staat al iets; inlezen kan alleen in een lege casus.",
                "Maak eerst een nieuwe casus.",
            )
        work.put_all((self.case, *self.entities))


def is_empty(case: CaseSnapshot) -> bool:
    """Whether a case holds nothing but its own details."""
    return not any(case.of_kind(kind) for kind in EntityKind if kind is not EntityKind.CASE)
