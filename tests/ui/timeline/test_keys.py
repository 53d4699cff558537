"""The keyboard on the canvas."""

import pytest
from PySide6.QtCore import Qt

from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import SHIFT, key

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_that_arrows_walk_through_time(canvas: TimelineCanvas) -> None:
    walked: list[str] = []
    for _ in range(6):
        key(canvas, Qt.Key.Key_Right)
        walked += canvas.selected_ids
    key(canvas, Qt.Key.Key_Left)

    assert walked == ["G1", "G2", "G3", "G5", "G6", "G4"]
    assert canvas.selected_ids == ("G6",)


def test_that_home_and_end_go_to_the_first_and_the_last_event(canvas: TimelineCanvas) -> None:
    key(canvas, Qt.Key.Key_End)
    last = canvas.selected_ids
    key(canvas, Qt.Key.Key_Home)

    assert (last, canvas.selected_ids) == (("G4",), ("G1",))


def test_that_up_and_down_go_to_the_nearest_event_in_another_lane(canvas: TimelineCanvas) -> None:
    canvas.select(("G2",))
    key(canvas, Qt.Key.Key_Down)
    below = canvas.selected_ids
    key(canvas, Qt.Key.Key_Up)

    assert (below, canvas.selected_ids) == (("G3",), ("G2",))


def test_that_shift_keeps_what_was_selected(canvas: TimelineCanvas) -> None:
    key(canvas, Qt.Key.Key_Home)
    key(canvas, Qt.Key.Key_Right, SHIFT)

    assert canvas.selected_ids == ("G1", "G2")


def test_that_walking_brings_the_event_into_sight(canvas: TimelineCanvas) -> None:
    canvas.sight.fit(738500, 738530)
    canvas.select(("G1",))
    key(canvas, Qt.Key.Key_End)
    found = canvas.sight.locate("G4")
    viewport = canvas.sight.view.viewport

    assert found is not None
    assert viewport.left < found.x < viewport.right


def test_that_plus_minus_and_nought_zoom(canvas: TimelineCanvas) -> None:
    fitted = canvas.sight.view.viewport
    key(canvas, Qt.Key.Key_Plus)
    larger = canvas.sight.view.viewport.scale
    key(canvas, Qt.Key.Key_Plus)
    key(canvas, Qt.Key.Key_Minus)
    again = canvas.sight.view.viewport.scale
    key(canvas, Qt.Key.Key_0)

    assert larger > fitted.scale
    assert again == pytest.approx(larger)
    assert canvas.sight.view.viewport == fitted


def test_that_full_stop_and_comma_walk_among_marks_alike(canvas: TimelineCanvas) -> None:
    canvas.select(("G1",))
    key(canvas, Qt.Key.Key_Period)
    following = canvas.selected_ids
    key(canvas, Qt.Key.Key_Comma)

    assert (following, canvas.selected_ids) == (("G2",), ("G1",))


def test_that_alt_arrows_go_back_to_an_earlier_view(canvas: TimelineCanvas) -> None:
    before = canvas.sight.view.viewport
    canvas.sight.fit(738000, 738100)
    jumped = canvas.sight.view.viewport
    key(canvas, Qt.Key.Key_Left, ALT)
    back = canvas.sight.view.viewport
    key(canvas, Qt.Key.Key_Right, ALT)

    assert back == before
    assert canvas.sight.view.viewport == jumped


def test_that_keys_with_control_are_left_to_the_window(canvas: TimelineCanvas) -> None:
    before = canvas.sight.view.viewport
    key(canvas, Qt.Key.Key_Plus, CONTROL)
    key(canvas, Qt.Key.Key_0, CONTROL)

    assert canvas.sight.view.viewport == before
