"""What can be done to sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.ids import EventId, SourceId
from app.domain.source import Source
from app.editing.event_keeping import event_of
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveUnused, refuse_known

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddSource(AddOne):
    """Add a source."""

    source: Source


@dataclass(frozen=True, kw_only=True)
class AddSourceToEvent(Intention):
    """Add a source and say that an event comes from it, in one step."""

    event_id: EventId
    source: Source

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Bron toegevoegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put both. Raises NotFoundError when the event is not there."""
        event = event_of(work.case, self.event_id)
        refuse_known(work.case, self.source)
        work.put(self.source)
        work.put(replace(event, source_ids=(*event.source_ids, self.source.id)))


@dataclass(frozen=True, kw_only=True)
class ChangeSource(ChangeOne):
    """Change fields of a source."""

    KIND = EntityKind.SOURCE

    source_id: SourceId


@dataclass(frozen=True, kw_only=True)
class RemoveSource(RemoveUnused):
    """Remove a source nothing refers to any more."""

    KIND = EntityKind.SOURCE

    source_id: SourceId
