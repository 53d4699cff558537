"""Spans as they stood: begun ones, and running as long as their end lay ahead."""

from app.domain.involvement import EndReason
from app.domain.service import ServiceEnding, ServiceOutcome
from app.presenting.spans_as_of import has_been, spans_then
from tests.builders import a_service, a_snapshot, an_involvement, day, in_the_month, on, somewhere_between

THEN = day("15 sep 2021")


def spans_of(*entities, happened=frozenset()):
    return spans_then(a_snapshot(*entities), THEN, happened)


def test_that_a_span_that_ends_later_still_runs():
    involvement = an_involvement(end=on("1 okt 2021"), handed_to_id="R2")
    found = spans_of(involvement, an_involvement("R2", start=on("2 okt 2021"))).involvements
    assert found.keys() == {"R1"}
    assert (found["R1"].end, found["R1"].end_reason, found["R1"].handed_to_id) == (
        None,
        EndReason.LOOPT,
        None,
    )


def test_that_a_span_that_ended_keeps_its_end_and_successor():
    involvement = an_involvement(end=on("1 sep 2021"), handed_to_id="R2")
    found = spans_of(involvement, an_involvement("R2", start=on("2 sep 2021"))).involvements
    assert (found["R1"].end, found["R1"].handed_to_id) == (on("1 sep 2021"), "R2")


def test_that_aanbod_that_runs_has_no_outcome_yet():
    service = a_service(start=on("1 aug 2021"), end=on("1 okt 2021"), what_helped="Rust")
    found = spans_of(service).services["A1"]
    assert (found.outcome, found.ending, found.what_helped) == (ServiceOutcome.LOOPT, ServiceEnding.LOOPT, "")


def test_that_aanbod_that_was_applied_for_waits():
    service = a_service(applied_on=on("1 sep 2021"), start=on("1 okt 2021"), end=on("1 dec 2021"))
    found = spans_of(service).services["A1"]
    assert not found.start.is_known
    assert found.start.latest == THEN
    assert found.end is None


def test_that_aanbod_nobody_knew_of_is_not_there():
    assert spans_of(a_service(start=on("1 okt 2021"))).services == {}


def test_that_its_origin_and_decision_are_known_only_if_they_had_been():
    service = a_service(
        start=on("1 aug 2021"), conceived_in_event_id="G1", decision_id="B1", succeeded_by_id="A2"
    )
    found = spans_of(service).services["A1"]
    assert (found.conceived_in_event_id, found.decision_id, found.succeeded_by_id) == (None, None, None)
    assert spans_of(service, happened={"G1"}).services["A1"].conceived_in_event_id == "G1"


def test_that_a_date_has_been_only_when_its_last_day_has():
    assert has_been(on("15 sep 2021"), THEN)
    assert not has_been(in_the_month("sep 2021"), THEN)
    assert not has_been(somewhere_between("1 sep 2021", "16 sep 2021"), THEN)
