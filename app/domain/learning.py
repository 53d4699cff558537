"""What the group wants to learn, learned, and will do."""

from dataclasses import dataclass

from app.domain.ids import ActionItemId, ActorId, FindingId, PartyId, QuestionId
from app.domain.labelled import Labelled
from app.domain.when import When


class QuestionTheme(Labelled):
    """Theme of a learning question."""

    SAMENWERKING = "samenwerking", "Samenwerking"
    REGIE = "regie", "Regie en rol"
    ANALYSE = "analyse", "Analyse en koers"
    BESLUITVORMING = "besluitvorming", "Besluitvorming"
    AANBOD = "aanbod", "Aanbod"
    POSITIE_PROFESSIONAL = "positie_professional", "Positie van de professional"
    KIND = "kind", "Kind"
    OUDERS = "ouders", "Ouders"
    KADER = "kader", "Kader en recht"


class FindingKind(Labelled):
    """What kind of yield."""

    WAT_WERKTE = "wat_werkte", "Wat werkte"
    WAT_SCHUURDE = "wat_schuurde", "Wat schuurde"
    NIET_BENUT = "niet_benut", "Informatie niet gezien of niet benut"
    INZICHT = "inzicht", "Inzicht"
    LES = "les", "Les"
    AANBEVELING = "aanbeveling", "Aanbeveling"


class FindingLevel(Labelled):
    """On which level it says something."""

    GEZIN = "gezin", "Gezin"
    PROFESSIONAL = "professional", "Professional"
    SAMENWERKING = "samenwerking", "Samenwerking"
    ORGANISATIE = "organisatie", "Organisatie"
    REGIO = "regio", "Regio / stelsel"


class ActionStatus(Labelled):
    """How far an action is."""

    OPEN = "open", "Open"
    BEZIG = "bezig", "Bezig"
    GEREED = "gereed", "Gereed"
    VERVALLEN = "vervallen", "Vervallen"


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningQuestion:
    """A leervraag; ``linked_ids`` may be ids of anything in the case."""

    id: QuestionId
    submitter_id: ActorId
    theme: QuestionTheme
    text: str
    linked_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An opbrengst; ``evidence_ids`` is what it rests on (needed for *wat schuurde*)."""

    id: FindingId
    kind: FindingKind
    level: FindingLevel
    text: str
    evidence_ids: tuple[str, ...] = ()
    share_with_region: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """An actie, owned by a party and never by a person."""

    id: ActionItemId
    text: str
    owner_party_id: PartyId
    due: When | None = None
    status: ActionStatus = ActionStatus.OPEN
