"""The wheel."""

import pytest
from PySide6.QtCore import QPoint, Qt

from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import CONTROL, NOTHING, SHIFT, turn

PLACE = QPoint(700, 400)


@pytest.mark.parametrize("keys", [NOTHING, CONTROL])
def test_that_the_wheel_zooms_at_the_pointer(canvas: TimelineCanvas, keys: Qt.KeyboardModifier) -> None:
    before = canvas.sight.view.viewport
    turn(canvas, PLACE, 2, keys)
    after = canvas.sight.view.viewport

    assert after.scale > before.scale
    assert after.day_at(PLACE.x()) == pytest.approx(before.day_at(PLACE.x()))


def test_that_turning_back_gives_the_old_view(canvas: TimelineCanvas) -> None:
    before = canvas.sight.view.viewport
    turn(canvas, PLACE, 3)
    turn(canvas, PLACE, -3)

    assert canvas.sight.view.viewport.scale == pytest.approx(before.scale)


def test_that_shift_moves_sideways(canvas: TimelineCanvas) -> None:
    canvas.zoom_in()
    before = canvas.sight.view.viewport
    turn(canvas, PLACE, -1, SHIFT)
    after = canvas.sight.view.viewport

    assert after.scale == before.scale
    assert after.first_day > before.first_day
