"""What worked."""

from app.domain.event import EventLabel
from app.figures.worked import worked_figure
from app.signals.what_worked import what_worked
from tests.builders import an_event, on
from tests.figures.drawing import SPACE, glyphs, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return worked_figure(basis, what_worked(basis), SPACE)


def test_that_every_moment_has_the_sign_of_what_worked():
    found = figure(an_event("A", on("1 mei 2020"), labels=(EventLabel.WAT_WERKTE,)))

    assert glyphs(found) == ["wat_werkte"]
    assert ("Wat werkte" in texts(found), "Rust" in texts(found)) == (True, False)
    assert leads(found) == {"G-a"}


def test_that_nothing_marked_is_no_figure():
    assert figure() is None
