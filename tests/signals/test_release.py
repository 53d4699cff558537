"""Others see what was released, in the words that were released, and nothing else."""

import pytest

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision, SignalParameter
from app.signals.readings.registry import reading_of
from app.signals.release import decision_about, is_released, released_signals
from tests.builders import a_decision, an_event
from tests.signals.scenes import a_year


def decided(signal_id: str, release: Release, text: str = "", **changes):
    return SignalDecision(signal_id=SignalId(signal_id), release=release, text=text, **changes)


@pytest.mark.parametrize(
    ("decision", "is_seen"),
    [
        (decided("S3", Release.NEE, "Eigen tekst"), False),
        (decided("S3", Release.JA), True),
        (decided("S3", Release.HERFORMULEERD, "Eigen tekst"), True),
        (decided("S3", Release.HERFORMULEERD, "  "), False),
    ],
)
def test_that_only_what_was_released_is_seen(decision, is_seen):
    case = a_year(decision).case

    assert is_released(case, "S3") is is_seen
    assert [one.signal_id for one in released_signals(case)] == (["S3"] if is_seen else [])


def test_that_nothing_is_released_at_first():
    case = a_year().case

    assert released_signals(case) == ()
    assert decision_about(case, "S3") is None


def test_that_own_text_stands_only_where_it_was_asked_for():
    case = a_year(decided("S3", Release.HERFORMULEERD, " Zo. "), decided("S4", Release.JA, "Oud")).case
    found = {one.signal_id: one for one in released_signals(case)}

    assert found["S3"].own_text == "Zo."
    assert found["S4"].own_text == ""


def test_that_released_signals_are_in_reading_order_with_the_thresholds_of_the_case():
    parameters = (SignalParameter(name="cluster_size", value=2),)
    first = an_event("Een", decision=a_decision(nood=True))
    case = a_year(first, decided("S3", Release.JA, parameters=parameters), decided("S17", Release.JA))
    found = released_signals(case.case, case)

    assert [one.signal_id for one in found] == ["S17", "S3"]
    assert found[1].reading == reading_of("S3", case)
    assert "2 of meer" in found[1].reading.limits
