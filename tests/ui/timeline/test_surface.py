"""The pointer as gestures see it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from app.ui.timeline.surface import Pointer, pointer_of
from tests.ui.timeline.gestures import CONTROL, LEFT, NOTHING, SHIFT


def test_that_a_mouse_event_gives_place_and_keys() -> None:
    place = QPointF(12.5, 30)
    qt_event = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, LEFT, LEFT, SHIFT)

    assert pointer_of(qt_event) == Pointer(12.5, 30.0, SHIFT)


@pytest.mark.parametrize(("keys", "adds"), [(NOTHING, False), (SHIFT, True), (CONTROL, True)])
def test_that_shift_and_control_add(keys: Qt.KeyboardModifier, adds: bool) -> None:
    assert Pointer(0, 0, keys).adds is adds
