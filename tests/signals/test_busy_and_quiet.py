"""S13: the rolling count, busy runs and quiet times."""

from app.domain.event import EventKind
from app.signals.busy_and_quiet import busy_and_quiet
from tests.builders import an_event, day, on
from tests.signals.scenes import a_year


def events_on(text, number, kind=EventKind.INCIDENT):
    return [an_event(f"E{n} {text}", on(text), kind=kind) for n in range(number)]


def test_that_an_event_counts_for_thirty_days():
    found = busy_and_quiet(a_year(*events_on("1 mrt 2020", 4)))
    (busy,) = found.busy
    assert (busy.start, busy.end) == (day("1 mrt 2020"), day("30 mrt 2020"))
    assert (found.most, found.first_day_with_most) == (4, day("1 mrt 2020"))


def test_that_context_does_not_make_it_busy():
    assert busy_and_quiet(a_year(*events_on("1 mrt 2020", 9, EventKind.CONTEXT))).most == 0


def test_that_a_busy_run_lasts_at_least_eight_days():
    late = events_on("25 dec 2020", 4)
    assert busy_and_quiet(a_year(*late)).busy == ()
    assert len(busy_and_quiet(a_year(*events_on("24 dec 2020", 4))).busy) == 1


def test_that_ninety_days_without_contact_are_quiet():
    found = busy_and_quiet(
        a_year(
            *(events_on("1 jan 2020", 1, EventKind.CONTACT)),
            *events_on("31 mrt 2020", 1, EventKind.EVALUATIE),
        )
    )
    assert [s.days for s in found.quiet] == [90]


def test_that_an_event_before_the_case_still_counts_in_its_first_days():
    assert busy_and_quiet(a_year(*events_on("31 dec 2019", 1))).most == 1
