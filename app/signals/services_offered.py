"""S5 Aanbod: stacking, waiting, length and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.goal import GoalCategory
from app.domain.service import Service, ServiceOutcome
from app.signals.basis import Basis, day_of
from app.signals.days import levels
from app.signals.json_form import Json, tally, tally_json
from app.signals.rounding import median_from


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceDays:
    """A number of days of one aanbod."""

    service_id: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesOffered:
    """S5; ids are ids of aanbod."""

    service_ids: tuple[str, ...]
    most_at_once: int
    days_with_most: int
    waiting: tuple[ServiceDays, ...]
    duration: tuple[ServiceDays, ...]
    outcomes: Mapping[ServiceOutcome, int]
    repeated: Mapping[GoalCategory, tuple[str, ...]]
    for_child: int
    for_parent: int
    for_both: int


def services_offered(basis: Basis) -> ServicesOffered:
    """S5 over all aanbod of the case."""
    services = basis.services
    running = [(s, run) for s in services if (run := basis.service_run(s)) is not None]
    most, days_with_most = _most([run for _, run in running])
    whom = [_for_whom(basis, s) for s in services]
    return ServicesOffered(
        service_ids=tuple(s.id for s in services),
        most_at_once=most,
        days_with_most=days_with_most,
        waiting=tuple(
            ServiceDays(service_id=s.id, days=day_of(s.start) - day_of(s.applied_on))
            for s in services
            if s.applied_on is not None
        ),
        duration=tuple(ServiceDays(service_id=s.id, days=run[1] - run[0] + 1) for s, run in running),
        outcomes=tally(ServiceOutcome, (s.outcome for s in services)),
        repeated=_repeated(services),
        for_child=whom.count("kind"),
        for_parent=whom.count("ouder"),
        for_both=whom.count("beide"),
    )


def _most(runs: list[tuple[int, int]]) -> tuple[int, int]:
    if not runs:
        return (0, 0)
    within = (min(first for first, _ in runs), max(last for _, last in runs))
    found = list(levels(runs, within))
    most = max(level for _, _, level in found)
    return (most, sum(last - first + 1 for first, last, level in found if level == most))


def _for_whom(basis: Basis, service: Service) -> str:
    children = {child.id for child in basis.case.children}
    whom = set(service.for_ids)
    if not whom & children:
        return "ouder"
    return "kind" if whom <= children else "beide"


def _repeated(services: tuple[Service, ...]) -> Mapping[GoalCategory, tuple[str, ...]]:
    found = {}
    for category in GoalCategory:
        same = [s for s in services if s.goal_category is category]
        if any(s.outcome is not ServiceOutcome.DOEL_BEREIKT for s in same[:-1]):
            found[category] = tuple(s.id for s in same)
    return found


def to_json(_basis: Basis, found: ServicesOffered) -> Json:
    """S5 in the form of the contract."""
    return {
        "aantal": len(found.service_ids),
        "max_gelijktijdig": found.most_at_once,
        "dagen_met_max": found.days_with_most,
        "wachttijd": [{"id": w.service_id, "dagen": w.days} for w in found.waiting],
        "wachttijd_mediaan": median_from([w.days for w in found.waiting]),
        "duur": [{"id": d.service_id, "dagen": d.days} for d in found.duration],
        "duur_mediaan": median_from([d.days for d in found.duration]),
        "uitkomst": tally_json(found.outcomes),
        "doel_herhaald": {str(category): list(ids) for category, ids in found.repeated.items()},
        "voor": {"kind": found.for_child, "ouder": found.for_parent, "beide": found.for_both},
    }
