"""Marks of decisions."""

from app.domain.decision import DecisionBasis
from app.figures.marks import DECISION_GLYPHS, decision_mark
from app.timeline.glyphs import ALL_GLYPHS
from tests.builders import a_decision, an_event, in_the_month, on
from tests.signals.scenes import a_year


def test_that_every_basis_has_a_shape_of_its_own():
    assert set(DECISION_GLYPHS) == set(DecisionBasis)
    assert set(DECISION_GLYPHS.values()) <= set(ALL_GLYPHS)


def test_that_a_decision_has_its_number_and_is_hollow_without_a_day():
    sure = an_event("A", on("5 feb 2020"), decision=a_decision("B1", nood=True))
    unsure = an_event("B", in_the_month("mei 2020"), decision=a_decision("B2"))
    basis = a_year(sure, unsure)

    assert decision_mark(basis, sure).glyph == "besluit_nood"
    assert decision_mark(basis, sure).number == "1"
    assert [decision_mark(basis, one).hollow for one in (sure, unsure)] == [False, True]
