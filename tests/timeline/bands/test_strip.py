"""What all bands share."""

from hypothesis import given
from hypothesis import strategies as st

from app.timeline.bands.strip import Named, Strip, name_in, name_on_ground, shortened
from app.timeline.shapes import Rect, Text
from app.timeline.view import SCREEN
from app.timeline.viewport import Viewport
from tests.timeline.scenery import EvenMeasure

VIEWPORT = Viewport(first_day=1000, scale=2.0, width=400, left=100)
STRIP = Strip(viewport=VIEWPORT, y=50, sizes=SCREEN, measure=EvenMeasure())
UNTIL = Strip(viewport=VIEWPORT, y=50, sizes=SCREEN, measure=EvenMeasure(), until=1100.0)
PATTERN = Strip(viewport=VIEWPORT, y=50, sizes=SCREEN, measure=EvenMeasure(), is_pattern=True)
NAMES = Named(("Ondertoezichtstelling (OTS)", "OTS"))


@given(st.floats(500, 1500), st.floats(0.1, 800))
def test_that_a_span_is_cut_to_what_is_seen(first: float, days: float) -> None:
    edges = STRIP.cut(first, first + days)

    is_seen = first < VIEWPORT.last_day and first + days > VIEWPORT.first_day
    assert (edges is not None) == is_seen
    if edges is not None:
        assert 98 <= edges[0] < edges[1] <= 502


@given(st.floats(500, 1500), st.floats(0.1, 800))
def test_that_nothing_is_drawn_of_what_came_later(first: float, days: float) -> None:
    edges = UNTIL.cut(first, first + days)

    assert UNTIL.end == 300
    assert (edges is None) if first >= 1100 else (edges is None or edges[1] <= 302)


def test_that_an_end_later_than_the_moment_of_then_is_not_shown() -> None:
    assert STRIP.ends_in_view(1150)
    assert not STRIP.ends_in_view(1250)
    assert UNTIL.ends_in_view(1100)
    assert not UNTIL.ends_in_view(1150)


def test_that_the_longest_name_that_fits_is_taken() -> None:
    assert name_in(STRIP, NAMES, 200, 10)[0] == "Ondertoezichtstelling (OTS)"
    assert name_in(STRIP, NAMES, 20, 10) == ("OTS", 15)
    assert name_in(STRIP, NAMES, 5, 10) == ("", 0.0)


def test_that_a_pattern_has_no_names() -> None:
    assert name_in(PATTERN, NAMES, 200, 10) == ("", 0.0)


def test_that_a_name_without_short_form_is_cut_after_a_word() -> None:
    assert (
        name_in(STRIP, Named(("Omgangsbegeleiding door het wijkteam",)), 120, 10)[0] == "Omgangsbegeleiding…"
    )


def test_that_a_name_stays_in_view_while_its_span_passes_by() -> None:
    ground, text = name_on_ground(STRIP, (98.0, 400.0), (52.0, 20.0), NAMES, ("K1",))

    assert isinstance(ground, Rect)
    assert isinstance(text, Text)
    assert text.x >= 100
    assert ground.x <= text.x <= text.x + text.width <= ground.x + ground.width <= 400
    assert ground.about == text.about == ("K1",)


def test_that_shorter_names_come_later_and_none_twice() -> None:
    assert shortened(["OTS", "Ondertoezichtstelling", "", "OTS"]) == ("Ondertoezichtstelling", "OTS")
