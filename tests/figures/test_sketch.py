"""What a sketch gathers."""

from app.figures.sketch import Sketch, number_of
from app.signals.target import Target, to_events
from app.timeline.picture import Box
from app.timeline.shapes import Text
from tests.builders import a_party, a_snapshot
from tests.figures.drawing import SPACE, glyphs, texts


def test_that_a_place_that_leads_nowhere_is_no_place():
    sketch = Sketch(SPACE)
    box = Box(x=0, y=0, width=5, height=5)
    sketch.lead(box, "leeg", Target())
    sketch.lead(box, "vol", to_events(["a"]))

    assert [area.words for area in sketch.figure(10, "Proef").areas] == ["vol"]


def test_that_text_knows_its_width_and_is_shortened_after_a_word():
    sketch = Sketch(SPACE)
    wide = sketch.write((0, 10), "Jeugdteam Lindervoort")
    (shape,) = sketch.figure(20, "Proef").picture.shapes()

    assert isinstance(shape, Text)
    assert shape.width == wide > 100
    assert sketch.shortened("Jeugdteam Lindervoort", 90) == "Jeugdteam…"


def test_that_a_key_goes_on_in_a_second_row_when_it_is_too_wide():
    sketch = Sketch(SPACE)
    one_row = sketch.key(0, (("aanwezig", "aanwezig"),))
    two_rows = sketch.key(0, (("aanwezig", "woorden " * 8),) * 3)

    assert two_rows > one_row
    assert glyphs(sketch.figure(80, "Proef")) == ["aanwezig"] * 4


def test_that_a_party_has_the_number_of_its_lane():
    case = a_snapshot(a_party("B", order=1), a_party("A", order=2), a_party("C", is_core=False))
    sketch = Sketch(SPACE)
    sketch.party_sign(number_of(case, "A"), 0, 10)

    assert texts(sketch.figure(20, "Proef")) == ["2"]
    assert number_of(case, "C") == 3
