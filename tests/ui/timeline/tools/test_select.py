"""Clicking marks."""

from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import CONTROL, SHIFT, click, empty_place, place_of


def test_that_a_click_on_a_mark_selects_its_event(canvas: TimelineCanvas) -> None:
    click(canvas, place_of(canvas, "G2"))

    assert canvas.selected_ids == ("G2",)


def test_that_shift_and_control_add_to_the_selection(canvas: TimelineCanvas) -> None:
    click(canvas, place_of(canvas, "G1"))
    click(canvas, place_of(canvas, "G2"), CONTROL)
    click(canvas, place_of(canvas, "G3"), SHIFT)

    assert canvas.selected_ids == ("G1", "G2", "G3")


def test_that_control_takes_a_selected_event_out_again(canvas: TimelineCanvas) -> None:
    canvas.select(("G1", "G2"))
    click(canvas, place_of(canvas, "G1"), CONTROL)

    assert canvas.selected_ids == ("G2",)


def test_that_a_click_on_one_of_several_selects_it_alone(canvas: TimelineCanvas) -> None:
    canvas.select(("G1", "G2", "G3"))
    click(canvas, place_of(canvas, "G2"))

    assert canvas.selected_ids == ("G2",)


def test_that_a_click_beside_everything_selects_nothing(canvas: TimelineCanvas) -> None:
    canvas.select(("G1",))
    click(canvas, empty_place(canvas))

    assert canvas.selected_ids == ()


def test_that_an_mdo_is_selected_by_its_tag(canvas: TimelineCanvas) -> None:
    click(canvas, place_of(canvas, "G6"))

    assert canvas.selected_ids == ("G6",)
