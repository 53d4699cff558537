"""Questions stand under who asked them."""

from app.domain.ids import FamilyMemberId, PartyId, QuestionId
from app.domain.learning import LearningQuestion, QuestionTheme
from app.reports.content import Heading
from app.reports.sections.questions import questions_chapter
from tests.builders import a_party, a_snapshot, an_event
from tests.reports.paper import edition_of, example_edition, text_of_chapter


def _question(question_id: str, submitter: str, text: str) -> LearningQuestion:
    return LearningQuestion(
        id=QuestionId(question_id),
        submitter_id=PartyId(submitter),
        theme=QuestionTheme.REGIE,
        text=text,
        linked_ids=("G-gesprek",),
    )


def test_that_every_question_is_there_once_with_its_theme_and_numbers() -> None:
    told = text_of_chapter(questions_chapter(example_edition()))
    for question in example_edition().case.questions.values():
        assert told.count(question.text) == 1
    assert "wat hadden we toen nodig? (Besluitvorming) [73, 75, 76]" in told


def test_that_parties_come_in_order_of_their_lanes() -> None:
    case = a_snapshot(
        a_party("P1", "Tweede", order=2),
        a_party("P2", "Eerste", order=1),
        an_event(),
        _question("Q1", "P1", "Vraag van de tweede?"),
        _question("Q2", "P2", "Vraag van de eerste?"),
        LearningQuestion(
            id=QuestionId("Q3"),
            submitter_id=FamilyMemberId("weg"),
            theme=QuestionTheme.KIND,
            text="Van wie?",
        ),
    )
    heads = [one.text for one in questions_chapter(edition_of(case)).blocks if isinstance(one, Heading)]
    assert heads == ["Eerste", "Tweede"]


def test_that_no_questions_is_said_calmly() -> None:
    assert "nog geen leervragen vastgelegd" in text_of_chapter(questions_chapter(edition_of(a_snapshot())))
