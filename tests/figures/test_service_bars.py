"""Waiting and running."""

from app.domain.event import EventKind
from app.domain.service import ServiceOutcome
from app.figures.service_bars import service_bars_figure
from app.signals.services_offered import services_offered
from app.timeline.shapes import Hatch
from tests.builders import a_service, an_event, on
from tests.figures.drawing import SPACE, hatched, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return service_bars_figure(basis, services_offered(basis), SPACE)


def test_that_waiting_is_dotted_and_the_end_is_in_words():
    service = a_service(applied_on=on("1 feb 2020"), start=on("1 mei 2020"), end=on("1 aug 2020"))
    start = an_event("Start", on("1 mei 2020"), kind=EventKind.AANBOD_START, service_id=service.id)
    found = figure(service, start)

    assert [bar.hatch for bar in hatched(found)] == [Hatch.WAITING]
    assert {"Mediation", "doel deels bereikt"} <= set(texts(found))
    assert "Mediation: 90 dagen wachten" in [area.words for area in found.areas]
    assert leads(found) == {"G-start"}


def test_that_what_never_started_has_no_bar():
    assert figure(a_service(outcome=ServiceOutcome.NIET_GESTART)).areas == ()
    assert figure() is None
