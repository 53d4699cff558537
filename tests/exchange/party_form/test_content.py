"""What stands in a form."""

from app.domain.ids import QuestionId
from app.domain.learning import LearningQuestion, QuestionTheme
from app.exchange.party_form.content import form_content, questions_of
from tests.builders import a_case, an_involvement, on
from tests.exchange.party_form.forms import SCHOOL, TEAM, a_lived_in_case


def a_question(question_id: str, party_id: str) -> LearningQuestion:
    return LearningQuestion(
        id=QuestionId(question_id),
        submitter_id=party_id,  # type: ignore[arg-type]
        theme=QuestionTheme.KIND,
        text=f"Vraag {question_id}",
    )


def test_that_the_questions_are_those_of_the_party_and_its_people() -> None:
    case = a_lived_in_case().with_entities([a_question("Q1", "F1"), a_question("Q2", "TOE")])

    assert [question.id for question in questions_of(case, SCHOOL)] == ["Q1"]
    assert [question.id for question in form_content(case, TEAM).questions] == ["Q2"]


def test_that_a_task_view_stands_in_it_when_there_is_one() -> None:
    one = an_involvement("R1", party_id="SCH", start=on("1 jan 2020"), task_view="Rust bewaren")
    other = an_involvement("R2", party_id="SCH", start=on("1 jan 2021"), task_view="Zorgen delen")
    case = a_lived_in_case().with_entities([one])

    assert form_content(case, SCHOOL).task_view == "Rust bewaren"
    assert form_content(case.with_entities([other]), SCHOOL).task_view == ""


def test_that_an_example_case_says_so() -> None:
    case = a_lived_in_case().with_entities([a_case(fictional=True, notice="Verzonnen")])

    assert form_content(case, SCHOOL).notice == "Verzonnen"
    assert form_content(a_lived_in_case(), SCHOOL).notice == ""
