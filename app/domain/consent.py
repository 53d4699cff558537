"""Consent of family members to use what concerns them."""

from dataclasses import dataclass

from app.domain.ids import FamilyMemberId
from app.domain.labelled import Labelled
from app.domain.when import When


class ConsentStatus(Labelled):
    """What somebody said to it."""

    GEGEVEN = "gegeven", "Gegeven"
    GEWEIGERD = "geweigerd", "Geweigerd"
    NIET_GEVRAAGD = "niet_gevraagd", "Niet gevraagd"
    INGETROKKEN = "ingetrokken", "Ingetrokken"
    GEINFORMEERD = "geinformeerd", "Geïnformeerd (zonder toestemming)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A toestemming of one family member; ``scope`` is what it covers."""

    family_member_id: FamilyMemberId
    status: ConsentStatus
    when: When | None = None
    scope: str = ""
