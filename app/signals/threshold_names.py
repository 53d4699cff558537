"""Which thresholds each signal compares with, and how people call them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdName:
    """A field of `Thresholds`, its words, the unit behind the number and the least that makes sense."""

    field: str
    label: str
    unit: str = "dagen"
    least: int = 1


def _named(field: str, label: str, unit: str = "dagen", least: int = 1) -> ThresholdName:
    return ThresholdName(field=field, label=label, unit=unit, least=least)


THRESHOLD_NAMES: Mapping[str, tuple[ThresholdName, ...]] = MappingProxyType(
    {
        "S1": (
            _named("overlap_too_short", "Te kort om iets te zeggen: minder samen betrokken dan"),
            _named("days_per_moment", "Valt op: gemiddeld meer per moment dan"),
            _named("silence", "Valt op: zonder moment, vanaf"),
        ),
        "S2": (_named("joint_parties", "Samen aan tafel vanaf", "partijen", 2),),
        "S3": (
            _named("before_decision", "Zo ver terugkijken voor een besluit"),
            _named("cluster_gap", "Dicht op elkaar: tussen twee besluiten ten hoogste"),
            _named("cluster_size", "Dicht op elkaar vanaf", "besluiten", 2),
        ),
        "S4": (
            _named("before_mdo", "Zo ver terugkijken voor een MDO"),
            _named("after_mdo", "Zo ver vooruitkijken na een MDO"),
        ),
        "S6": (_named("many_professionals", "Veel tegelijk vanaf", "professionals"),),
        "S7": (_named("double_regie", "Overdragen van regie duurt ten hoogste"),),
        "S8": (_named("handover_gap", "Valt op: ertussen meer dan"),),
        "S11": (_named("child_silence", "Valt op: meer dan"),),
        "S13": (
            _named("busy_window", "Tellen over een tijd van"),
            _named("busy_least_events", "Veel: ten minste", "gebeurtenissen"),
            _named("busy_least_days", "Veel: ten minste zo lang"),
            _named("quiet", "Stil: vanaf"),
        ),
        "S18": (_named("parents_least_contacts", "Valt op vanaf", "contacten"),),
    }
)
"""By signal; signals that compare with nothing are not in it."""
