"""Invariant 11: explicit start and end events agree with the service."""

import pytest

from app.domain.event import Event, EventKind
from app.domain.ids import ServiceId
from app.domain.invariants.services import border_of, service_events_agree
from app.domain.service import Service
from app.domain.when import When
from tests.builders import a_service, a_snapshot, an_event, in_the_month, on

START, END = EventKind.AANBOD_START, EventKind.AANBOD_EINDE
SERVICE = a_service("A1", start=on("6 mei 2020"), end=on("4 jul 2020"))


def said(kind: EventKind, when: When, service_id: str | None = "A1") -> Event:
    return an_event("Aanbod", when, kind=kind, service_id=service_id and ServiceId(service_id))


def codes(service: Service, event: Event) -> list[str]:
    return [problem.code for problem in service_events_agree(a_snapshot(service), event)]


@pytest.mark.parametrize(
    ("event", "found"),
    [
        (said(START, on("6 mei 2020")), []),
        (said(END, on("4 jul 2020")), []),
        (said(START, in_the_month("mei 2020")), []),
        (said(START, on("7 mei 2020")), ["aanbod_datum_verschilt"]),
        (said(END, on("6 mei 2020")), ["aanbod_datum_verschilt"]),
        (said(EventKind.EVALUATIE, on("1 jun 2020")), []),
        (said(START, on("7 mei 2020"), None), []),
        (said(START, on("7 mei 2020"), "A9"), []),
    ],
)
def test_that_an_event_agrees_with_its_service(event: Event, found: list[str]) -> None:
    assert codes(SERVICE, event) == found


def test_that_a_service_that_runs_has_no_end_event() -> None:
    assert codes(a_service("A1"), said(END, on("4 jul 2020"))) == ["aanbod_zonder_einde"]


def test_that_a_border_is_the_start_or_the_end() -> None:
    assert border_of(SERVICE, START) == SERVICE.start
    assert border_of(SERVICE, END) == SERVICE.end
