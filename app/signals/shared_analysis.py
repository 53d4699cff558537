"""S12 Gedeelde analyse: the first meeting with one shared analysis, and what was decided before it."""

from dataclasses import dataclass

from app.domain.meeting import SharedAnalysis
from app.signals.basis import Basis, day_of
from app.signals.json_form import Json, iso


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSharedAnalysis:
    """The first meeting with a shared analysis; ids of what lay strictly before it."""

    event_id: str
    day: int
    days_after_start: int
    decisions_before: tuple[str, ...]
    services_before: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedAnalysisFound:
    """S12; ``first`` is None when there was none."""

    first: FirstSharedAnalysis | None
    decisions: int
    services: int


def shared_analysis(basis: Basis) -> SharedAnalysisFound:
    """S12 over all meetings that count."""
    shared = (e for e in basis.meetings if e.meeting and e.meeting.shared_analysis is SharedAnalysis.JA)
    event = next(shared, None)
    first = None
    if event is not None:
        day = day_of(event.when)
        first = FirstSharedAnalysis(
            event_id=event.id,
            day=day,
            days_after_start=day - basis.start,
            decisions_before=tuple(e.id for e in basis.decisions if day_of(e.when) < day),
            services_before=tuple(s.id for s in basis.services if day_of(s.start) < day),
        )
    return SharedAnalysisFound(first=first, decisions=len(basis.decisions), services=len(basis.services))


def to_json(_basis: Basis, found: SharedAnalysisFound) -> Json:
    """S12 in the form of the contract."""
    first = found.first
    return {
        "eerste": None
        if first is None
        else {
            "id": first.event_id,
            "datum": iso(first.day),
            "dagen_na_start": first.days_after_start,
            "besluiten_ervoor": len(first.decisions_before),
            "aanbod_ervoor": len(first.services_before),
        },
        "besluiten": found.decisions,
        "aanbod": found.services,
    }
