"""The thresholds of the signals with their defaults; a case may change them, and they are always shown."""

from dataclasses import dataclass, fields, replace

from app.domain.snapshot import CaseSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """All numbers a signal compares with, in days unless the name says otherwise (contract §4)."""

    overlap_too_short: int = 90
    days_per_moment: int = 91
    silence: int = 180
    joint_parties: int = 3
    cluster_gap: int = 42
    cluster_size: int = 3
    before_decision: int = 14
    before_mdo: int = 30
    after_mdo: int = 60
    many_professionals: int = 6
    double_regie: int = 14
    handover_gap: int = 14
    child_silence: int = 180
    busy_window: int = 30
    busy_least_events: int = 4
    busy_least_days: int = 8
    quiet: int = 90
    parents_least_contacts: int = 6


def thresholds_of(case: CaseSnapshot) -> Thresholds:
    """The defaults with what the facilitator changed for this case."""
    known = {f.name for f in fields(Thresholds)}
    changed = {
        parameter.name: parameter.value
        for decision in case.signal_decisions.values()
        for parameter in decision.parameters
        if parameter.name in known
    }
    return replace(Thresholds(), **changed)
