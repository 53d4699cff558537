"""Reads what a filled-in form holds beside its table: learning questions and how the party saw its task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.ids import QuestionId, new_id
from app.domain.involvement import Involvement
from app.domain.learning import LearningQuestion, QuestionTheme
from app.domain.party import Party
from app.domain.problems import Severity
from app.domain.snapshot import CaseSnapshot
from app.exchange.party_form.content import questions_of
from app.exchange.party_form.texts import MOST_QUESTIONS, QUESTION, TASK
from app.exchange.party_timeline.columns import bare
from app.exchange.party_timeline.values import by_label_or_key
from app.exchange.reading_problem import ReadingProblem, shortened
from app.exchange.tables.table import Table

_QUESTIONS = frozenset(bare(QUESTION.format(place)) for place in range(1, MOST_QUESTIONS + 1))
_TASKS = frozenset({bare(TASK), "taakopvatting", "onzetaakopvatting"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What is new beside the table. The task view comes with who held it, else with the party itself."""

    party: Party
    questions: tuple[LearningQuestion, ...] = ()
    involvement: Involvement | None = None
    problems: tuple[ReadingProblem, ...] = ()


def read_answers(tables: Sequence[Table], case: CaseSnapshot, party: Party) -> Answers:
    """The answers of a party in the tables around its timeline; what the case has already is left out."""
    known = {_same(one.text) for one in questions_of(case, party.id)}
    answers = Answers(party=party)
    for place, name, (text, theme) in _filled(tables):
        if name in _TASKS:
            answers = _with_task_view(answers, case, text.strip())
        elif _same(text) not in known:
            known.add(_same(text))
            answers = _with_question(answers, text.strip(), theme)
            if len(known) > MOST_QUESTIONS:
                answers = _noted(answers, place, text)
    return answers


def _filled(tables: Sequence[Table]) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Place, name and cells of each answer that is filled in."""
    for table in tables:
        for row in table.rows:
            name, text, theme, *_ = (*(str(cell) for cell in row.cells), "", "", "")
            if text.strip() and bare(name) in _QUESTIONS | _TASKS:
                yield table.place_of(row), bare(name), (text, theme)


def _with_question(answers: Answers, text: str, theme: str) -> Answers:
    question = LearningQuestion(
        id=QuestionId(new_id("Q")),
        submitter_id=answers.party.id,
        theme=by_label_or_key(QuestionTheme, theme) or QuestionTheme.SAMENWERKING,
        text=text,
    )
    return replace(answers, questions=(*answers.questions, question))


def _noted(answers: Answers, place: str, text: str) -> Answers:
    problem = ReadingProblem(
        place=place,
        field="Leervraag",
        value=shortened(text),
        severity=Severity.WAARSCHUWING,
        message=f"Deze partij heeft nu meer dan {MOST_QUESTIONS} leervragen. Kies er samen {MOST_QUESTIONS}.",
    )
    return replace(answers, problems=(*answers.problems, problem))


def _with_task_view(answers: Answers, case: CaseSnapshot, text: str) -> Answers:
    """Put the view with the first involvement that has none; without one it stands with the party."""
    party = answers.party
    held = [one for one in case.involvements.values() if one.party_id == party.id]
    line = f"Taakopvatting: {text}"
    if _same(text) in {_same(one.task_view) for one in held} or _same(line) in _same(party.description):
        return answers
    open_ones = sorted((one for one in held if not one.task_view.strip()), key=_first_of_all)
    if open_ones:
        return replace(answers, involvement=replace(open_ones[0], task_view=text))
    described = f"{party.description}\n{line}" if party.description.strip() else line
    return replace(answers, party=replace(party, description=described))


def _first_of_all(involvement: Involvement) -> tuple[object, ...]:
    return (not involvement.has_regie, involvement.start.order_key, involvement.id)


def _same(text: str) -> str:
    return " ".join(text.split()).casefold()
