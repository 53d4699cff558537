"""Who several events are about, changed at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.event import Event
from app.domain.ids import PartyId
from app.editing.event_keeping import put_events
from app.editing.events import ForEvents

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class SetEventParties(ForEvents):
    """Put parties at events and take others away; the other parties of each event stay."""

    add: tuple[PartyId, ...] = ()
    remove: tuple[PartyId, ...] = ()

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("bij partij gezet" if self.add else "bij partij weggehaald")

    def apply(self, work: UnitOfWork) -> None:
        """Put all of them. Raises InvariantError when people of a party taken away are at one."""
        put_events(work, [replace(event, party_ids=self._parties(event)) for event in self.events(work)])

    def _parties(self, event: Event) -> tuple[PartyId, ...]:
        return tuple(one for one in dict.fromkeys((*event.party_ids, *self.add)) if one not in self.remove)
