"""S17 Wat werkte: the events that people marked as having worked or brought rest."""

from dataclasses import dataclass

from app.domain.event import EventLabel
from app.signals.basis import Basis
from app.signals.json_form import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatWorked:
    """S17; ids of events in order."""

    worked_ids: tuple[str, ...]
    rest_ids: tuple[str, ...]


def what_worked(basis: Basis) -> WhatWorked:
    """S17 over all events that count."""
    return WhatWorked(
        worked_ids=tuple(e.id for e in basis.events if e.has_label(EventLabel.WAT_WERKTE)),
        rest_ids=tuple(e.id for e in basis.events if e.has_label(EventLabel.RUST)),
    )


def to_json(_basis: Basis, found: WhatWorked) -> Json:
    """S17 in the form of the contract."""
    return {"wat_werkte": list(found.worked_ids), "rust": list(found.rest_ids)}
