"""Moments at the table."""

from app.figures.joint_moments import joint_moments_figure
from app.signals.joint_moments import joint_moments
from tests.figures.drawing import SPACE, leads, texts
from tests.signals.scenes import a_cast, a_year, an_mdo


def figure(*entities):
    basis = a_year(*entities)
    return joint_moments_figure(basis, joint_moments(basis), SPACE)


def test_that_every_party_has_a_row_with_its_count():
    both = (an_mdo("1 feb 2020", "A", "B", "C"), an_mdo("1 mrt 2020", "A", "B", "C"))
    found = figure(*a_cast("A", "B", "C", "D"), *both)

    assert texts(found).count("2 keer") == 3
    assert {"0 keer", "29 dagen", "Samen aan tafel"} <= set(texts(found))
    assert leads(found) == {one.id for one in both}


def test_that_without_moments_there_is_no_figure():
    assert figure(*a_cast("A", "B", "C")) is None
