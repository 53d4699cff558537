"""Lezingen and belevingen of an event."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.account import Account, Experience
from app.domain.event import Establishment, Event
from app.domain.ids import AccountId
from app.editing.event_parts import InEvent, place_of, replaced_at
from app.editing.intention import Changes, changed, typing_key


@dataclass(frozen=True, kw_only=True)
class AddAccount(InEvent):
    """Add a lezing; from the second one the event is contested."""

    account: Account

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Lezing toegevoegd"

    def become(self, event: Event) -> Event:
        """The event with one account more."""
        accounts = (*event.accounts, self.account)
        establishment = Establishment.BETWIST if len(accounts) > 1 else event.establishment
        return replace(event, accounts=accounts, establishment=establishment)


@dataclass(frozen=True, kw_only=True)
class ChangeAccount(InEvent):
    """Change fields of a lezing."""

    account_id: AccountId
    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Lezing gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(self.account_id, self.changes)

    def become(self, event: Event) -> Event:
        """The event with the account changed."""
        place = place_of(event.accounts, self.account_id)
        account = changed(event.accounts[place], self.changes)
        return replace(event, accounts=replaced_at(event.accounts, place, account))


@dataclass(frozen=True, kw_only=True)
class RemoveAccount(InEvent):
    """Remove a lezing; with fewer than two the event is no longer contested but ``establishment``."""

    account_id: AccountId
    establishment: Establishment = Establishment.GEMELD

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Lezing verwijderd"

    def become(self, event: Event) -> Event:
        """The event without the account."""
        accounts = replaced_at(event.accounts, place_of(event.accounts, self.account_id))
        goes_back = len(accounts) < 2 and event.is_contested
        establishment = self.establishment if goes_back else event.establishment
        return replace(event, accounts=accounts, establishment=establishment)


@dataclass(frozen=True, kw_only=True)
class AddExperience(InEvent):
    """Add a beleving; that of a family member needs consent (invariant 12)."""

    experience: Experience

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Beleving toegevoegd"

    def become(self, event: Event) -> Event:
        """The event with one experience more."""
        return replace(event, experiences=(*event.experiences, self.experience))


@dataclass(frozen=True, kw_only=True)
class ChangeExperience(InEvent):
    """Change fields of the beleving at a place in the list, from 0."""

    place: int
    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Beleving gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(f"{self.event_id}.beleving.{self.place}", self.changes)

    def become(self, event: Event) -> Event:
        """The event with the experience changed."""
        known = event.experiences[self.place : self.place + 1]
        experiences = replaced_at(
            event.experiences, self.place, *(changed(one, self.changes) for one in known)
        )
        return replace(event, experiences=experiences)


@dataclass(frozen=True, kw_only=True)
class RemoveExperience(InEvent):
    """Remove the beleving at a place in the list, from 0."""

    place: int

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Beleving verwijderd"

    def become(self, event: Event) -> Event:
        """The event without the experience."""
        return replace(event, experiences=replaced_at(event.experiences, self.place))
