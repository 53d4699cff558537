"""Lezingen and beleving: what different people say happened, and what it was like for them."""

from dataclasses import dataclass

from app.domain.ids import AccountId, ActorId, SourceId
from app.domain.labelled import Labelled
from app.domain.when import When


class Emotion(Labelled):
    """What somebody felt."""

    DRUK = "druk", "Druk / stress"
    ONMACHT = "onmacht", "Onmacht"
    TEKORTSCHIETEN = "tekortschieten", "Gevoel van tekortschieten"
    BOOSHEID = "boosheid", "Boosheid"
    VERDRIET = "verdriet", "Verdriet"
    ANGST = "angst", "Angst"
    MOEDELOOSHEID = "moedeloosheid", "Moedeloosheid"
    VERWARRING = "verwarring", "Verwarring"
    OPLUCHTING = "opluchting", "Opluchting"
    HOOP = "hoop", "Hoop"
    RUST = "rust", "Rust"
    NIET_GEHOORD = "niet_gehoord", "Zich niet gehoord voelen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A lezing: one version of a contested event, kept beside the others and never resolved."""

    id: AccountId
    actor_id: ActorId
    text: str
    when: When
    source_id: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """A beleving, always with its speaker and never merged into the fact."""

    actor_id: ActorId
    text: str
    emotion: Emotion | None = None
