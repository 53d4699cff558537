"""The wheel: zoom at the pointer; with Shift, or a wheel that tilts, move sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

from app.ui.timeline.surface import Surface

_NOTCH = 120.0
_SIDEWAYS = 0.5
"""Pixels to move for each eighth of a degree."""


def turn_wheel(surface: Surface, qt_event: QWheelEvent) -> None:
    """Do what a turn of the wheel means."""
    turn, exact = qt_event.angleDelta(), qt_event.pixelDelta()
    sideways = turn.x()
    if qt_event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        sideways = sideways or turn.y()
    elif turn.y() and abs(turn.y()) >= abs(turn.x()):
        surface.sight.zoom_step(turn.y() / _NOTCH, qt_event.position().x())
        surface.show_move()
        return
    distance = exact.x() or round(sideways * _SIDEWAYS)
    if distance:
        surface.sight.pan(distance)
        surface.show_move()
