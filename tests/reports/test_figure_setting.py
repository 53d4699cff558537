"""A figure fits, has a number, and can be read by who does not see it."""

import pytest

from app.reports.content import Figure
from app.reports.figure_setting import HIGHEST_PICTURE, picture_scale, set_figure
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Rect, Text
from tests.reports.paper import Painted, an_element, paper


def _picture(width: float = 400, height: float = 100, description: str = "") -> Picture:
    shapes = (Rect(0, 0, width, height, "sunken"), Text(5, 20, "in de plaat", 9))
    layer = Layer(part=Part.LANE, shapes=shapes)
    return Picture(width=width, height=height, layers=(layer,), title="Plaat", description=description)


def test_that_caption_and_closing_line_stay_with_the_picture() -> None:
    parent = an_element()
    figure = Figure(picture=_picture(), caption="De kaders.", closing="Niet alles is bekend.")
    strips = set_figure(figure, 3, parent, paper())
    assert all(strip.keeps_next for strip in strips[:-1])
    assert Painted(strips).text.strip() == "in de plaat Figuur 3. De kaders. Niet alles is bekend."
    assert [one.kind for one in parent.elements] == ["Figure", "Caption", "P"]


def test_that_the_description_is_what_is_read_aloud() -> None:
    parent = an_element()
    set_figure(Figure(picture=_picture(description="Twee kaders."), caption="a"), 1, parent, paper())
    assert parent.elements[0].alternative == "Twee kaders."


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(100, 100, 1.0), (2000, 100, 481.89 / 2000), (100, 2 * HIGHEST_PICTURE, 0.5)],
)
def test_that_a_picture_is_made_smaller_but_never_larger(width: float, height: float, scale: float) -> None:
    figure = Figure(picture=_picture(width, height), caption="a")
    assert picture_scale(figure, 481.89) == pytest.approx(scale)
    assert set_figure(figure, 1, an_element(), paper())[0].height == pytest.approx(height * scale, rel=1e-4)
