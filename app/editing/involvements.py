"""What can be done to involvements: from beginning to end, and from one to the next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.errors import NotFoundError
from app.domain.handover import Handover, HandoverMode
from app.domain.ids import EventId, HandoverId, InvolvementId, new_id
from app.domain.involvement import EndReason, Involvement
from app.domain.snapshot import CaseSnapshot
from app.domain.when import When
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveOne, refuse_known

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddInvolvement(AddOne):
    """Add an involvement."""

    involvement: Involvement


@dataclass(frozen=True, kw_only=True)
class ChangeInvolvement(ChangeOne):
    """Change fields of an involvement; an end without a reason gets *onbekend*, no end means *loopt*."""

    KIND = EntityKind.INVOLVEMENT

    involvement_id: InvolvementId

    def _completed(self, case: CaseSnapshot, entity: Involvement) -> Involvement:
        del case
        if "end" not in self.changes or "end_reason" in self.changes:
            return entity
        if entity.end is None:
            return replace(entity, end_reason=EndReason.LOOPT)
        still_runs = entity.end_reason is EndReason.LOOPT
        return replace(entity, end_reason=EndReason.ONBEKEND) if still_runs else entity


@dataclass(frozen=True, kw_only=True)
class RemoveInvolvement(RemoveOne):
    """Remove an involvement; a handover from or to it goes along."""

    KIND = EntityKind.INVOLVEMENT

    involvement_id: InvolvementId


@dataclass(frozen=True, kw_only=True)
class EndInvolvement(Intention):
    """Somebody's involvement ended."""

    involvement_id: InvolvementId
    end: When
    reason: EndReason = EndReason.AFGEROND

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Betrokkenheid beëindigd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the involvement with its end. Raises NotFoundError when it is not there."""
        known = involvement_of(work.case, self.involvement_id)
        work.put(replace(known, end=self.end, end_reason=self.reason))


@dataclass(frozen=True, kw_only=True)
class HandOver(Intention):
    """Somebody's work went to a successor: ends one involvement, begins the next, and links them."""

    involvement_id: InvolvementId
    end: When
    successor: Involvement
    mode: HandoverMode = HandoverMode.ONBEKEND
    event_id: EventId | None = None
    reason: EndReason = EndReason.OVERDRACHT
    handover_id: HandoverId = field(default_factory=lambda: HandoverId(new_id("O")))

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Overdracht vastgelegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put both involvements and the handover. Raises NotFoundError when the first is not there."""
        refuse_known(work.case, self.successor)
        former = involvement_of(work.case, self.involvement_id)
        handover = Handover(
            id=self.handover_id,
            from_involvement_id=former.id,
            to_involvement_id=self.successor.id,
            event_id=self.event_id,
            mode=self.mode,
        )
        ended = replace(former, end=self.end, end_reason=self.reason, handed_to_id=self.successor.id)
        work.put_all((self.successor, ended, handover))


def involvement_of(case: CaseSnapshot, involvement_id: str) -> Involvement:
    """An involvement of the case. Raises NotFoundError when it is not there."""
    involvement = case.involvements.get(involvement_id)
    if involvement is None:
        raise NotFoundError("Niet gevonden", "Deze betrokkenheid staat niet (meer) in de casus.")
    return involvement
