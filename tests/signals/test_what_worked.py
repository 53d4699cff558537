"""S17: labels, in order of time."""

from app.domain.event import EventLabel
from app.signals.what_worked import what_worked
from tests.builders import an_event, on
from tests.signals.scenes import a_year


def test_that_marked_events_come_in_order():
    late = an_event("Laat", on("1 jun 2020"), labels=(EventLabel.WAT_WERKTE, EventLabel.RUST))
    early = an_event("Vroeg", on("1 feb 2020"), labels=(EventLabel.WAT_WERKTE,))
    found = what_worked(a_year(late, early, an_event("Anders")))
    assert found.worked_ids == (early.id, late.id)
    assert found.rest_ids == (late.id,)
