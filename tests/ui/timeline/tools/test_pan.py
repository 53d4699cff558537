"""Dragging empty ground."""

from PySide6.QtCore import QPoint, Qt

from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import drag, empty_place, key, move, press


def test_that_dragging_moves_the_time_along_with_the_mouse(canvas: TimelineCanvas) -> None:
    canvas.zoom_in()
    start = empty_place(canvas)
    day = canvas.sight.view.viewport.day_at(start.x())
    drag(canvas, start, start + QPoint(120, 0))

    assert round(canvas.sight.view.viewport.day_at(start.x() + 120), 6) == round(day, 6)


def test_that_escape_puts_the_time_back(canvas: TimelineCanvas) -> None:
    before = canvas.sight.view.viewport
    start = empty_place(canvas)
    press(canvas, start)
    move(canvas, start + QPoint(40, 0), start + QPoint(90, 0))
    key(canvas, Qt.Key.Key_Escape)

    assert canvas.sight.view.viewport == before


def test_that_dragging_keeps_the_selection(canvas: TimelineCanvas) -> None:
    canvas.select(("G1",))
    start = empty_place(canvas)
    drag(canvas, start, start + QPoint(60, 0))

    assert canvas.selected_ids == ("G1",)
