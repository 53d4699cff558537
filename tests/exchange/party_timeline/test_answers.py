"""Learning questions and the view of the task beside a timeline."""

from app.domain.learning import QuestionTheme
from app.exchange.party_timeline.answers import read_answers
from app.exchange.tables import Row, Table
from tests.builders import a_party, a_professional, a_snapshot, an_involvement, on

SCHOOL = a_party("SCH", "Basisschool")
CASE = a_snapshot(SCHOOL, a_professional("F1", "SCH"))


def a_sheet(*rows: tuple[str, ...]) -> list[Table]:
    numbered = [Row(number=n, cells=cells) for n, cells in enumerate(rows, start=1)]
    return [Table(place="blad Leervragen", rows=tuple(numbered))]


def test_that_empty_places_and_other_words_are_left_alone() -> None:
    tables = a_sheet(("Leervraag 1", " ", "Kind"), ("Leervraag 9", "Wat?"), ("Iets anders", "x"), ())

    assert read_answers(tables, CASE, SCHOOL).questions == ()


def test_that_a_question_without_theme_is_about_working_together() -> None:
    (question,) = read_answers(a_sheet(("leervraag 2:", " Wat zagen wij? ")), CASE, SCHOOL).questions

    assert (question.text, question.theme, question.submitter_id) == (
        "Wat zagen wij?",
        QuestionTheme.SAMENWERKING,
        "SCH",
    )


def test_that_a_question_the_case_has_is_not_added_again() -> None:
    tables = a_sheet(("Leervraag 1", "Wat zagen wij?"), ("Leervraag 2", "wat  zagen wij?"))
    first = read_answers(tables, CASE, SCHOOL)

    assert len(first.questions) == 1
    assert read_answers(tables, CASE.with_entities(first.questions), SCHOOL).questions == ()


def test_that_a_fourth_question_is_kept_and_said() -> None:
    three = [(f"Leervraag {n}", f"Vraag {n}?") for n in (1, 2, 3)]
    case = CASE.with_entities(read_answers(a_sheet(*three), CASE, SCHOOL).questions)
    answers = read_answers(a_sheet(("Leervraag 1", "Nog een?")), case, SCHOOL)

    assert [question.text for question in answers.questions] == ["Nog een?"]
    assert [(p.place, p.value, p.is_error) for p in answers.problems] == [
        ("blad Leervragen, rij 1", "Nog een?", False)
    ]


def test_that_the_task_view_stands_with_the_first_involvement_that_has_none() -> None:
    taken = an_involvement("R1", party_id="SCH", start=on("1 jan 2019"), task_view="Rust bewaren")
    later = an_involvement("R3", party_id="SCH", start=on("1 jan 2021"))
    open_one = an_involvement("R2", party_id="SCH", start=on("1 jan 2020"))
    case = CASE.with_entities([taken, later, open_one])
    answers = read_answers(a_sheet(("Hoe zagen jullie je taak?", "Zorgen delen")), case, SCHOOL)

    assert answers.involvement is not None
    assert (answers.involvement.id, answers.involvement.task_view) == ("R2", "Zorgen delen")
    assert answers.party == SCHOOL
    known = read_answers(a_sheet(("Hoe zagen jullie je taak?", "rust bewaren")), case, SCHOOL)
    assert (known.involvement, known.party) == (None, SCHOOL)


def test_that_without_a_free_involvement_the_task_view_stands_with_the_party() -> None:
    tables = a_sheet(("Hoe zagen jullie je taak?", "Zorgen delen"))
    party = read_answers(tables, CASE, a_party("SCH", description="Kleine school")).party

    assert party.description == "Kleine school\nTaakopvatting: Zorgen delen"
    assert read_answers(tables, CASE, party).party == party
