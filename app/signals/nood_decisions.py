"""S3 Besluiten uit nood: how many, how close together, and what lay before them."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.decision import Decision, DecisionBasis, NoodFeature
from app.domain.event import Event
from app.signals.basis import Basis, day_of
from app.signals.days import Stretch, between
from app.signals.json_form import Json, span_json, tally, tally_json
from app.signals.rounding import ratio


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Nood decisions that followed each other closely."""

    event_ids: tuple[str, ...]
    stretch: Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class NoodDecisions:
    """S3; ids are ids of the events that hold the decisions."""

    decision_ids: tuple[str, ...]
    nood_ids: tuple[str, ...]
    per_basis: Mapping[DecisionBasis, int]
    known: int
    share: float | None
    clusters: tuple[Cluster, ...]
    after_trigger_ids: tuple[str, ...]
    without_meeting_ids: tuple[str, ...]
    features: Mapping[NoodFeature, int]


def nood_decisions(basis: Basis) -> NoodDecisions:
    """S3 over all decisions that count."""
    decisions = [e.decision for e in basis.decisions if e.decision is not None]
    per_basis = tally(DecisionBasis, (d.basis for d in decisions))
    nood = [e for e in basis.decisions if e.is_nood]
    known = len(decisions) - per_basis[DecisionBasis.ONBEKEND]
    days = basis.thresholds.before_decision
    shared = [e for e in basis.meetings if len(basis.modes(e)) > 1]
    return NoodDecisions(
        decision_ids=tuple(e.id for e in basis.decisions),
        nood_ids=tuple(e.id for e in nood),
        per_basis=per_basis,
        known=known,
        share=ratio(len(nood), known),
        clusters=_clusters(basis, nood),
        after_trigger_ids=tuple(e.id for e in nood if basis.before(basis.triggers, day_of(e.when), days)),
        without_meeting_ids=tuple(e.id for e in nood if not basis.before(shared, day_of(e.when), days)),
        features=tally(NoodFeature, (f for d in decisions if d.is_nood for f in _distinct(d))),
    )


def _distinct(decision: Decision) -> frozenset[NoodFeature]:
    return frozenset(decision.nood_features)


def _clusters(basis: Basis, nood: list[Event]) -> tuple[Cluster, ...]:
    chains: list[list[Event]] = []
    for event in nood:
        day = day_of(event.when)
        if chains and day - day_of(chains[-1][-1].when) <= basis.thresholds.cluster_gap:
            chains[-1].append(event)
        else:
            chains.append([event])
    long_enough = (c for c in chains if len(c) >= basis.thresholds.cluster_size)
    return tuple(
        Cluster(
            event_ids=tuple(e.id for e in chain),
            stretch=between(day_of(chain[0].when), day_of(chain[-1].when)),
        )
        for chain in long_enough
    )


def to_json(_basis: Basis, found: NoodDecisions) -> Json:
    """S3 in the form of the contract."""
    return {
        "besluiten": len(found.decision_ids),
        "per_basis": tally_json(found.per_basis),
        "bekend": found.known,
        "aandeel_nood": found.share,
        "clusters": [{"aantal": len(c.event_ids), **span_json(c.stretch)} for c in found.clusters],
        "na_aanleiding": len(found.after_trigger_ids),
        "zonder_overleg": len(found.without_meeting_ids),
        "kenmerken": tally_json(found.features),
    }
