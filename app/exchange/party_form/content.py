"""What stands in the form for one party, whichever kind of file it becomes."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entities import EntityKind
from app.domain.ids import PartyId
from app.domain.learning import LearningQuestion
from app.domain.snapshot import CaseSnapshot
from app.domain.wording import period_text
from app.exchange.chronology import Row
from app.exchange.party_form.own_rows import own_rows, voices_of
from app.exchange.party_form.texts import MOST_QUESTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContent:
    """The form of one party: its rows so far, its learning questions and how it saw its task.

    ``notice`` is what must be said with an example case, else empty.
    """

    case_title: str
    period: str
    party_name: str
    party_code: str
    rows: tuple[Row, ...]
    questions: tuple[LearningQuestion, ...]
    task_view: str
    notice: str = ""


def form_content(case: CaseSnapshot, party_id: PartyId) -> FormContent:
    """Gather what a party may find in its form. Raises NotFoundError when it is not in the case."""
    case.get(EntityKind.PARTY, party_id)
    party = case.parties[party_id]
    return FormContent(
        case_title=case.case.title,
        period=period_text(case.case.period),
        party_name=party.name,
        party_code=party.code,
        rows=own_rows(case, party_id),
        questions=questions_of(case, party_id)[:MOST_QUESTIONS],
        task_view=_task_view(case, party_id),
        notice=case.case.notice if case.case.fictional else "",
    )


def questions_of(case: CaseSnapshot, party_id: PartyId) -> tuple[LearningQuestion, ...]:
    """The learning questions the party handed in, by id."""
    voices = voices_of(case, party_id)
    ordered = sorted(case.questions.values(), key=lambda question: question.id)
    return tuple(question for question in ordered if question.submitter_id in voices)


def _task_view(case: CaseSnapshot, party_id: PartyId) -> str:
    """How the party saw its task, when there is one answer; of several people each has an own one."""
    views = {one.task_view for one in case.involvements.values() if one.party_id == party_id}
    filled = [view for view in views if view.strip()]
    return filled[0] if len(filled) == 1 else ""
