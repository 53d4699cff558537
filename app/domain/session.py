"""The leersessie: date, place, people by role, ground rules and agenda."""

from dataclasses import dataclass

from app.domain.ids import PartyId
from app.domain.labelled import Labelled
from app.domain.when import When


class SessionRole(Labelled):
    """The role somebody has in the session."""

    BEGELEIDER = "begeleider", "Begeleider"
    NOTULIST = "notulist", "Notulist"
    DEELNEMER = "deelnemer", "Deelnemer"
    TOEHOORDER = "toehoorder", "Toehoorder (beleid)"
    ERVARINGSDESKUNDIGE = "ervaringsdeskundige", "Ervaringsdeskundige"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody in the room, by role and function."""

    role: SessionRole
    designation: str
    party_id: PartyId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A part of the agenda with its length in minutes."""

    minutes: int
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningSession:
    """The sessie. ``starts_at`` is a clock time as text ("09:30"); agenda minutes add up to ``minutes``."""

    when: When | None = None
    starts_at: str = ""
    minutes: int = 180
    place: str = ""
    participants: tuple[Participant, ...] = ()
    ground_rules: tuple[str, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
