"""Decisions on a line."""

from app.domain.event import EventKind
from app.figures.decisions_line import decisions_line_figure
from app.signals.nood_decisions import nood_decisions
from tests.builders import a_decision, an_event, on
from tests.figures.drawing import SPACE, glyphs, leads, texts
from tests.signals.scenes import a_year


def nood(text, number):
    return an_event(f"N{number}", on(text), decision=a_decision(f"B{number}", nood=True))


def figure(*entities):
    basis = a_year(*entities)
    return decisions_line_figure(basis, nood_decisions(basis), SPACE)


def test_that_shapes_tell_the_basis_and_the_key_counts_them():
    calm = an_event("P", on("1 feb 2020"), decision=a_decision("B9"))
    trigger = an_event("Ruzie", on("1 mei 2020"), kind=EventKind.INCIDENT)
    found = figure(calm, nood("5 mei 2020", 1), trigger)

    assert glyphs(found).count("besluit_nood") == 2  # the mark and the key
    assert {"planmatig 1", "snel, uit nood 1"} <= set(texts(found))
    assert leads(found) == {"G-p", "G-n1", "G-ruzie"}


def test_that_decisions_close_together_are_named_with_their_time():
    found = figure(nood("5 mei 2020", 1), nood("7 mei 2020", 2), nood("10 mei 2020", 3))

    assert {"Dicht op elkaar", "3 in 6 dagen"} <= set(texts(found))


def test_that_without_decisions_there_is_no_figure():
    assert figure() is None
