"""Before and after one shared view."""

from app.domain.meeting import SharedAnalysis
from app.figures.first_analysis import first_analysis_figure
from app.signals.shared_analysis import shared_analysis
from tests.builders import a_decision, a_service, an_event, on
from tests.figures.drawing import SPACE, glyphs, texts
from tests.signals.scenes import a_year, an_mdo


def figure(*entities):
    basis = a_year(*entities)
    return first_analysis_figure(basis, shared_analysis(basis), SPACE)


def test_that_the_first_shared_analysis_is_a_line_through_decisions_and_aanbod():
    shared = an_mdo("1 jun 2020", shared_analysis=SharedAnalysis.JA)
    decision = an_event("Besluit", on("1 mei 2020"), decision=a_decision())
    found = figure(shared, decision, a_service(start=on("1 jul 2020")))

    assert glyphs(found) == ["besluit_planmatig", "aanbod_start"]
    assert "eerste gedeelde analyse" in texts(found)


def test_that_without_one_there_is_no_figure():
    assert figure(an_mdo("1 jun 2020")) is None
