"""The order in which people read the signals: first what the timeline rests on, then what worked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalGroup:
    """Signals that belong together, under one plain title."""

    title: str
    signal_ids: tuple[str, ...]


GROUPS = (
    SignalGroup(title="Vooraf", signal_ids=("S21", "S20")),
    SignalGroup(title="Wat hielp", signal_ids=("S17",)),
    SignalGroup(title="Samenwerken", signal_ids=("S1", "S2", "S9", "S12", "S10")),
    SignalGroup(title="Besluiten", signal_ids=("S3", "S14", "S19")),
    SignalGroup(title="Hulp", signal_ids=("S4", "S5")),
    SignalGroup(title="Mensen en regie", signal_ids=("S6", "S7", "S8", "S15")),
    SignalGroup(title="Kind en ouders", signal_ids=("S11", "S18")),
    SignalGroup(title="Het verloop", signal_ids=("S13", "S16")),
)

READING_ORDER = tuple(signal_id for group in GROUPS for signal_id in group.signal_ids)
"""Every signal once, in the order of the groups."""
