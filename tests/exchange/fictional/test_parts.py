"""Meetings and decisions of made-up events."""

from app.domain.meeting import Attendance
from app.exchange.fictional.calendar_days import exact, period_for
from app.exchange.fictional.cast import make_cast
from app.exchange.fictional.dice import Dice
from app.exchange.fictional.parts import make_decision, make_meeting
from tests.builders import an_event

PERIOD = period_for(100)


def test_that_those_present_belong_to_the_event_and_are_not_absent() -> None:
    dice = Dice(1)
    cast = make_cast(dice, PERIOD, 100)
    for number in range(100):
        event = make_meeting(dice, an_event(f"o{number}", exact(PERIOD.end)), cast, None)
        assert event.meeting is not None
        present = {_party_of(one) for one in event.meeting.present}
        assert present == set(event.party_ids)
        assert not present & {one.party_id for one in event.meeting.absent}


def test_that_only_decisions_out_of_nood_have_features() -> None:
    dice = Dice(1)
    cast = make_cast(dice, PERIOD, 100)
    for number in range(100):
        event = make_decision(dice, an_event(f"b{number}", exact(PERIOD.end)), cast, None)
        assert event.decision is not None
        assert event.decision.is_nood == bool(event.decision.nood_features)


def _party_of(attendance: Attendance) -> str:
    """The party of somebody made up: it stands in the id of the professional."""
    if attendance.party_id is not None:
        return attendance.party_id
    return "P" + str(attendance.professional_id)[1:].partition("-")[0]
