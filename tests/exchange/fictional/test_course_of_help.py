"""Frames and services of made-up cases."""

from datetime import timedelta
from itertools import pairwise

from app.domain.course import Course
from app.domain.event import EventKind
from app.exchange.fictional.calendar_days import make_days, period_for
from app.exchange.fictional.cast import make_cast
from app.exchange.fictional.course_of_help import make_courses_and_context, make_frames, make_services
from app.exchange.fictional.dice import Dice


def test_that_base_frames_join_and_keep_their_terms() -> None:
    for count in (0, 100, 10_000):
        period = period_for(count)
        frames = [f for f in make_frames(period, make_cast(Dice(1), period, count)) if f.is_base]

        assert frames[0].start.earliest == period.start
        assert frames[-1].end is None
        for former, later in pairwise(frames):
            assert former.end is not None
            assert later.start.earliest - former.end.latest == timedelta(days=1)


def test_that_services_start_and_end_with_an_event_of_that_day() -> None:
    period = period_for(300)
    dice = Dice(2)
    days, cast = make_days(dice, period, 300), make_cast(dice, period, 300)
    services, borders = make_services(dice, days, cast, period)
    starts = {b.service_id: days[at] for at, b in borders.items() if b.kind is EventKind.AANBOD_START}
    ends = {b.service_id: days[at] for at, b in borders.items() if b.kind is EventKind.AANBOD_EINDE}

    assert len(services) > 10
    for service in services:
        assert service.start.earliest == starts[service.id]
        assert (None if service.end is None else service.end.latest) == ends.get(service.id)
        assert service.applied_on is not None
        assert service.applied_on.earliest <= service.start.earliest


def test_that_a_case_without_events_has_no_services() -> None:
    period = period_for(0)

    assert make_services(Dice(1), [], make_cast(Dice(1), period, 0), period) == ([], {})


def test_that_a_course_is_shared_with_others() -> None:
    period = period_for(100)
    made = list(make_courses_and_context(Dice(1), period, make_cast(Dice(1), period, 100)))

    assert all(one.party_id not in one.shared_with_ids for one in made if isinstance(one, Course))
