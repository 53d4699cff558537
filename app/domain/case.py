"""The casus itself: what is looked back on, over which time, and why."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import CaseId
from app.domain.labelled import Labelled
from app.domain.period import Period


class CaseStatus(Labelled):
    """How far the work on the case is."""

    CONCEPT = "concept", "Concept"
    VERZAMELEN = "verzamelen", "Verzamelen bij partijen"
    SAMENVOEGEN = "samenvoegen", "Samenvoegen en afstemmen"
    GEREED_VOOR_SESSIE = "gereed_voor_sessie", "Gereed voor sessie"
    SESSIE_GEHOUDEN = "sessie_gehouden", "Sessie gehouden"
    VERSLAG_CONCEPT = "verslag_concept", "Verslag in concept"
    VERSLAG_VASTGESTELD = "verslag_vastgesteld", "Verslag vastgesteld"
    OPGESCHOOND = "opgeschoond", "Opgeschoond (alleen lessen bewaard)"


class CaseProgress(Labelled):
    """Whether the help still runs, got stuck or has ended."""

    LOPEND = "lopend", "Lopende casus"
    VASTGELOPEN = "vastgelopen", "Vastgelopen casus"
    AFGESLOTEN = "afgesloten", "Gelopen (afgesloten) casus"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One casus; a case file holds exactly one.

    ``title`` is a working title and never a family name. ``reference_day`` is the
    *peildatum* up to which is counted. ``delete_after`` is the *verwijderdatum*.
    ``fictional`` marks example cases, ``notice`` is what then must be said with it.
    """

    id: CaseId
    title: str
    period: Period
    reference_day: date
    status: CaseStatus = CaseStatus.CONCEPT
    progress: CaseProgress = CaseProgress.VASTGELOPEN
    theme: str = ""
    occasion: str = ""
    goal: str = ""
    fictional: bool = False
    notice: str = ""
    delete_after: date | None = None
