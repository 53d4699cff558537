"""Professionals by function, never by name."""

from dataclasses import dataclass

from app.domain.ids import PartyId, ProfessionalId
from app.domain.labelled import Labelled


class Function(Labelled):
    """The function in which somebody worked."""

    CASUSREGISSEUR = "casusregisseur", "Casusregisseur"
    PROCESREGISSEUR = "procesregisseur", "Procesregisseur"
    CONSULENT_JEUGD = "consulent_jeugd", "Consulent jeugd"
    JEUGD_GEZINSWERKER = "jeugd_gezinswerker", "Jeugd- en gezinswerker"
    PREVENTIEF_JEUGDBESCHERMER = "preventief_jeugdbeschermer", "Preventief jeugdbeschermer"
    JEUGDBESCHERMER = "jeugdbeschermer", "Jeugdbeschermer"
    GEZINSVOOGD = "gezinsvoogd", "Gezinsvoogd (oudere term)"
    ONDERSTEUNEND_JEUGDBESCHERMER = "ondersteunend_jeugdbeschermer", "Ondersteunend jeugdbeschermer"
    EXPERT_OUDERRELATIES = "expert_ouderrelaties", "Expert ouderrelaties"
    TEAMJURIST = "teamjurist", "Teamjurist"
    BESCHERMINGSSPECIALIST = "beschermingsspecialist", "Beschermingsspecialist"
    GEDRAGSWETENSCHAPPER = "gedragswetenschapper", "Gedragswetenschapper"
    AMBULANT_HULPVERLENER = "ambulant_hulpverlener", "Ambulant hulpverlener"
    SYSTEEMTHERAPEUT = "systeemtherapeut", "Systeemtherapeut"
    KINDTHERAPEUT = "kindtherapeut", "Kindtherapeut / speltherapeut"
    OMGANGSBEGELEIDER = "omgangsbegeleider", "Omgangsbegeleider"
    MEDIATOR = "mediator", "Mediator"
    RAADSONDERZOEKER = "raadsonderzoeker", "Raadsonderzoeker"
    MEDEWERKER_VEILIG_THUIS = "medewerker_veilig_thuis", "Medewerker Veilig Thuis"
    KINDERRECHTER = "kinderrechter", "Kinderrechter"
    BIJZONDERE_CURATOR = "bijzondere_curator", "Bijzondere curator"
    ADVOCAAT = "advocaat", "Advocaat"
    INTERN_BEGELEIDER = "intern_begeleider", "Intern begeleider (IB'er)"
    LEERKRACHT = "leerkracht", "Leerkracht / mentor"
    HUISARTS = "huisarts", "Huisarts / POH"
    BEHANDELAAR_GGZ = "behandelaar_ggz", "Behandelaar GGZ"
    WIJKAGENT = "wijkagent", "Wijkagent"
    VERTROUWENSPERSOON = "vertrouwenspersoon", "Vertrouwenspersoon"
    CLIENTONDERSTEUNER = "clientondersteuner", "Cliëntondersteuner"
    ERVARINGSDESKUNDIGE = "ervaringsdeskundige", "Ervaringsdeskundige"
    VRIJWILLIGER = "vrijwilliger", "Vrijwilliger"
    TEAMLEIDER = "teamleider", "Teamleider"
    VOORZITTER = "voorzitter", "Voorzitter (MDO / tafel)"
    ANDERS = "anders", "Anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Professional:
    """A functionaris: one person under a pseudonym such as "Jeugdbeschermer 1"."""

    id: ProfessionalId
    designation: str
    party_id: PartyId
    function: Function = Function.ANDERS
