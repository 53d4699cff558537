"""S3: clusters, and what lay before a decision out of nood."""

from dataclasses import replace

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.signals.nood_decisions import nood_decisions, to_json
from tests.builders import a_decision, an_event, on
from tests.signals.scenes import a_cast, a_year, an_mdo


def nood_on(text, **changes):
    return an_event(
        f"Nood {text}",
        on(text),
        kind=EventKind.BESLUIT,
        decision=a_decision(f"B {text}", nood=True),
        **changes,
    )


def test_that_unknown_bases_do_not_count_in_the_share():
    unknown = an_event("X", decision=a_decision("B-x", basis=DecisionBasis.ONBEKEND))
    found = nood_decisions(a_year(nood_on("1 feb 2020"), unknown))
    assert (found.known, found.share) == (1, 1.0)


def test_that_only_unknown_bases_give_no_share():
    unknown = an_event("X", decision=a_decision("B-x", basis=DecisionBasis.ONBEKEND))
    assert nood_decisions(a_year(unknown)).share is None


def test_that_forty_two_days_still_belong_together():
    near = [nood_on(d) for d in ("1 jan 2020", "12 feb 2020", "25 mrt 2020")]
    (cluster,) = nood_decisions(a_year(*near)).clusters
    assert len(cluster.event_ids) == 3
    far = [nood_on(d) for d in ("1 jan 2020", "13 feb 2020", "26 mrt 2020")]
    assert nood_decisions(a_year(*far)).clusters == ()


def test_that_two_are_no_cluster():
    assert nood_decisions(a_year(nood_on("1 jan 2020"), nood_on("1 jan 2020"))).clusters == ()


def test_that_a_trigger_counts_up_to_fourteen_days_before():
    incident = an_event("Ruzie", on("1 feb 2020"), kind=EventKind.INCIDENT)
    assert nood_decisions(a_year(incident, nood_on("15 feb 2020"))).after_trigger_ids
    assert not nood_decisions(a_year(incident, nood_on("16 feb 2020"))).after_trigger_ids
    assert not nood_decisions(a_year(incident, nood_on("31 jan 2020"))).after_trigger_ids


def test_that_the_event_itself_may_be_trigger_and_meeting():
    both = replace(an_mdo("1 feb 2020", "A", "B"), kind=EventKind.INCIDENT, decision=a_decision(nood=True))
    found = nood_decisions(a_year(*a_cast("A", "B"), both))
    assert found.after_trigger_ids == (both.id,)
    assert found.without_meeting_ids == ()


def test_that_a_meeting_of_one_party_is_no_meeting():
    found = nood_decisions(a_year(*a_cast("A"), an_mdo("1 feb 2020", "A"), nood_on("2 feb 2020")))
    assert len(found.without_meeting_ids) == 1


def test_that_features_of_planned_decisions_do_not_count():
    planned = an_event("P", decision=replace(a_decision(nood=True), basis=DecisionBasis.PLANMATIG))
    basis = a_year(planned)
    assert sum(to_json(basis, nood_decisions(basis))["kenmerken"].values()) == 0
