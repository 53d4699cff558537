"""Invariant 3: spans run forward and have no end exactly when they still run."""

import pytest

from app.domain.invariants.spans import (
    events_run_forward,
    involvement_end_has_reason,
    service_end_has_outcome,
    spans_run_forward,
)
from app.domain.involvement import EndReason
from app.domain.service import ServiceEnding, ServiceOutcome
from tests.builders import a_service, a_snapshot, an_event, an_involvement, in_the_month, on

CASE = a_snapshot()


def test_that_a_span_may_end_on_the_day_it_begins() -> None:
    assert list(spans_run_forward(CASE, an_involvement(start=on("1 mei 2020"), end=on("1 mei 2020")))) == []
    assert list(spans_run_forward(CASE, an_involvement())) == []


def test_that_an_unsure_end_gets_the_benefit_of_the_doubt() -> None:
    span = an_involvement(start=on("20 mei 2020"), end=in_the_month("mei 2020"))

    assert list(spans_run_forward(CASE, span)) == []


def test_that_a_span_that_ends_before_it_begins_is_found() -> None:
    (problem,) = spans_run_forward(CASE, a_service(start=on("2 mei 2020"), end=on("1 mei 2020")))

    assert problem.code == "periode_omgekeerd"
    assert problem.message == "Aanbod ‘Mediation’: het einde (1 mei 2020) ligt vóór het begin (2 mei 2020)."


def test_that_a_lasting_event_runs_forward() -> None:
    assert list(events_run_forward(CASE, an_event())) == []
    assert list(events_run_forward(CASE, an_event(until=on("9 jan 2021")))) == []

    (problem,) = events_run_forward(CASE, an_event(until=on("1 jan 2021")))
    assert problem.code == "periode_omgekeerd"


def test_that_an_involvement_has_no_end_exactly_when_it_runs() -> None:
    ended = an_involvement(end=on("1 mei 2020"))

    assert list(involvement_end_has_reason(CASE, an_involvement())) == []
    assert list(involvement_end_has_reason(CASE, ended)) == []


@pytest.mark.parametrize(
    ("end", "reason", "code"),
    [
        (None, EndReason.VERTREK, "einde_ontbreekt"),
        (on("1 mei 2020"), EndReason.LOOPT, "einde_bij_lopend"),
    ],
)
def test_that_an_end_that_disagrees_with_its_reason_is_found(
    end: object, reason: EndReason, code: str
) -> None:
    (problem,) = involvement_end_has_reason(CASE, an_involvement(end=end, end_reason=reason))

    assert problem.code == code


def test_that_a_service_has_no_end_exactly_when_all_says_it_runs() -> None:
    assert list(service_end_has_outcome(CASE, a_service())) == []
    assert list(service_end_has_outcome(CASE, a_service(end=on("1 mei 2020")))) == []


@pytest.mark.parametrize(
    ("end", "outcome", "ending", "code"),
    [
        (None, ServiceOutcome.DOEL_BEREIKT, ServiceEnding.LOOPT, "einde_ontbreekt"),
        (None, ServiceOutcome.LOOPT, ServiceEnding.VAN_BUITEN, "einde_ontbreekt"),
        (on("1 mei 2020"), ServiceOutcome.LOOPT, ServiceEnding.LOOPT, "einde_bij_lopend"),
    ],
)
def test_that_an_end_that_disagrees_with_the_outcome_is_found(
    end: object, outcome: ServiceOutcome, ending: ServiceEnding, code: str
) -> None:
    (problem,) = service_end_has_outcome(CASE, a_service(end=end, outcome=outcome, ending=ending))

    assert problem.code == code
