"""Made-up cases of any size are valid, the same for the same seed, and rich enough to rehearse with."""

from collections import Counter

import pytest

from app.domain.decision import DecisionBasis
from app.domain.event import EventKind
from app.domain.invariants import problems
from app.domain.when import Precision
from app.exchange.case_json import read_case, write_case
from app.exchange.fictional import fictional_case
from app.privacy.left_over_names import left_over_names


@pytest.mark.parametrize("events", [0, 1, 2, 3, 12, 26, 115, 600])
@pytest.mark.parametrize("seed", [1, 2])
def test_that_a_made_up_case_has_that_many_events_and_nothing_wrong(events: int, seed: int) -> None:
    case = fictional_case(events, seed)

    assert len(case.events) == events
    assert problems(case) == []


@pytest.mark.slow
def test_that_a_large_case_has_nothing_wrong_either() -> None:
    assert problems(fictional_case(20_000, 7)) == []


def test_that_the_same_seed_gives_the_same_case() -> None:
    assert fictional_case(200, 5) == fictional_case(200, 5)
    assert fictional_case(200, 5) != fictional_case(200, 6)


def test_that_a_made_up_case_survives_being_written_and_read() -> None:
    case = fictional_case(150, 3)

    assert read_case(write_case(case)).snapshot == case


def test_that_everything_worth_rehearsing_occurs() -> None:
    case = fictional_case(2000, 1)
    events = case.events.values()

    assert {event.decision.basis for event in events if event.decision} == set(DecisionBasis)
    assert {event.kind for event in events} >= set(EventKind) - {EventKind.AANMELDING, EventKind.CONTEXT}
    assert {event.when.precision for event in events} >= set(Precision) - {Precision.WEEK, Precision.KWARTAAL}
    assert any(event.is_contested for event in events)
    assert any(event.until for event in events)
    assert any(event.experiences for event in events)
    assert any(event.meeting and event.meeting.agreements and event.meeting.absent for event in events)
    assert case.services
    assert case.links
    assert case.handovers


def test_that_large_cases_have_twelve_lanes_and_a_longer_period() -> None:
    small, large = fictional_case(115, 1), fictional_case(2000, 1)

    assert (len(small.core_parties), len(large.core_parties)) == (6, 12)
    assert small.case.period.days < large.case.period.days < 18 * 366


def test_that_time_is_sometimes_busy_and_sometimes_quiet() -> None:
    months = Counter(event.when.earliest.replace(day=1) for event in fictional_case(2000, 1).events.values())

    assert max(months.values()) > 3 * min(months.values())


def test_that_it_says_that_nothing_of_it_happened() -> None:
    case = fictional_case(10, 1)

    assert case.case.fictional
    assert case.case.notice.startswith("Volledig verzonnen")
    assert left_over_names(case) == []


def test_that_a_negative_number_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        fictional_case(-1, 1)
