"""S20: what the timeline rests on, undated events too."""

from app.domain.event import Establishment
from app.domain.ids import SourceId
from app.domain.when import unknown_within
from app.signals.sources_and_accounts import sources_and_accounts
from tests.builders import an_event, day, in_the_month
from tests.signals.scenes import a_year


def test_that_events_without_a_date_count_here():
    undated = an_event("Ooit", unknown_within(day("1 jan 2020"), day("31 dec 2020")))
    found = sources_and_accounts(a_year(undated))
    assert found.event_ids == found.uncertain_ids == (undated.id,)


def test_that_sources_and_certainty_are_counted():
    two = an_event(
        "Twee",
        in_the_month("feb 2020"),
        source_ids=(SourceId("a"), SourceId("b")),
        establishment=Establishment.BETWIST,
    )
    none = an_event("Geen")
    found = sources_and_accounts(a_year(two, none))
    assert (found.two_sources_ids, found.no_source_ids) == ((two.id,), (none.id,))
    assert (found.contested_ids, found.uncertain_ids) == ((two.id,), (two.id,))
    assert found.per_establishment[Establishment.BETWIST] == 1
