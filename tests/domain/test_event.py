"""Gebeurtenissen."""

from app.domain.event import Establishment, EventKind, EventLabel, Visibility
from app.domain.meeting import MeetingKind
from tests.builders import a_decision, a_meeting, an_event


def test_that_only_a_multidisciplinary_meeting_is_an_mdo() -> None:
    assert an_event(meeting=a_meeting()).is_mdo
    assert not an_event(meeting=a_meeting(kind=MeetingKind.BILATERAAL)).is_mdo
    assert not an_event().is_mdo


def test_that_nood_comes_from_the_decision() -> None:
    assert an_event(decision=a_decision(nood=True)).is_nood
    assert not an_event(decision=a_decision()).is_nood
    assert not an_event().is_nood


def test_that_a_contested_event_says_so() -> None:
    assert an_event(establishment=Establishment.BETWIST).is_contested
    assert not an_event(establishment=Establishment.GEMELD).is_contested


def test_that_labels_are_asked_by_name() -> None:
    event = an_event(labels=(EventLabel.RUST,))

    assert event.has_label(EventLabel.RUST)
    assert not event.has_label(EventLabel.KANTELMOMENT)


def test_that_an_event_is_for_the_session_unless_said_otherwise() -> None:
    assert an_event().visibility is Visibility.SESSIE
    assert EventKind.RANDVOORWAARDE.label == "Randvoorwaarde (wonen, geld, wachtlijst)"
