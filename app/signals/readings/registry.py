"""Which words belong to which signal."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from app.signals.basis import Basis
from app.signals.readings import contact, course_of_things, decisions, help_offered, people
from app.signals.readings.reading import Reading
from app.signals.registry import SIGNALS

_READERS: Mapping[str, Callable[[Basis, Any], Reading]] = MappingProxyType(
    {
        "S1": contact.read_contact_matrix,
        "S2": contact.read_joint_moments,
        "S3": decisions.read_nood_decisions,
        "S4": help_offered.read_mdo_chains,
        "S5": help_offered.read_services_offered,
        "S6": people.read_professionals_involved,
        "S7": people.read_regie,
        "S8": people.read_handovers,
        "S9": help_offered.read_mdo_attendance,
        "S10": help_offered.read_agreements,
        "S11": contact.read_child_voice,
        "S12": decisions.read_shared_analysis,
        "S13": course_of_things.read_busy_and_quiet,
        "S14": decisions.read_response_time,
        "S15": course_of_things.read_courses,
        "S16": course_of_things.read_frames_over_time,
        "S17": course_of_things.read_what_worked,
        "S18": contact.read_both_parents,
        "S19": decisions.read_included_in_decision,
        "S20": course_of_things.read_sources_and_accounts,
        "S21": course_of_things.read_coverage,
    }
)


def reading_of(signal_id: str, basis: Basis) -> Reading:
    """Compute a signal and say it in words."""
    return _READERS[signal_id](basis, SIGNALS[signal_id].compute(basis))
