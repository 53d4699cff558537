"""What the facilitator decides about showing a signal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.ids import SignalId
from app.domain.signal_decision import SignalDecision
from app.editing.intention import Intention, RemoveOne

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class SetSignalDecision(Intention):
    """Decide about a signal, or decide otherwise."""

    signal_decision: SignalDecision

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Besluit over signaal vastgelegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the decision about the signal."""
        work.put(self.signal_decision)


@dataclass(frozen=True, kw_only=True)
class RemoveSignalDecision(RemoveOne):
    """Leave a signal undecided again."""

    KIND = EntityKind.SIGNAL_DECISION

    signal_id: SignalId
