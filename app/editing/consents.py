"""What family members said to the use of what concerns them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.account import Experience
from app.domain.consent import Consent, ConsentStatus
from app.domain.entities import EntityKind
from app.domain.event import Event
from app.domain.ids import FamilyMemberId
from app.domain.invariants.words import may_speak
from app.domain.snapshot import CaseSnapshot
from app.editing.intention import Intention, RemoveOne

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork

_OBJECTIONS = frozenset({ConsentStatus.GEWEIGERD, ConsentStatus.INGETROKKEN})


@dataclass(frozen=True, kw_only=True)
class SetConsent(Intention):
    """Record what somebody said.

    When it is refused or withdrawn, the words that rested on it disappear in the same step:
    the own words of that person and, of a parent with gezag, those of the children.
    """

    consent: Consent

    @property
    def label(self) -> str:
        """What undo shows."""
        if self.consent.status in _OBJECTIONS:
            return f"Toestemming {self.consent.status.label.lower()}, eigen woorden verwijderd"
        return "Toestemming vastgelegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the consent, after taking away the words that would no longer rest on it."""
        if self.consent.status in _OBJECTIONS:
            work.put_all(_silenced(work.case.with_entities([self.consent])))
        work.put(self.consent)


@dataclass(frozen=True, kw_only=True)
class RemoveConsent(RemoveOne):
    """Remove what was recorded, as if nobody was asked; refused while words rest on it."""

    KIND = EntityKind.CONSENT

    family_member_id: FamilyMemberId


def _silenced(case: CaseSnapshot) -> Iterator[Event]:
    """The events that lose belevingen of family members who may not be quoted, without these."""
    for event in case.events.values():
        kept = tuple(one for one in event.experiences if _may_stay(case, one))
        if len(kept) < len(event.experiences):
            yield replace(event, experiences=kept)


def _may_stay(case: CaseSnapshot, experience: Experience) -> bool:
    member = case.family.get(experience.actor_id)
    return member is None or may_speak(case, member)
