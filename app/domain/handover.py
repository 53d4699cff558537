"""Overdracht from one involvement to the next."""

from dataclasses import dataclass

from app.domain.ids import EventId, HandoverId, InvolvementId
from app.domain.labelled import Labelled


class HandoverMode(Labelled):
    """How the work was handed over."""

    WARM_MET_GEZIN = "warm_met_gezin", "Warm, samen met gezin"
    WARM_ZONDER_GEZIN = "warm_zonder_gezin", "Warm, zonder gezin"
    SCHRIFTELIJK = "schriftelijk", "Alleen schriftelijk"
    GEEN = "geen", "Geen overdracht"
    ONBEKEND = "onbekend", "Onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """An overdracht between two involvements, with the event at which it happened, if any."""

    id: HandoverId
    from_involvement_id: InvolvementId
    to_involvement_id: InvolvementId
    event_id: EventId | None = None
    mode: HandoverMode = HandoverMode.ONBEKEND
