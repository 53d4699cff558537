"""What the commands on a part of one event share."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.domain.errors import NotFoundError
from app.domain.event import Event
from app.domain.ids import EventId
from app.editing.event_keeping import event_of, put_events
from app.editing.intention import Intention

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class InEvent(Intention):
    """Change one event; a command only says what the event becomes."""

    event_id: EventId

    def apply(self, work: UnitOfWork) -> None:
        """Put the event as it becomes. Raises NotFoundError when it is not there."""
        put_events(work, (self.become(event_of(work.case, self.event_id)),))

    @abstractmethod
    def become(self, event: Event) -> Event:
        """The event after the command. Raises CaseError when it cannot be."""


def place_of(parts: tuple[Any, ...], part_id: str) -> int:
    """The place of the part with an id. Raises NotFoundError when there is none."""
    for place, part in enumerate(parts):
        if part.id == part_id:
            return place
    raise NotFoundError("Niet gevonden", "Dit onderdeel staat niet (meer) bij de gebeurtenis.")


def replaced_at(parts: tuple[Any, ...], place: int, *instead: Any) -> tuple[Any, ...]:
    """The parts with others instead of the one at ``place``. Raises NotFoundError beyond the end."""
    if not 0 <= place < len(parts):
        raise NotFoundError("Niet gevonden", "Dit onderdeel staat niet (meer) bij de gebeurtenis.")
    return (*parts[:place], *instead, *parts[place + 1 :])
