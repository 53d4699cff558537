"""What is not right in a case."""

from app.domain.problems import Problem, Severity


def test_that_equal_problems_are_one() -> None:
    first, second = (
        Problem(code="titel_leeg", severity=Severity.FOUT, message="Geen titel.", entity_id="G1")
        for _ in "ab"
    )

    assert {first, second} == {first}


def test_that_a_problem_may_be_of_the_case_as_a_whole() -> None:
    problem = Problem(code="x", severity=Severity.WAARSCHUWING, message="Let op.")

    assert problem.entity_id is None
    assert problem.severity.label == "Let op"
