"""Aanbod: help that was offered, with waiting, running and what came of it."""

from dataclasses import dataclass

from app.domain.goal import GoalCategory
from app.domain.ids import DecisionId, EventId, FamilyMemberId, PartyId, ServiceId
from app.domain.labelled import Labelled
from app.domain.when import When


class ServiceKind(Labelled):
    """What kind of help."""

    MEDIATION = "mediation", "Mediation / ouderschapsbemiddeling"
    OUDERSCHAP_BLIJFT = "ouderschap_blijft", "Ouderschap Blijft"
    KINDEREN_UIT_DE_KNEL = "kinderen_uit_de_knel", "Kinderen uit de Knel"
    PARALLEL_SOLO_OUDERSCHAP = "parallel_solo_ouderschap", "Parallel (solo) ouderschap"
    SCHOTTENAANPAK = "schottenaanpak", "Schottenaanpak"
    KIES = "kies", "KIES (kindgroep)"
    KINDBEGELEIDING = "kindbegeleiding", "Individuele kindbegeleiding"
    SPELTHERAPIE = "speltherapie", "Speltherapie / kindtherapie"
    OMGANG_BOR = "omgang_bor", "Begeleide omgangsregeling (BOR, vrijwilliger)"
    OMGANG_PROFESSIONEEL = "omgang_professioneel", "Omgangsbegeleiding (professioneel)"
    AMBULANTE_GEZINSBEGELEIDING = "ambulante_gezinsbegeleiding", "Ambulante gezinsbegeleiding"
    AMBULANTE_SPOEDHULP = "ambulante_spoedhulp", "Ambulante spoedhulp"
    SYSTEEMTHERAPIE = "systeemtherapie", "Systeemtherapie"
    OUDERBEGELEIDING = "ouderbegeleiding", "Individuele ouderbegeleiding"
    TRAUMABEHANDELING = "traumabehandeling", "Traumabehandeling"
    DIAGNOSTIEK = "diagnostiek", "Diagnostiek"
    DESKUNDIGENONDERZOEK = "deskundigenonderzoek", "Deskundigenonderzoek / forensische mediation"
    PLEEGZORG = "pleegzorg", "(Netwerk)pleegzorg"
    CLIENTONDERSTEUNING = "clientondersteuning", "Cliëntondersteuning"
    ANDERS = "anders", "Anders"


class ServiceOutcome(Labelled):
    """What came of the goal."""

    DOEL_BEREIKT = "doel_bereikt", "Doel bereikt"
    DEELS_BEREIKT = "deels_bereikt", "Doel deels bereikt"
    NIET_BEREIKT = "niet_bereikt", "Doel niet bereikt"
    NIET_GESTART = "niet_gestart", "Niet gestart"
    LOOPT = "loopt", "Loopt nog"
    ONBEKEND = "onbekend", "Onbekend"


class ServiceEnding(Labelled):
    """How it ended."""

    VOLGENS_PLAN = "volgens_plan", "Volgens plan afgerond"
    VOORTIJDIG_AANBIEDER = "voortijdig_aanbieder", "Voortijdig, door aanbieder"
    VOORTIJDIG_GEZIN = "voortijdig_gezin", "Voortijdig, door gezin"
    CONTRA_INDICATIE = "contra_indicatie", "Contra-indicatie gebleken"
    VAN_BUITEN = "van_buiten", "Omstandigheid van buiten"
    LOOPT = "loopt", "Loopt nog"
    ONBEKEND = "onbekend", "Onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """An aanbod. ``end`` is None exactly when ``outcome`` and ``ending`` are *loopt*.

    From ``applied_on`` to ``start`` people waited. ``conceived_in_event_id`` is the
    meeting at which it was thought of.
    """

    id: ServiceId
    name: str
    kind: ServiceKind
    start: When
    provider_id: PartyId | None = None
    for_ids: tuple[FamilyMemberId, ...] = ()
    goal: str = ""
    goal_category: GoalCategory = GoalCategory.ANDERS
    applied_on: When | None = None
    end: When | None = None
    outcome: ServiceOutcome = ServiceOutcome.LOOPT
    ending: ServiceEnding = ServiceEnding.LOOPT
    conceived_in_event_id: EventId | None = None
    decision_id: DecisionId | None = None
    succeeded_by_id: ServiceId | None = None
    what_helped: str = ""
