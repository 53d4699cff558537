"""S7 Regie: periods in which nobody, or more than one, was recorded as having regie."""

from dataclasses import dataclass

from app.signals.basis import Basis
from app.signals.days import Stretch, at_least, levels, merged, stretch_of
from app.signals.json_form import Json, stretch_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Regie:
    """S7 from the first recorded regie up to the peildatum."""

    gaps: tuple[Stretch, ...]
    double: tuple[Stretch, ...]
    total_days: int
    involvement_ids: tuple[str, ...]


def regie(basis: Basis) -> Regie:
    """S7; a short double regie is a handover and does not count."""
    with_regie = [i for i in basis.case.involvements.values() if i.has_regie]
    runs = basis.involvement_runs(with_regie)
    ids = tuple(sorted(i.id for i in with_regie))
    first = min((start for start, _ in runs), default=None)
    if first is None or first > basis.last_day:
        return Regie(gaps=(), double=(), total_days=0, involvement_ids=ids)
    within = (first, basis.last_day)
    empty = merged((begin, last) for begin, last, level in levels(runs, within) if level == 0)
    double = (stretch_of(run) for run in at_least(runs, 2, within))
    return Regie(
        gaps=tuple(stretch_of(run) for run in empty),
        double=tuple(s for s in double if s.days > basis.thresholds.double_regie),
        total_days=basis.last_day - first + 1,
        involvement_ids=ids,
    )


def to_json(_basis: Basis, found: Regie) -> Json:
    """S7 in the form of the contract."""
    return {
        "gaten": [stretch_json(gap) for gap in found.gaps],
        "dubbel": [stretch_json(stretch) for stretch in found.double],
        "dagen_gat": sum(gap.days for gap in found.gaps),
        "dagen_totaal": found.total_days,
    }
