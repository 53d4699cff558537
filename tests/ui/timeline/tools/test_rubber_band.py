"""A frame drawn with Shift."""

from PySide6.QtCore import QPoint, Qt

from app.timeline.shapes import Rect
from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import SHIFT, drag, empty_place, key, move, place_of, press


def around(canvas: TimelineCanvas, *ids: str) -> tuple[QPoint, QPoint]:
    """Left upper and right lower corner of a frame around events."""
    places = [place_of(canvas, event_id) for event_id in ids]
    xs, ys = [place.x() for place in places], [place.y() for place in places]
    return QPoint(min(xs) - 25, min(ys) - 14), QPoint(max(xs) + 25, max(ys) + 14)


def test_that_a_frame_selects_what_lies_in_it(canvas: TimelineCanvas) -> None:
    drag(canvas, *around(canvas, "G1", "G2"), SHIFT)

    assert set(canvas.selected_ids) == {"G1", "G2"}


def test_that_a_frame_adds_to_what_was_selected(canvas: TimelineCanvas) -> None:
    canvas.select(("G4",))
    drag(canvas, *around(canvas, "G1"), SHIFT)

    assert set(canvas.selected_ids) == {"G1", "G4"}


def test_that_the_frame_is_shown_while_it_is_drawn(canvas: TimelineCanvas) -> None:
    start = empty_place(canvas)
    press(canvas, start, SHIFT)
    move(canvas, start + QPoint(30, 20), start + QPoint(80, 60))
    (layer,) = canvas.preview_layers()
    (frame,) = layer.shapes

    assert isinstance(frame, Rect)
    assert (frame.width, frame.height) == (80, 60)


def test_that_escape_selects_what_was_selected_before(canvas: TimelineCanvas) -> None:
    canvas.select(("G4",))
    start, end = around(canvas, "G1", "G2")
    press(canvas, start, SHIFT)
    move(canvas, start + QPoint(20, 10), end)
    key(canvas, Qt.Key.Key_Escape)

    assert canvas.selected_ids == ("G4",)
