"""The whole case in one strip."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.event import EventKind
from app.timeline.case_table import case_table
from app.timeline.overview import brush_shapes, overview_picture, overview_viewport
from app.timeline.picture import Picture
from app.timeline.shapes import Glyph, Line, Rect, Text
from app.timeline.viewport import Viewport
from tests.builders import a_case, a_decision, a_meeting, a_party, a_snapshot, an_event, from_until, on
from tests.timeline.scenery import example_case, inter, overlap, text_box


def strip_of(*entities: object, width: float = 1000, height: float = 50, **changes: Any) -> Picture:
    table = case_table(a_snapshot(a_party(), *entities, case=a_case(**changes)))
    return overview_picture(table, overview_viewport(table, width, 100), height, inter())


def test_that_the_strip_covers_the_whole_case() -> None:
    table = case_table(example_case())
    viewport = overview_viewport(table, 1000, 100)

    assert viewport.x_of(table.limits.first) == pytest.approx(100)
    assert viewport.x_of(table.limits.last) == pytest.approx(1100)


def test_that_the_example_shows_each_mdo_and_its_decisions_out_of_nood() -> None:
    case = example_case()
    table = case_table(case)
    picture = overview_picture(table, overview_viewport(table, 1700, 0), 50, inter())

    shown = {shape.about[0] for shape in picture.shapes() if isinstance(shape, Line) and shape.about}
    assert shown == {event.id for event in case.events.values() if event.is_mdo}
    nood = {shape.about[0] for shape in picture.shapes() if isinstance(shape, Glyph)}
    assert nood
    assert nood <= {event.id for event in case.events.values() if event.is_nood}


def test_that_signs_of_nood_on_one_day_are_one_sign() -> None:
    decisions = (
        an_event(
            f"Spoed {n}", kind=EventKind.BESLUIT, decision=a_decision(f"B{n}", nood=True), party_ids=("P1",)
        )
        for n in range(5)
    )

    assert len([shape for shape in strip_of(*decisions).shapes() if isinstance(shape, Glyph)]) == 1


def test_that_more_events_make_a_higher_bar_and_none_is_forgotten() -> None:
    picture = strip_of(
        *(an_event(f"a{n}", on("5 mei 2020"), party_ids=("P1",)) for n in range(6)),
        an_event("b", on("5 nov 2021"), party_ids=("P1",)),
    )
    bars = [shape for shape in picture.shapes() if isinstance(shape, Rect) and shape.fill == "lineStrong"]

    assert len(bars) == 2
    assert bars[0].height > bars[1].height > 0


@pytest.mark.parametrize("height", [24, 42, 58])
def test_that_everything_stays_within_the_strip(height: float) -> None:
    picture = strip_of(an_event("M", meeting=a_meeting()), an_event("G", party_ids=("P1",)), height=height)

    for shape in picture.shapes():
        if isinstance(shape, Rect):
            assert 0 <= shape.y <= shape.y + shape.height <= height + 0.01
        elif isinstance(shape, Line):
            assert 0 <= min(shape.y1, shape.y2) <= max(shape.y1, shape.y2) <= height


def test_that_a_low_strip_has_no_years() -> None:
    assert not [shape for shape in strip_of(height=24).shapes() if isinstance(shape, Text)]
    years = [shape.text for shape in strip_of(height=50).shapes() if isinstance(shape, Text)]
    assert years == ["2019", "2020", "2021", "2022"]


def test_that_years_never_overlap_over_three_centuries() -> None:
    picture = strip_of(period=from_until("1 jan 1722", "31 dec 2022"))
    boxes = [text_box(shape) for shape in picture.shapes() if isinstance(shape, Text)]

    assert len(boxes) > 5
    assert not [(a, b) for n, a in enumerate(boxes) for b in boxes[n + 1 :] if overlap(a, b)]


@given(st.floats(-3000, 3000), st.floats(0.05, 90))
def test_that_the_frame_around_what_is_in_view_stays_on_the_strip_and_can_be_taken_hold_of(
    moved: float, scale: float
) -> None:
    table = case_table(a_snapshot())
    viewport = overview_viewport(table, 1000, 100)
    seen = Viewport(first_day=table.limits.first + moved, scale=scale, width=800)

    (frame,) = brush_shapes(viewport, seen, 50)
    assert isinstance(frame, Rect)
    assert frame.width >= 4
    assert frame.x <= 1100
