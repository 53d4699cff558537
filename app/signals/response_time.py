"""S14 Reactietijd: the days from what gave rise to a decision to the decision itself."""

from dataclasses import dataclass

from app.domain.decision import DecisionBasis
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json
from app.signals.rounding import median_from

CALM_BASES = frozenset({DecisionBasis.PLANMATIG, DecisionBasis.WETTELIJK})


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDelay:
    """The days before one decision."""

    event_id: str
    decision_id: str
    days: int
    basis: DecisionBasis


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseTime:
    """S14: decisions of which the aanleiding is known."""

    delays: tuple[DecisionDelay, ...]

    @property
    def nood(self) -> list[int]:
        """Days before decisions out of nood."""
        return [d.days for d in self.delays if d.basis is DecisionBasis.NOOD]

    @property
    def calm(self) -> list[int]:
        """Days before planned and statutory decisions."""
        return [d.days for d in self.delays if d.basis in CALM_BASES]


def response_time(basis: Basis) -> ResponseTime:
    """S14 by date of the decision, then its id."""
    delays = []
    for event in basis.decisions:
        decision = event.decision
        trigger = basis.by_id.get(decision.trigger_event_id or "") if decision else None
        if decision is not None and trigger is not None:
            days = day_of(event.when) - day_of(trigger.when)
            delays.append(
                DecisionDelay(event_id=event.id, decision_id=decision.id, days=days, basis=decision.basis)
            )
    day: dict[str, int] = {e.id: day_of(e.when) for e in basis.decisions}
    delays.sort(key=lambda d: (day[d.event_id], d.decision_id))
    return ResponseTime(delays=tuple(delays))


def to_json(_basis: Basis, found: ResponseTime) -> Json:
    """S14 in the form of the contract."""
    return {
        "nood": {"n": len(found.nood), "mediaan": median_from(found.nood)},
        "overig": {"n": len(found.calm), "mediaan": median_from(found.calm)},
        "besluiten": [{"id": d.decision_id, "dagen": d.days, "basis": str(d.basis)} for d in found.delays],
    }
