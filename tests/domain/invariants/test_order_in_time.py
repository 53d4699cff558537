"""Invariant 8: nothing goes back in time."""

from app.domain.event import Event
from app.domain.ids import EventId
from app.domain.invariants.order_in_time import (
    follow_ups_come_after,
    goes_back,
    links_go_forward,
    triggers_come_first,
)
from app.domain.when import When, unknown_within
from tests.builders import (
    a_decision,
    a_link,
    a_meeting,
    a_snapshot,
    an_agreement,
    an_event,
    day,
    in_the_month,
    on,
)

EARLY, LATE = an_event("Vroeg", on("1 jan 2021")), an_event("Laat", on("1 mrt 2021"))
UNDATED = an_event("Ooit", unknown_within(day("1 jan 2019"), day("31 dec 2022")))


def decided(when: When, trigger: Event) -> Event:
    return an_event("Besluit", when, decision=a_decision(trigger_event_id=trigger.id))


def test_that_a_trigger_may_come_first_or_on_the_same_day() -> None:
    for when in (on("1 jan 2021"), on("2 jan 2021")):
        event = decided(when, EARLY)
        assert list(triggers_come_first(a_snapshot(EARLY, event), event)) == []


def test_that_a_trigger_after_its_decision_is_found() -> None:
    event = decided(on("1 jan 2021"), LATE)

    (problem,) = triggers_come_first(a_snapshot(LATE, event), event)

    assert problem.code == "terug_in_de_tijd"
    assert "de aanleiding, gebeurtenis 2, ‘Laat’ (1 mrt 2021), was later." in problem.message


def test_that_a_trigger_after_its_meeting_is_found() -> None:
    event = an_event("MDO", on("1 feb 2021"), meeting=a_meeting(trigger_event_ids=(EARLY.id, LATE.id)))

    assert len(list(triggers_come_first(a_snapshot(EARLY, LATE, event), event))) == 1


def test_that_what_is_not_in_the_case_says_nothing_of_time() -> None:
    meeting = a_meeting(trigger_event_ids=("G9",), agreements=[an_agreement(follow_up_event_id="G8")])
    event = an_event("MDO", meeting=meeting)

    assert list(triggers_come_first(a_snapshot(event), event)) == []
    assert list(follow_ups_come_after(a_snapshot(event), event)) == []


def test_that_an_agreement_is_taken_up_afterwards() -> None:
    def met(follow_up: Event | None) -> Event:
        agreement = an_agreement(follow_up_event_id=None if follow_up is None else follow_up.id)
        return an_event("MDO", on("1 feb 2021"), meeting=a_meeting(agreements=[agreement]))

    case = a_snapshot(EARLY, LATE)
    assert list(follow_ups_come_after(case, met(LATE))) == []
    assert list(follow_ups_come_after(case, met(None))) == []
    assert list(follow_ups_come_after(case, EARLY)) == []

    (problem,) = follow_ups_come_after(case, met(EARLY))
    assert problem.code == "terug_in_de_tijd"


def test_that_a_link_runs_from_early_to_late() -> None:
    case = a_snapshot(EARLY, LATE)

    assert list(links_go_forward(case, a_link("V1", EARLY.id, LATE.id))) == []
    assert list(links_go_forward(case, a_link("V1", LATE.id, EventId("G9")))) == []

    (problem,) = links_go_forward(case, a_link("V1", LATE.id, EARLY.id))
    assert problem.message == (
        "Verband tussen gebeurtenis 2 en gebeurtenis 1: "
        "gebeurtenis 1, ‘Vroeg’ (1 jan 2021) was eerder dan gebeurtenis 2, ‘Laat’ (1 mrt 2021)."
    )


def test_that_the_day_reckoned_with_decides_and_undated_events_say_nothing() -> None:
    month = an_event("Maand", in_the_month("jan 2021"))

    assert goes_back(month, EARLY)
    assert not goes_back(EARLY, month)
    assert not goes_back(UNDATED, EARLY)
    assert not goes_back(LATE, UNDATED)
