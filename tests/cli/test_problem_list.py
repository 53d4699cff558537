"""Problems as lines and as objects."""

import io

from app.cli.exit_codes import ExitCode
from app.cli.problem_list import as_reading, exit_code_for, problem_object, reading_object, say_problems
from app.cli.terminal import Terminal
from app.domain.problems import Problem, Severity
from app.exchange.reading_problem import ReadingProblem

PROBLEM = Problem(code="x", severity=Severity.WAARSCHUWING, message="Zo.", entity_id="G1")


def test_that_objects_have_the_keys_of_the_contract() -> None:
    assert problem_object(PROBLEM) == {"code": "x", "ernst": "waarschuwing", "id": "G1", "melding": "Zo."}
    assert reading_object(ReadingProblem(place="rij 7", field="Datum", value="morgen", message="Zo.")) == {
        "plaats": "rij 7",
        "veld": "Datum",
        "waarde": "morgen",
        "ernst": "fout",
        "melding": "Zo.",
    }


def test_that_a_broken_invariant_keeps_its_severity_and_place() -> None:
    reading = as_reading(PROBLEM)

    assert (reading.place, reading.severity, reading.message) == ("G1", Severity.WAARSCHUWING, "Zo.")


def test_that_what_cannot_stay_comes_first() -> None:
    out = io.StringIO()
    lines = [(Severity.WAARSCHUWING, "een"), (Severity.FOUT, "twee"), (Severity.WAARSCHUWING, "drie")]
    say_problems(Terminal(out, None, None), lines)

    assert out.getvalue() == "- Fout: twee\n- Let op: een\n- Let op: drie\n"


def test_that_only_what_cannot_stay_changes_the_exit_code() -> None:
    assert exit_code_for([]) is ExitCode.DONE
    assert exit_code_for([Severity.WAARSCHUWING]) is ExitCode.DONE
    assert exit_code_for([Severity.WAARSCHUWING, Severity.FOUT]) is ExitCode.PROBLEMS
