"""Circumstances from outside over a period, such as a waiting list or closed schools."""

from dataclasses import dataclass

from app.domain.ids import ContextId, PartyId
from app.domain.labelled import Labelled
from app.domain.when import When


class ContextKind(Labelled):
    """What kind of circumstance."""

    MAATSCHAPPELIJK = "maatschappelijk", "Maatschappelijk"
    CAPACITEIT = "capaciteit", "Capaciteit / wachtlijst"
    ORGANISATIE = "organisatie", "Organisatie"
    BELEID = "beleid", "Beleid / wetgeving"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextPeriod:
    """A contextperiode; no parties means it held for all."""

    id: ContextId
    kind: ContextKind
    description: str
    start: When
    end: When | None = None
    party_ids: tuple[PartyId, ...] = ()
