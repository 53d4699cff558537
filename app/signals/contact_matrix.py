"""S1 Contactmatrix: how often each pair of kernpartijen met while both were involved."""

from dataclasses import dataclass
from itertools import combinations

from app.domain.labelled import Labelled
from app.signals.basis import Basis
from app.signals.days import Runs, Stretch, common, count, holds, longest, without
from app.signals.json_form import Json, stretch_json
from app.signals.moments import Encounters, Meeting, all_encounters
from app.signals.rounding import ratio
from app.signals.thresholds import Thresholds


class PairVerdict(Labelled):
    """Whether the pair stands out; never whether that is good or bad."""

    TE_KORT = "te_kort", "Te kort om iets over te zeggen"
    OPVALLEND = "opvallend", "Valt op"
    NIET_OPVALLEND = "niet_opvallend", "Valt niet op"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two parties, the ids of their moments, and the days on which both were involved."""

    a: str
    b: str
    moment_ids: tuple[str, ...]
    phone_ids: tuple[str, ...]
    written_ids: tuple[str, ...]
    overlap: Runs
    overlap_days: int
    days_per_moment: float | None
    days_to_first: int | None
    longest_silence: Stretch | None
    verdict: PairVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMatrix:
    """All pairs in the order of the lanes."""

    pairs: tuple[Pair, ...]


def contact_matrix(basis: Basis) -> ContactMatrix:
    """S1 for every pair of kernpartijen."""
    encounters = all_encounters(basis)
    ids = [party.id for party in basis.core]
    return ContactMatrix(pairs=tuple(_pair(basis, encounters, a, b) for a, b in combinations(ids, 2)))


def _pair(basis: Basis, encounters: tuple[Encounters, ...], a: str, b: str) -> Pair:
    met: dict[Meeting, list[Encounters]] = {kind: [] for kind in Meeting}
    for encounter in encounters:
        if (how := encounter.between(a, b)) is not None:
            met[how].append(encounter)
    moments = met[Meeting.MOMENT]
    overlap = common(basis.active.get(a, ()), basis.active.get(b, ()))
    days = count(overlap)
    within = sum(holds(overlap, m.day) for m in moments)
    silence = longest(without(overlap, (m.day for m in moments)))
    first = min((m.day for m in moments), default=None)
    return Pair(
        a=a,
        b=b,
        moment_ids=tuple(m.event_id for m in moments),
        phone_ids=tuple(m.event_id for m in met[Meeting.PHONE]),
        written_ids=tuple(m.event_id for m in met[Meeting.WRITTEN]),
        overlap=overlap,
        overlap_days=days,
        days_per_moment=ratio(days, within),
        days_to_first=None if first is None else count(common(overlap, ((1, first - 1),))),
        longest_silence=silence,
        verdict=_verdict(basis.thresholds, days, within, silence),
    )


def _verdict(limits: Thresholds, days: int, within: int, silence: Stretch | None) -> PairVerdict:
    if days < limits.overlap_too_short:
        return PairVerdict.TE_KORT
    rare = within == 0 or days > limits.days_per_moment * within
    silent = silence is not None and silence.days >= limits.silence
    return PairVerdict.OPVALLEND if rare or silent else PairVerdict.NIET_OPVALLEND


def to_json(basis: Basis, found: ContactMatrix) -> Json:
    """S1 in the form of the contract."""
    code = basis.codes
    return {
        "paren": [
            {
                "a": code[pair.a],
                "b": code[pair.b],
                "momenten": len(pair.moment_ids),
                "telefonisch": len(pair.phone_ids),
                "schriftelijk": len(pair.written_ids),
                "overlapdagen": pair.overlap_days,
                "dagen_per_moment": pair.days_per_moment,
                "overlapdagen_tot_eerste": pair.days_to_first,
                "langste_stilte": stretch_json(pair.longest_silence),
                "oordeel": str(pair.verdict),
            }
            for pair in found.pairs
        ]
    }
