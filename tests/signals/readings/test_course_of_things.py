"""Sentences about the course of the case."""

from app.domain.event import EventKind, EventLabel
from app.signals.readings.registry import reading_of
from tests.builders import an_event, on
from tests.signals.scenes import a_cast, a_year


def texts(signal_id, *entities):
    return [s.text for s in reading_of(signal_id, a_year(*entities)).statements]


def test_that_a_busy_time_leads_to_its_events():
    events = [an_event(f"E{n}", on("1 mrt 2020"), kind=EventKind.INCIDENT) for n in range(4)]
    reading = reading_of("S13", a_year(*events))
    assert reading.statements[0].text == "In 30 dagen waren er ten hoogste 4 gebeurtenissen."
    assert set(reading.statements[1].event_ids) == {e.id for e in events}


def test_that_courses_and_frames_only_describe():
    assert texts("S15")[0].startswith("Op 366 van de 366 dagen is geen koers vastgelegd")
    assert texts("S16") == ["Er is nog geen kader vastgelegd."]


def test_that_what_worked_is_counted_even_when_it_is_one():
    worked = an_event("Rust", labels=(EventLabel.WAT_WERKTE,))
    assert texts("S17", worked)[0] == "Bij 1 gebeurtenis is vastgelegd dat iets werkte."


def test_that_coverage_names_months_per_party():
    assert texts("S21", *a_cast("A", until="5 feb 2020")) == [
        "Partij A was in 2 maanden betrokken; in 2 daarvan staat geen gebeurtenis van deze partij."
    ]
    assert texts("S21") == ["Er is nog geen betrokkenheid van partijen vastgelegd."]


def test_that_an_empty_timeline_counts_nothing():
    assert texts("S20")[0] == "De tijdlijn telt geen gebeurtenissen."
