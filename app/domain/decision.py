"""Besluiten: what was decided, on which basis, and who stood how in it; a part of an event."""

from dataclasses import dataclass

from app.domain.goal import GoalCategory
from app.domain.ids import ActorId, DecisionId, EventId
from app.domain.labelled import Labelled


class DecisionKind(Labelled):
    """What was decided."""

    INZET_AANBOD = "inzet_aanbod", "Inzet van aanbod"
    STOPPEN_AANBOD = "stoppen_aanbod", "Stoppen van aanbod"
    OMGANG_WIJZIGEN = "omgang_wijzigen", "Wijziging omgang / verblijf"
    OPSCHALEN = "opschalen", "Opschalen"
    AFSCHALEN = "afschalen", "Afschalen"
    ONDERZOEK_VRAGEN = "onderzoek_vragen", "Onderzoek vragen"
    PLAATSING = "plaatsing", "Plaatsing"
    MAATREGEL = "maatregel", "Maatregel (rechter)"
    WERKWIJZE = "werkwijze", "Keuze van werkwijze"
    AFWACHTEN = "afwachten", "Bewust afwachten"


class DecisionBasis(Labelled):
    """On which basis; `nood` is ad hoc, out of need."""

    PLANMATIG = "planmatig", "Planmatig (koers of analyse)"
    NOOD = "nood", "Ad hoc, op basis van nood"
    WETTELIJK = "wettelijk", "Wettelijk moment of termijn"
    ONBEKEND = "onbekend", "Niet te bepalen"


class NoodFeature(Labelled):
    """What made the situation pressing then."""

    INCIDENT_ERVOOR = "incident_ervoor", "Incident of melding direct ervoor"
    TIJDSDRUK = "tijdsdruk", "Tijdsdruk"
    ZONDER_OVERLEG = "zonder_overleg", "Zonder gezamenlijk overleg"
    ZONDER_ANALYSE = "zonder_analyse", "Zonder gedeelde analyse"
    DRUK_VAN_OUDER = "druk_van_ouder", "Druk van ouder of netwerk"
    DRUK_VAN_PARTIJ = "druk_van_partij", "Druk van andere partij"
    GEEN_ALTERNATIEF = "geen_alternatief", "Geen alternatief beschikbaar"
    WISSELING_UITVAL = "wisseling_uitval", "Wisseling of uitval"
    VAN_BUITEN = "van_buiten", "Omstandigheid van buiten"


class Stance(Labelled):
    """How somebody stood in a decision at the time."""

    EENS = "eens", "Eens"
    EENS_MET_TWIJFEL = "eens_met_twijfel", "Eens, met twijfel"
    ONEENS = "oneens", "Oneens"
    NIET_GEVRAAGD = "niet_gevraagd", "Niet gevraagd"
    ONBEKEND = "onbekend", "Onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """How one actor stood in the decision then."""

    actor_id: ActorId
    stance: Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The besluit part of an event. ``trigger_event_id`` is the *aanleiding*.

    ``nood_features`` are the *noodkenmerken*; a decision out of nood has at least one (invariant 7).
    """

    id: DecisionId
    kind: DecisionKind = DecisionKind.WERKWIJZE
    basis: DecisionBasis = DecisionBasis.ONBEKEND
    nood_features: tuple[NoodFeature, ...] = ()
    taken_by_ids: tuple[ActorId, ...] = ()
    trigger_event_id: EventId | None = None
    intended_goal: str = ""
    goal_category: GoalCategory | None = None
    standpoints: tuple[Standpoint, ...] = ()
    consulted_ids: tuple[ActorId, ...] = ()
    explained_to_ids: tuple[ActorId, ...] = ()
    considered_alternative: str = ""

    @property
    def is_nood(self) -> bool:
        """Whether the decision was taken ad hoc, out of need."""
        return self.basis is DecisionBasis.NOOD
