"""Taking in the timelines of parties as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.entities import Entity
from app.domain.event import Event
from app.domain.learning import LearningQuestion
from app.domain.wording import count_text
from app.editing.intention import Intention

if TYPE_CHECKING:
    from app.storage.unit_of_work import UnitOfWork


_ANSWERS = "Formulier ingelezen"


@dataclass(frozen=True, kw_only=True)
class ImportTimelines(Intention):
    """Add what the timelines of one or more parties hold: events, their sources, new parties, answers.

    Answers are learning questions and how a party saw its task, which stands with an involvement.
    """

    entities: Sequence[Entity]

    @property
    def label(self) -> str:
        """What undo shows."""
        events = sum(isinstance(entity, Event) for entity in self.entities)
        questions = sum(isinstance(entity, LearningQuestion) for entity in self.entities)
        if not events:
            return f"{count_text(questions, 'leervraag', 'leervragen')} ingelezen" if questions else _ANSWERS
        return f"{count_text(events, 'gebeurtenis', 'gebeurtenissen')} ingelezen"

    def apply(self, work: UnitOfWork) -> None:
        """Put everything that is new."""
        work.put_all(self.entities)
