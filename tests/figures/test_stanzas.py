"""Stanzas of MDO and aanbod."""

from app.domain.event import EventKind
from app.domain.meeting import SharedAnalysis
from app.figures.stanzas import MOST_STANZAS, stanzas_figure
from app.signals.mdo_chains import mdo_chains
from tests.builders import a_service, an_event, on
from tests.figures.drawing import SPACE, glyphs, leads, texts
from tests.signals.scenes import a_year, an_mdo


def figure(*entities):
    basis = a_year(*entities)
    return stanzas_figure(basis, mdo_chains(basis), SPACE)


def test_that_a_stanza_tells_what_went_before_and_what_came_out():
    trigger = an_event("Ruzie", on("20 jan 2020"), kind=EventKind.INCIDENT)
    mdo = an_mdo("1 feb 2020", title="Een", shared_analysis=SharedAnalysis.JA)
    service = a_service("A1", "Mediation", conceived_in_event_id=mdo.id, end=on("1 mei 2020"))
    found = figure(trigger, mdo, service)

    assert glyphs(found) == ["incident"]
    assert {"Een", "1 feb 2020 · één analyse", "Mediation", "doel deels bereikt"} <= set(texts(found))
    assert leads(found) == {"G-ruzie", "G-een"}


def test_that_nothing_before_and_nothing_after_is_said():
    assert {"niets vastgelegd", "geen nieuw aanbod"} <= set(texts(figure(an_mdo("1 feb 2020"))))


def test_that_more_than_four_triggers_and_more_aanbod_are_counted():
    triggers = [an_event(f"T{n}", on("20 jan 2020"), kind=EventKind.INCIDENT) for n in range(6)]
    mdo = an_mdo("1 feb 2020", title="Een")
    services = [a_service(f"A{n}", f"Hulp {n}", conceived_in_event_id=mdo.id) for n in range(3)]
    shown = texts(figure(*triggers, mdo, *services))

    assert "+2" in shown
    assert "Hulp 0 en nog 2" in shown


def test_that_very_many_mdos_are_counted():
    mdos = [an_mdo("1 feb 2020", title=f"M{n}") for n in range(MOST_STANZAS + 3)]

    assert "Nog 3 MDO's passen hier niet." in texts(figure(*mdos))
    assert figure() is None
