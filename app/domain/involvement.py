"""Who was involved, in which role, from when to when."""

from dataclasses import dataclass

from app.domain.ids import InvolvementId, PartyId, ProfessionalId
from app.domain.labelled import Labelled
from app.domain.when import When


class CaseRole(Labelled):
    """The role somebody had in the case."""

    UITVOERDER = "uitvoerder", "Uitvoerder van hulp"
    CASUSREGIE = "casusregie", "Casusregie"
    PROCESREGIE = "procesregie", "Procesregie"
    WETTELIJKE_TAAK = "wettelijke_taak", "Uitvoering wettelijke maatregel"
    ONDERZOEK = "onderzoek", "Onderzoek"
    CONSULTATIE = "consultatie", "Consultatie / advies"
    SIGNALEERDER = "signaleerder", "Signaleerder"
    ONDERSTEUNING_OUDER = "ondersteuning_ouder", "Ondersteuning van ouder of kind"


class Focus(Labelled):
    """On whom an involvement was aimed."""

    GEZIN = "gezin", "Gezin als geheel"
    OUDERS = "ouders", "Ouders"
    MOEDER = "moeder", "Moeder"
    VADER = "vader", "Vader"
    KINDEREN = "kinderen", "Kinderen"
    SAMENWERKING = "samenwerking", "Samenwerking tussen partijen"


class EndReason(Labelled):
    """Why an involvement ended."""

    LOOPT = "loopt", "Loopt nog"
    AFGEROND = "afgerond", "Afgerond"
    OVERDRACHT = "overdracht", "Overgedragen"
    UITVAL_ZIEKTE = "uitval_ziekte", "Uitval / ziekte"
    VERTREK = "vertrek", "Vertrek naar andere baan"
    HERVERDELING = "herverdeling", "Herverdeling caseload"
    OP_VERZOEK = "op_verzoek", "Op verzoek van ouder of kind"
    MAATREGEL_BEEINDIGD = "maatregel_beeindigd", "Maatregel beëindigd"
    ONBEKEND = "onbekend", "Onbekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """A betrokkenheid. ``end`` is None exactly when ``end_reason`` is *loopt* (invariant 3).

    ``task_view`` is the *taakopvatting*: how somebody saw the task, in own words.
    """

    id: InvolvementId
    professional_id: ProfessionalId
    party_id: PartyId
    role: CaseRole
    start: When
    end: When | None = None
    end_reason: EndReason = EndReason.LOOPT
    has_regie: bool = False
    focus: Focus = Focus.GEZIN
    task_view: str = ""
    handed_to_id: InvolvementId | None = None
