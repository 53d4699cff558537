"""Recognising what is already there."""

from dataclasses import replace

from app.exchange.party_timeline.fingerprints import event_key, row_key
from app.exchange.tables import Row
from tests.builders import an_event, on


def test_that_spaces_and_empty_ends_make_no_difference():
    assert row_key(Row(number=1, cells=("a ", "b", "", ""))) == row_key(Row(number=9, cells=("a", " b")))


def test_that_events_that_say_the_same_are_the_same():
    event = an_event("Gesprek", fact="Gesprek")
    assert event_key(event) == event_key(replace(event, id="G-x", title="anders"))
    assert event_key(event) != event_key(replace(event, when=on("6 jan 2021")))
