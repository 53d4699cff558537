"""Where a fact comes from; a reference only, the document itself is never taken in."""

from dataclasses import dataclass

from app.domain.ids import PartyId, SourceId
from app.domain.labelled import Labelled


class SourceKind(Labelled):
    """What kind of source."""

    CONTACTJOURNAAL = "contactjournaal", "Contactjournaal"
    VERSLAG_OVERLEG = "verslag_overleg", "Verslag van overleg / MDO"
    BESCHIKKING = "beschikking", "Beschikking"
    RAADSRAPPORT = "raadsrapport", "Raadsrapport"
    PLAN = "plan", "Plan van aanpak / gezinsplan"
    EVALUATIE = "evaluatie", "Evaluatie- of eindverslag"
    MELDING = "melding", "Melding / overdracht Veilig Thuis"
    CORRESPONDENTIE = "correspondentie", "Brief of e-mail"
    SCHOOLDOSSIER = "schooldossier", "Aantekening school"
    PARTIJTIJDLIJN = "partijtijdlijn", "Eigen tijdlijn van partij"
    VOORGESPREK = "voorgesprek", "Voorbereidend gesprek"
    MONDELING = "mondeling", "Mondelinge toelichting"
    ANALYSE = "analyse", "Analyse / consultatieverslag"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A bron. ``supplied`` says whether the holder showed it; the program keeps no copy."""

    id: SourceId
    kind: SourceKind
    description: str
    holder_party_id: PartyId | None = None
    supplied: bool = False
