"""S21 Dekking: per kernpartij the months in which it was involved but appears in no event."""

from dataclasses import dataclass
from datetime import date

from app.signals.basis import Basis
from app.signals.days import Runs
from app.signals.json_form import Json

Month = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyCoverage:
    """Calendar months, as (year, month), with an active day and those of them without an event."""

    party_id: str
    months: tuple[Month, ...]
    empty_months: tuple[Month, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """S21 in the order of the lanes."""

    parties: tuple[PartyCoverage, ...]


def coverage(basis: Basis) -> Coverage:
    """S21 for every kernpartij."""
    told: dict[str, set[Month]] = {}
    for event in basis.events:
        day = event.when.reckoning_day
        for party_id in event.party_ids:
            told.setdefault(party_id, set()).add((day.year, day.month))
    found = []
    for party in basis.core:
        months = _months(basis.active.get(party.id, ()))
        empty = tuple(m for m in months if m not in told.get(party.id, set()))
        found.append(PartyCoverage(party_id=party.id, months=months, empty_months=empty))
    return Coverage(parties=tuple(found))


def _months(runs: Runs) -> tuple[Month, ...]:
    found: dict[Month, None] = {}
    for first, last in runs:
        begin, end = date.fromordinal(first), date.fromordinal(last)
        for number in range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month):
            found[(number // 12, number % 12 + 1)] = None
    return tuple(found)


def to_json(basis: Basis, found: Coverage) -> Json:
    """S21 in the form of the contract."""
    code = basis.codes
    return {
        "per_partij": {
            code[p.party_id]: {"maanden": len(p.months), "zonder_gebeurtenis": len(p.empty_months)}
            for p in found.parties
        }
    }
