"""Events per month."""

from app.figures.months import months_figure
from app.signals.busy_and_quiet import busy_and_quiet
from tests.builders import an_event, on
from tests.figures.drawing import SPACE, hatched, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return months_figure(basis, busy_and_quiet(basis), SPACE)


def test_that_a_month_has_its_number_and_leads_to_its_events():
    found = figure(*(an_event(f"E{n}", on(f"{n} mrt 2020")) for n in range(1, 6)))

    assert "5" in texts(found)
    assert "maart 2020: 5 gebeurtenissen" in [area.words for area in found.areas]
    assert leads(found) == {f"G-e{n}" for n in range(1, 6)}


def test_that_busy_and_quiet_times_have_rows():
    events = [an_event(f"E{n}", on(f"{n} mrt 2020")) for n in range(1, 9)]
    found = figure(*events, an_event("Later", on("1 nov 2020")))

    assert {"Veel", "Stil", "238 dagen"} <= set(texts(found))
    assert len(hatched(found)) == 1


def test_that_without_events_there_is_no_figure():
    assert figure() is None
