"""From a choice to a decision."""

import pytest

from app.domain.ids import SignalId
from app.domain.signal_decision import Release, SignalDecision, SignalParameter
from app.ui.signals.deciding import compared_with, released_as, with_defaults, worded_as
from tests.builders import a_snapshot

KNOWN = SignalDecision(
    signal_id=SignalId("S3"),
    release=Release.JA,
    text="Eigen woorden",
    parameters=(SignalParameter(name="cluster_gap", value=60),),
)


def test_that_own_words_begin_with_what_the_card_says() -> None:
    first = released_as(a_snapshot(), "S3", Release.HERFORMULEERD, "Van 17 besluiten.")
    again = released_as(a_snapshot(KNOWN), "S3", Release.HERFORMULEERD, "Van 17 besluiten.")

    assert (first.release, first.text) == (Release.HERFORMULEERD, "Van 17 besluiten.")
    assert again.text == "Eigen woorden"


@pytest.mark.parametrize("release", [Release.JA, Release.NEE])
def test_that_another_choice_keeps_thresholds_and_words(release: Release) -> None:
    decision = released_as(a_snapshot(KNOWN), "S3", release, "…")

    assert decision.release is release
    assert (decision.text, decision.parameters) == (KNOWN.text, KNOWN.parameters)


def test_that_writing_makes_it_own_words() -> None:
    assert worded_as(a_snapshot(), "S3", "Zo.").release is Release.HERFORMULEERD


def test_that_a_threshold_is_kept_once_and_a_default_not_at_all() -> None:
    other = compared_with(a_snapshot(KNOWN), "S3", "cluster_gap", 50)
    default = compared_with(a_snapshot(KNOWN), "S3", "cluster_gap", 42)

    assert other.parameters == (SignalParameter(name="cluster_gap", value=50),)
    assert default.parameters == ()
    assert compared_with(a_snapshot(), "S3", "cluster_gap", 50).release is Release.NEE


def test_that_the_defaults_come_back_without_touching_the_choice() -> None:
    decision = with_defaults(a_snapshot(KNOWN), "S3")

    assert (decision.parameters, decision.release) == ((), Release.JA)
