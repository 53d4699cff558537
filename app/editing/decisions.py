"""The decision part of an event, and the sign that it was taken out of nood."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.decision import Decision, DecisionBasis, NoodFeature, Stance, Standpoint
from app.domain.errors import InvariantError, NotFoundError
from app.domain.event import Event
from app.domain.ids import ActorId, DecisionId, new_id
from app.editing.event_keeping import put_events
from app.editing.event_parts import InEvent
from app.editing.events import ForEvents
from app.editing.intention import Changes, changed, typing_key

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class SetDecision(InEvent):
    """Give an event a decision part, or another one."""

    decision: Decision

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Besluit vastgelegd"

    def become(self, event: Event) -> Event:
        """The event with this decision."""
        return replace(event, decision=with_reasons(self.decision))


@dataclass(frozen=True, kw_only=True)
class ChangeDecision(InEvent):
    """Change fields of the decision of an event."""

    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Besluit gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(f"{self.event_id}.besluit", self.changes)

    def become(self, event: Event) -> Event:
        """The event with its decision changed."""
        decision = changed(decision_of(event), self.changes)
        decides_on_nood = {"basis", "nood_features"} & set(self.changes)
        return replace(event, decision=with_reasons(decision) if decides_on_nood else decision)


@dataclass(frozen=True, kw_only=True)
class RemoveDecision(InEvent):
    """Take the decision part away; the event stays."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Besluit verwijderd"

    def become(self, event: Event) -> Event:
        """The event without a decision."""
        return replace(event, decision=None)


@dataclass(frozen=True, kw_only=True)
class SetStandpoint(InEvent):
    """Say how somebody stood in the decision; None takes the standpoint away."""

    actor_id: ActorId
    stance: Stance | None

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Standpunt gewijzigd"

    def become(self, event: Event) -> Event:
        """The event with at most one standpoint of this actor, in its old place when there was one."""
        decision = decision_of(event)
        stances = {one.actor_id: one.stance for one in decision.standpoints}
        if self.stance is None:
            stances.pop(self.actor_id, None)
        else:
            stances[self.actor_id] = self.stance
        standpoints = tuple(Standpoint(actor_id=actor, stance=stance) for actor, stance in stances.items())
        return replace(event, decision=replace(decision, standpoints=standpoints))


@dataclass(frozen=True, kw_only=True)
class TagAsNood(ForEvents):
    """Say of events that what was decided was out of nood, and what made it pressing.

    An event without a decision gets one.
    """

    features: tuple[NoodFeature, ...]

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("gemarkeerd als nood")

    def apply(self, work: UnitOfWork) -> None:
        """Put all of them. Raises InvariantError without a feature."""
        put_events(work, [self._tagged(event) for event in self.events(work)])

    def _tagged(self, event: Event) -> Event:
        decision = event.decision or Decision(id=DecisionId(new_id("BS")))
        features = tuple(dict.fromkeys(self.features))
        tagged = replace(decision, basis=DecisionBasis.NOOD, nood_features=features)
        return replace(event, decision=with_reasons(tagged))


@dataclass(frozen=True, kw_only=True)
class RemoveNood(ForEvents):
    """Take the sign of nood away; the decisions stay, with another basis."""

    basis: DecisionBasis = DecisionBasis.ONBEKEND

    @property
    def label(self) -> str:
        """What undo shows."""
        return self.labelled("niet langer gemarkeerd als nood")

    def apply(self, work: UnitOfWork) -> None:
        """Put those that were out of nood."""
        was_nood = [event for event in self.events(work) if event.is_nood]
        put_events(work, [self._untagged(event) for event in was_nood])

    def _untagged(self, event: Event) -> Event:
        decision = replace(decision_of(event), basis=self.basis)
        return replace(event, decision=with_reasons(decision))


def decision_of(event: Event) -> Decision:
    """The decision of an event. Raises NotFoundError when it has none."""
    if event.decision is None:
        raise NotFoundError("Geen besluit", "Bij deze gebeurtenis is geen besluit vastgelegd.")
    return event.decision


def with_reasons(decision: Decision) -> Decision:
    """A decision out of nood with what made it so, any other without. Raises InvariantError."""
    if not decision.is_nood:
        return replace(decision, nood_features=())
    if not decision.nood_features:
        raise InvariantError(
            "Besluit op basis van nood",
            "Bij een besluit op basis van nood hoort ten minste één kenmerk.",
            "Kies wat de situatie toen zo dringend maakte.",
        )
    return decision
