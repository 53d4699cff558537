"""What can be done to handovers; handing over itself is in `involvements`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.handover import Handover
from app.domain.ids import HandoverId
from app.editing.intention import AddOne, ChangeOne, RemoveOne
from app.editing.involvements import involvement_of

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddHandover(AddOne):
    """Add a handover between two involvements."""

    handover: Handover

    def apply(self, work: UnitOfWork) -> None:
        """Put the handover, and say in the former involvement to which one it went."""
        super().apply(work)
        former = involvement_of(work.case, self.handover.from_involvement_id)
        work.put(replace(former, handed_to_id=self.handover.to_involvement_id))


@dataclass(frozen=True, kw_only=True)
class ChangeHandover(ChangeOne):
    """Change fields of a handover."""

    KIND = EntityKind.HANDOVER

    handover_id: HandoverId


@dataclass(frozen=True, kw_only=True)
class RemoveHandover(RemoveOne):
    """Remove a handover, also from the former involvement; both involvements stay."""

    KIND = EntityKind.HANDOVER

    handover_id: HandoverId

    def apply(self, work: UnitOfWork) -> None:
        """Remove the handover. Raises NotFoundError when it is not there."""
        handover = work.case.handovers.get(self.handover_id)
        super().apply(work)
        former = None if handover is None else work.case.involvements.get(handover.from_involvement_id)
        if handover is not None and former is not None and former.handed_to_id == handover.to_involvement_id:
            work.put(replace(former, handed_to_id=None))
