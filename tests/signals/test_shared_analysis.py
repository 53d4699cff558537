"""S12: the first shared analysis and what lay strictly before it."""

from app.domain.meeting import SharedAnalysis
from app.signals.shared_analysis import shared_analysis
from tests.builders import a_decision, a_service, an_event, on
from tests.signals.scenes import a_year, an_mdo


def test_that_partly_shared_is_not_shared():
    found = shared_analysis(a_year(an_mdo("1 jun 2020", shared_analysis=SharedAnalysis.DEELS)))
    assert found.first is None


def test_that_what_happens_the_same_day_is_not_before_it():
    mdo = an_mdo("1 jun 2020", shared_analysis=SharedAnalysis.JA)
    before = an_event("Eerder", on("31 mei 2020"), decision=a_decision("B1"))
    same = an_event("Zelfde dag", on("1 jun 2020"), decision=a_decision("B2"))
    services = (a_service("A1", start=on("31 mei 2020")), a_service("A2", start=on("1 jun 2020")))
    found = shared_analysis(a_year(mdo, before, same, *services))
    assert found.first is not None
    assert found.first.decisions_before == (before.id,)
    assert found.first.services_before == ("A1",)
    assert (found.decisions, found.services, found.first.days_after_start) == (2, 2, 152)
