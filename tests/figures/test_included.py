"""Who was asked and told."""

from app.domain.decision import Stance, Standpoint
from app.figures.included import included_figure
from app.signals.included_in_decision import included_in_decision
from tests.builders import a_decision, a_party, an_event, on
from tests.figures.drawing import SPACE, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return included_figure(basis, included_in_decision(basis), SPACE)


def test_that_decisions_are_counted_against_all():
    asked = (Standpoint(actor_id="P1", stance=Stance.NIET_GEVRAAGD),)
    one = an_event("A", on("1 mei 2020"), decision=a_decision("B1", standpoints=asked))
    other = an_event("B", on("1 jun 2020"), decision=a_decision("B2"))
    found = figure(a_party("P1"), one, other)

    assert {"1 van 2", "0 van 2"} <= set(texts(found))
    assert leads(found) == {"G-a"}


def test_that_without_decisions_there_is_no_figure():
    assert figure() is None
