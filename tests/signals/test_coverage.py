"""S21: months with and without an event of a party."""

from app.domain.ids import PartyId
from app.signals.coverage import coverage
from tests.builders import an_event, on
from tests.signals.scenes import a_cast, a_year


def test_that_a_month_with_one_active_day_counts():
    (found,) = coverage(a_year(*a_cast("A", until="1 mrt 2020"))).parties
    assert found.months == ((2020, 1), (2020, 2), (2020, 3))
    assert found.empty_months == found.months


def test_that_an_event_of_the_party_fills_its_month():
    event = an_event("X", on("29 feb 2020"), party_ids=(PartyId("A"),))
    (found,) = coverage(a_year(*a_cast("A", until="1 mrt 2020"), event)).parties
    assert found.empty_months == ((2020, 1), (2020, 3))


def test_that_a_party_that_was_never_involved_has_no_months():
    first, second = coverage(a_year(*a_cast("A"), a_cast("B")[0])).parties
    assert len(first.months) == 12
    assert second.months == ()
