"""Organisations and institutions around the family."""

from dataclasses import dataclass

from app.domain.ids import PartyId
from app.domain.labelled import Labelled


class PartyKind(Labelled):
    """What kind of organisation a party is."""

    GEMEENTELIJKE_TOEGANG = "gemeentelijke_toegang", "Gemeentelijke toegang"
    LOKAAL_JEUGDTEAM = "lokaal_jeugdteam", "Wijkteam / lokaal jeugdteam"
    CJG_OKT = "cjg_okt", "CJG / Ouder- en Kindteam (OKT)"
    JEUGDGEZONDHEIDSZORG = "jeugdgezondheidszorg", "Jeugdgezondheidszorg (JGZ)"
    JEUGDHULP_AMBULANT = "jeugdhulp_ambulant", "Jeugdhulpaanbieder (ambulant)"
    TWEEDELIJNS_AANBIEDER = "tweedelijns_aanbieder", "Tweedelijns / specialistische aanbieder"
    PLEEGZORG = "pleegzorg", "Pleegzorgaanbieder"
    JEUGD_GGZ = "jeugd_ggz", "Jeugd-GGZ"
    VOLWASSENEN_GGZ = "volwassenen_ggz", "Volwassenen-GGZ"
    GECERTIFICEERDE_INSTELLING = "gecertificeerde_instelling", "Gecertificeerde instelling (GI)"
    RAAD_KINDERBESCHERMING = "raad_kinderbescherming", "Raad voor de Kinderbescherming"
    VEILIG_THUIS = "veilig_thuis", "Veilig Thuis"
    BESCHERMINGSTAFEL = "beschermingstafel", "Jeugdbeschermingstafel"
    RECHTBANK = "rechtbank", "Rechtbank / kinderrechter"
    BIJZONDERE_CURATOR = "bijzondere_curator", "Bijzondere curator"
    ADVOCATUUR = "advocatuur", "Advocatuur"
    MEDIATION = "mediation", "Mediator / mediationpraktijk"
    POLITIE = "politie", "Politie"
    VEILIGHEIDSHUIS = "veiligheidshuis", "Zorg- en Veiligheidshuis"
    SCHOOL = "school", "School / onderwijs"
    HUISARTS = "huisarts", "Huisarts / POH-jeugd"
    VRIJWILLIGERSORGANISATIE = "vrijwilligersorganisatie", "Vrijwilligersorganisatie"
    CLIENTONDERSTEUNING = "clientondersteuning", "Cliëntondersteuning / ervaringsdeskundige ondersteuner"
    VERTROUWENSPERSOON = "vertrouwenspersoon", "Cliëntvertrouwenspersoon"
    REGIONAAL_EXPERTTEAM = "regionaal_expertteam", "Regionaal expertteam (RET)"
    ANDERS = "anders", "Anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A partij. ``is_core`` gives it a lane of its own; others are grouped.

    ``code`` is the *afkorting* (at most four characters), ``order`` the place of its lane.
    """

    id: PartyId
    name: str
    code: str
    kind: PartyKind = PartyKind.ANDERS
    is_core: bool = True
    joins_session: bool = True
    order: int = 0
    description: str = ""
