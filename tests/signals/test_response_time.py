"""S14: days from aanleiding to decision."""

from app.domain.decision import DecisionBasis
from app.domain.event import Visibility
from app.domain.ids import EventId
from app.signals.response_time import response_time, to_json
from tests.builders import a_decision, an_event, on
from tests.signals.scenes import a_year


def decided(text, trigger, basis=DecisionBasis.NOOD, decision_id=""):
    part = a_decision(decision_id or f"B {text}", basis=basis, trigger_event_id=EventId(trigger))
    return an_event(f"Besluit {text} {decision_id}", on(text), decision=part)


def test_that_a_trigger_that_is_not_shown_counts_as_none():
    hidden = an_event("Ruzie", on("1 feb 2020"), visibility=Visibility.PARTIJ)
    assert response_time(a_year(hidden, decided("3 feb 2020", hidden.id))).delays == ()


def test_that_unknown_bases_are_listed_but_in_neither_group():
    ruzie = an_event("Ruzie", on("1 feb 2020"))
    found = response_time(a_year(ruzie, decided("3 feb 2020", ruzie.id, DecisionBasis.ONBEKEND)))
    assert len(found.delays) == 1
    assert (found.nood, found.calm) == ([], [])


def test_that_decisions_come_by_day_then_by_id():
    ruzie = an_event("Ruzie", on("1 feb 2020"))
    decisions = (decided("3 feb 2020", ruzie.id, decision_id=i) for i in ("B9", "B1"))
    basis = a_year(ruzie, *decisions)
    assert [d["id"] for d in to_json(basis, response_time(basis))["besluiten"]] == ["B1", "B9"]
