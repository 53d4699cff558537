"""Messages of problems."""

from app.domain.invariants.report import fout, waarschuwing
from app.domain.problems import Severity
from tests.builders import a_snapshot, an_event, on


def test_that_a_message_names_the_place_first() -> None:
    event = an_event("MDO op school", on("10 okt 2019"))

    problem = fout(a_snapshot(event), event, "titel_leeg", "heeft nog geen titel.")

    assert problem.message == "Gebeurtenis 1, ‘MDO op school’ (10 okt 2019): heeft nog geen titel."
    assert (problem.code, problem.severity, problem.entity_id) == ("titel_leeg", Severity.FOUT, event.id)


def test_that_some_problems_may_stay() -> None:
    event = an_event()

    assert waarschuwing(a_snapshot(event), event, "x", "let op.").severity is Severity.WAARSCHUWING
