"""Kinds that go together."""

from app.domain.event import EventKind
from app.exchange.duplicates.kinds import is_one_of_its_kind, kind_likeness
from tests.builders import a_meeting, an_event


def of(kind: EventKind) -> object:
    return an_event(kind=kind)


def test_that_the_same_kind_fits_best() -> None:
    incident, signal, session = (
        an_event(kind=k) for k in (EventKind.INCIDENT, EventKind.SIGNAAL, EventKind.ZITTING)
    )

    assert [kind_likeness(incident, other) for other in (incident, signal, session)] == [1, 0.6, 0]
    assert kind_likeness(session, an_event(kind=EventKind.OVERIG)) == 0.6


def test_that_mdos_and_sessions_of_a_court_are_rarely_two() -> None:
    mdo, session = an_event(meeting=a_meeting()), an_event(kind=EventKind.ZITTING)

    assert is_one_of_its_kind(mdo, mdo)
    assert is_one_of_its_kind(session, session)
    assert not is_one_of_its_kind(mdo, session)
    assert not is_one_of_its_kind(an_event(), an_event())
