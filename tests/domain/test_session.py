"""The session."""

from app.domain.session import LearningSession, Participant, SessionRole


def test_that_a_session_takes_three_hours_unless_said() -> None:
    session = LearningSession()

    assert session.minutes == 180
    assert session.when is None
    assert session.agenda == ()


def test_that_somebody_in_the_room_need_not_be_of_a_party() -> None:
    assert Participant(role=SessionRole.BEGELEIDER, designation="Begeleider").party_id is None
