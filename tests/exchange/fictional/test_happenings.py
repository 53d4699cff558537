"""The events of made-up cases, one after the other."""

from app.domain.invariants import problems
from app.domain.problems import Severity
from app.exchange.fictional import fictional_case


def test_that_causes_come_before_what_they_led_to() -> None:
    case = fictional_case(1500, 4)
    triggered = [
        event for event in case.events.values() if event.decision and event.decision.trigger_event_id
    ]

    assert triggered
    assert len(case.links) > 100
    assert not [problem for problem in problems(case) if problem.code == "terug_in_de_tijd"]


def test_that_people_are_there_for_the_parties_of_the_event() -> None:
    case = fictional_case(1500, 4)
    for event in case.events.values():
        parties = {case.professionals[one].party_id for one in event.professional_ids}
        assert parties <= set(event.party_ids)


def test_that_titles_fit_on_the_timeline() -> None:
    assert all(len(event.title) <= 60 for event in fictional_case(1500, 9).events.values())


def test_that_no_small_case_of_many_has_a_fault() -> None:
    for seed in range(40):
        found = problems(fictional_case(30, seed))
        assert not [problem for problem in found if problem.severity is Severity.FOUT]
