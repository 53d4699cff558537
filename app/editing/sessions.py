"""What can be done to the one session of a case."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.entities import SESSION_ID, EntityKind
from app.domain.session import AgendaItem, LearningSession
from app.domain.snapshot import CaseSnapshot
from app.editing.intention import Changes, Intention, changed, typing_key

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, kw_only=True)
class SetSession(Intention):
    """Plan the session, or plan it anew."""

    session: LearningSession

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Sessie vastgelegd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the session."""
        work.put(self.session)


@dataclass(frozen=True, kw_only=True)
class ChangeSession(Intention):
    """Change fields of the session; the first change begins it."""

    changes: Changes

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Sessie gewijzigd"

    @property
    def merge_key(self) -> str | None:
        """Typing in one text field becomes one step."""
        return typing_key(SESSION_ID, self.changes)

    def apply(self, work: UnitOfWork) -> None:
        """Put the session with its new values."""
        work.put(changed(session_of(work.case), self.changes))


@dataclass(frozen=True, kw_only=True)
class SetAgenda(Intention):
    """Put the whole agenda at once, with the length of the session when that changes too."""

    agenda: tuple[AgendaItem, ...]
    minutes: int | None = None

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Agenda gewijzigd"

    def apply(self, work: UnitOfWork) -> None:
        """Put the session with this agenda; its minutes must add up (invariant 15)."""
        session = session_of(work.case)
        minutes = session.minutes if self.minutes is None else self.minutes
        work.put(replace(session, agenda=self.agenda, minutes=minutes))


@dataclass(frozen=True, kw_only=True)
class RemoveSession(Intention):
    """Take the session out of the case."""

    @property
    def label(self) -> str:
        """What undo shows."""
        return "Sessie verwijderd"

    def apply(self, work: UnitOfWork) -> None:
        """Remove the session. Raises NotFoundError when there is none."""
        work.remove(EntityKind.SESSION, SESSION_ID)


def session_of(case: CaseSnapshot) -> LearningSession:
    """The session of the case, or one of which nothing is known yet."""
    return case.session or LearningSession()
