"""What can be done to parties and the order of their lanes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import EntityKind
from app.domain.ids import PartyId
from app.domain.party import Party
from app.domain.snapshot import CaseSnapshot
from app.editing.intention import AddOne, ChangeOne, Intention, RemoveUnused

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class AddParty(AddOne):
    """Add a party; without an order its lane comes last."""

    party: Party

    def _completed(self, case: CaseSnapshot) -> Party:
        last = max((party.order for party in case.parties.values()), default=0)
        return self.party if self.party.order else replace(self.party, order=last + 1)


@dataclass(frozen=True, kw_only=True)
class ChangeParty(ChangeOne):
    """Change fields of a party."""

    KIND = EntityKind.PARTY

    party_id: PartyId


@dataclass(frozen=True, kw_only=True)
class RemoveParty(RemoveUnused):
    """Remove a party nothing refers to any more."""

    KIND = EntityKind.PARTY

    party_id: PartyId


@dataclass(frozen=True, kw_only=True)
class ReorderParties(Intention):
    """Put the lanes in the order of ``party_ids``; parties not named follow in their own order."""

    party_ids: tuple[PartyId, ...]

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Volgorde van de partijen gewijzigd"

    def apply(self, work: UnitOfWork) -> None:
        """Number the parties from 1."""
        named = {party_id: place for place, party_id in enumerate(self.party_ids)}
        known = work.case.parties_in_order
        ordered = sorted(known, key=lambda party: named.get(party.id, len(named)))
        work.put_all(replace(party, order=place) for place, party in enumerate(ordered, start=1))
