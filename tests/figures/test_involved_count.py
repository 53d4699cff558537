"""Professionals at the same time."""

from app.figures.involved_count import involved_count_figure
from app.signals.professionals_involved import professionals_involved
from tests.builders import an_involvement, on
from tests.figures.drawing import SPACE, texts
from tests.signals.scenes import a_cast, a_year


def figure(*entities):
    basis = a_year(*entities)
    return involved_count_figure(basis, professionals_involved(basis), SPACE)


def test_that_the_height_is_in_numbers_and_each_step_leads_to_its_days():
    again = an_involvement("R2", "F-A", "A", start=on("1 mrt 2020"), end=on("1 apr 2020"))
    found = figure(*a_cast("A", "B"), again)

    assert "2" in texts(found)
    assert [area.words for area in found.areas] == ["2 tegelijk: 366 dagen, 1 jan 2020 – 31 dec 2020"]


def test_that_nobody_makes_no_figure():
    assert figure() is None
