"""Months that tell something."""

from app.figures.coverage_months import coverage_months_figure
from app.signals.coverage import coverage
from tests.builders import day
from tests.figures.drawing import SPACE, hatched, texts
from tests.signals.scenes import a_cast, a_visit, a_year


def figure(*entities):
    basis = a_year(*entities)
    return coverage_months_figure(basis, coverage(basis), SPACE)


def test_that_months_without_an_event_are_hatched_and_the_others_counted():
    found = figure(*a_cast("A"), a_visit("1 feb 2020", "A"))

    assert "1 van 12 maanden" in texts(found)
    assert len(hatched(found)) == 11
    assert found.areas[0].words == "januari 2020: nog niets aangeleverd"
    assert found.areas[0].target.first == day("1 jan 2020")


def test_that_without_involvement_there_is_no_figure():
    assert figure() is None
