"""A scene of the session: a saved view of the timeline or of a signal."""

from dataclasses import dataclass

from app.domain.ids import SceneId
from app.domain.labelled import Labelled
from app.domain.period import Period


class SceneKind(Labelled):
    """The seventeen scenes in their default order (domain.md §5b)."""

    WELKOM = "welkom", "Welkom"
    LEERVRAGEN = "leervragen", "Leervragen"
    WIE_IS_WIE = "wie_is_wie", "Wie is wie"
    IN_EEN_OOGOPSLAG = "in_een_oogopslag", "In één oogopslag"
    FASE = "fase", "Fase"
    BELEVING = "beleving", "Beleving erbij"
    WIE_WAS_ER = "wie_was_er", "Wie was er wanneer"
    WIE_ZAG_WIE = "wie_zag_wie", "Wie zag wie"
    BESLUITEN = "besluiten", "Besluiten"
    VAN_PROBLEEM_NAAR_AANBOD = "van_probleem_naar_aanbod", "Van probleem naar aanbod"
    KIND_EN_OUDERS = "kind_en_ouders", "Kind en ouders"
    PATROONWEERGAVE = "patroonweergave", "Patroonweergave"
    KANTELMOMENT = "kantelmoment", "Kantelmoment"
    WAT_WERKTE = "wat_werkte", "Wat werkte"
    TERUG_NAAR_LEERVRAGEN = "terug_naar_leervragen", "Terug naar de leervragen"
    WAT_NEMEN_WE_MEE = "wat_nemen_we_mee", "Wat nemen we mee"
    CHECK_OUT = "check_out", "Check-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneFilter:
    """What a scene shows: a period, lanes (ids of parties or family members) and kinds of event (keys)."""

    period: Period | None = None
    lane_ids: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A scene with its length in minutes and notes for the facilitator."""

    id: SceneId
    kind: SceneKind
    title: str
    order: int = 0
    minutes: int = 0
    note: str = ""
    shows: SceneFilter = SceneFilter()
