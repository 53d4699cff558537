"""Regie along time."""

from app.figures.regie_line import regie_line_figure
from app.signals.regie import regie
from tests.builders import a_professional, an_involvement, on
from tests.figures.drawing import SPACE, hatched, texts
from tests.signals.scenes import a_year


def with_regie(number, first, last=None):
    end = None if last is None else on(last)
    person = f"F{number}"
    span = an_involvement(f"R{number}", person, start=on(first), end=end, has_regie=True)
    return (a_professional(person, designation=f"Regisseur {number}"), span)


def figure(*entities):
    basis = a_year(*entities)
    return regie_line_figure(basis, regie(basis), SPACE)


def test_that_a_gap_is_hatched_with_its_days():
    found = figure(*with_regie(1, "1 jan 2020", "31 jan 2020"), *with_regie(2, "1 mrt 2020"))

    assert {"Niet vastgelegd", "29 dagen"} <= set(texts(found))
    assert len(hatched(found)) == 1
    assert "Meer dan één" not in texts(found)


def test_that_double_regie_has_a_row_of_its_own():
    found = figure(*with_regie(1, "1 jan 2020"), *with_regie(2, "1 mrt 2020", "31 mrt 2020"))

    assert {"Meer dan één", "31 dagen", "Regisseur 1"} <= set(texts(found))


def test_that_without_regie_there_is_no_figure():
    assert figure() is None
