"""What the facilitator decided about a signal."""

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision, SignalParameter


def test_that_a_signal_is_not_shown_unless_released() -> None:
    assert SignalDecision(signal_id=SignalId("S7")).release is Release.NEE


def test_that_a_threshold_belongs_to_this_case() -> None:
    decision = SignalDecision(
        signal_id=SignalId("S1"), parameters=(SignalParameter(name="stilte_dagen", value=90),)
    )

    assert decision.parameters[0].value == 90
    assert Release.HERFORMULEERD.label == "Tonen met eigen tekst"
