"""Days to look."""

from app.figures.delays import delays_figure
from app.signals.response_time import response_time
from tests.builders import a_decision, an_event, on
from tests.figures.drawing import SPACE, dots, leads, texts
from tests.signals.scenes import a_year


def figure(*entities):
    basis = a_year(*entities)
    return delays_figure(basis, response_time(basis), SPACE)


def decided(number, day):
    part = a_decision(f"B{number}", nood=True, trigger_event_id="G-reden")
    return an_event(f"N{number}", on(f"{day} mei 2020"), decision=part)


def test_that_each_decision_is_a_dot_and_three_have_a_middle():
    reason = an_event("Reden", on("1 mei 2020"))
    found = figure(reason, decided(1, 2), decided(2, 4), decided(3, 4))

    assert len(dots(found)) == 3
    assert "middelste: 3 dagen" in texts(found)
    assert leads(found) == {"G-n1", "G-n2", "G-n3"}
    assert len({(dot.x, dot.y) for dot in dots(found)}) == 3


def test_that_two_have_no_middle_and_none_have_no_figure():
    reason = an_event("Reden", on("1 mei 2020"))
    assert not [t for t in texts(figure(reason, decided(1, 2))) if t.startswith("middelste")]
    assert figure(reason) is None
