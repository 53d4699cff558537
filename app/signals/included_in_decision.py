"""S19 Meegenomen in het besluit: parties that were not asked, and decisions explained to both parents."""

from dataclasses import dataclass

from app.domain.decision import Decision, Stance
from app.domain.family import FamilyMemberKind
from app.signals.basis import Basis
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class IncludedInDecision:
    """S19; ids of the events that hold the decisions."""

    decision_ids: tuple[str, ...]
    not_asked_ids: tuple[str, ...]
    explained_to_both_ids: tuple[str, ...]


def included_in_decision(basis: Basis) -> IncludedInDecision:
    """S19 over all decisions that count."""
    mothers = _of_kind(basis, FamilyMemberKind.MOEDER)
    fathers = _of_kind(basis, FamilyMemberKind.VADER)
    both = mothers | fathers if mothers and fathers else None
    return IncludedInDecision(
        decision_ids=tuple(e.id for e in basis.decisions),
        not_asked_ids=tuple(
            e.id for e in basis.decisions if e.decision and _party_not_asked(basis, e.decision)
        ),
        explained_to_both_ids=tuple(
            e.id
            for e in basis.decisions
            if e.decision and both is not None and both <= set(e.decision.explained_to_ids)
        ),
    )


def _of_kind(basis: Basis, kind: FamilyMemberKind) -> frozenset[str]:
    return frozenset(member.id for member in basis.case.family.values() if member.kind is kind)


def _party_not_asked(basis: Basis, decision: Decision) -> bool:
    return any(
        s.stance is Stance.NIET_GEVRAAGD and s.actor_id in basis.case.parties for s in decision.standpoints
    )


def to_json(_basis: Basis, found: IncludedInDecision) -> Json:
    """S19 in the form of the contract."""
    return {
        "besluiten": len(found.decision_ids),
        "niet_gevraagd": len(found.not_asked_ids),
        "aan_beide_ouders_uitgelegd": len(found.explained_to_both_ids),
    }
