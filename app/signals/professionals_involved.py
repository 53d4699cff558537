"""S6 Aantal professionals: how many were involved, and at most at the same time."""

from dataclasses import dataclass
from datetime import date

from app.signals.basis import Basis
from app.signals.days import common, levels, merged
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfessionalsInvolved:
    """S6 over the days of the case; ids of professionals and involvements with a day in it."""

    professional_ids: tuple[str, ...]
    involvement_ids: tuple[str, ...]
    most_at_once: int
    first_day_with_most: date | None
    days_with_many: int


def professionals_involved(basis: Basis) -> ProfessionalsInvolved:
    """S6; somebody with two involvements at once counts once."""
    within = basis.within
    per_person: dict[str, list[tuple[int, int]]] = {}
    involvement_ids = []
    for involvement in sorted(basis.case.involvements.values(), key=lambda i: i.id):
        runs = common(tuple(basis.involvement_runs([involvement])), (within,))
        if runs:
            involvement_ids.append(involvement.id)
            per_person.setdefault(involvement.professional_id, []).extend(runs)
    everyone = [run for runs in per_person.values() for run in merged(runs)]
    found = list(levels(everyone, within))
    most = max((level for _, _, level in found), default=0)
    first = next((day for day, _, level in found if level == most), None) if most else None
    many = basis.thresholds.many_professionals
    return ProfessionalsInvolved(
        professional_ids=tuple(sorted(per_person)),
        involvement_ids=tuple(involvement_ids),
        most_at_once=most,
        first_day_with_most=None if first is None else date.fromordinal(first),
        days_with_many=sum(last - begin + 1 for begin, last, level in found if level >= many),
    )


def to_json(_basis: Basis, found: ProfessionalsInvolved) -> Json:
    """S6 in the form of the contract."""
    first = found.first_day_with_most
    return {
        "functionarissen": len(found.professional_ids),
        "betrokkenheden": len(found.involvement_ids),
        "max_tegelijk": found.most_at_once,
        "eerste_dag_max": None if first is None else first.isoformat(),
        "dagen_vanaf_6": found.days_with_many,
    }
