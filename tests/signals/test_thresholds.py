"""Thresholds: defaults, and what the facilitator changed for this case."""

from app.domain.ids import SignalId
from app.domain.signal_decision import SignalDecision, SignalParameter
from app.signals.thresholds import Thresholds, thresholds_of
from tests.builders import a_snapshot


def test_that_a_case_without_choices_has_the_defaults():
    assert thresholds_of(a_snapshot()) == Thresholds()


def test_that_a_changed_threshold_holds_for_this_case():
    decision = SignalDecision(
        signal_id=SignalId("S1"),
        parameters=(SignalParameter(name="silence", value=60), SignalParameter(name="oud", value=1)),
    )
    found = thresholds_of(a_snapshot(decision))
    assert (found.silence, found.overlap_too_short) == (60, 90)
