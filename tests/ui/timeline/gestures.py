"""Real mouse and key events on a canvas, at the places where events are drawn."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.timeline.canvas import TimelineCanvas

NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def place_of(canvas: TimelineCanvas, event_id: str) -> QPoint:
    """Where an event is drawn."""
    found = canvas.sight.locate(event_id)
    assert found is not None, f"{event_id} is not drawn"
    return QPoint(round(found.x), round(found.y))


def empty_place(canvas: TimelineCanvas) -> QPoint:
    """Somewhere on a lane where nothing is drawn."""
    lanes = canvas.sight.plan.lanes
    for x in range(round(lanes.x) + 30, round(lanes.right) - 30, 40):
        y = round(canvas.sight.plan.rows[0].y + 6)
        if canvas.sight.hits.at(x, y) is None:
            return QPoint(x, y)
    raise AssertionError("no empty place")


def click(canvas: TimelineCanvas, place: QPoint, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Press and release the left button."""
    QTest.mouseClick(canvas.viewport(), LEFT, keys, place)


def press(canvas: TimelineCanvas, place: QPoint, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Press the left button and keep it down."""
    QTest.mousePress(canvas.viewport(), LEFT, keys, place)


def move(canvas: TimelineCanvas, *places: QPoint) -> None:
    """Move the mouse from place to place."""
    for place in places:
        QTest.mouseMove(canvas.viewport(), place)
        QApplication.processEvents()


def release(canvas: TimelineCanvas, place: QPoint, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Let the left button go."""
    QTest.mouseRelease(canvas.viewport(), LEFT, keys, place)


def drag(canvas: TimelineCanvas, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Press, move in three steps, release."""
    press(canvas, start, keys)
    middle = QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2)
    move(canvas, start + QPoint(5, 0), middle, end)
    release(canvas, end, keys)


def turn(canvas: TimelineCanvas, place: QPoint, notches: int, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Turn the wheel; positive is away from the user."""
    qt_event = QWheelEvent(
        QPointF(place),
        QPointF(canvas.viewport().mapToGlobal(place)),
        QPoint(0, 0),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), qt_event)


def key(canvas: TimelineCanvas, which: Qt.Key, keys: Qt.KeyboardModifier = NOTHING) -> None:
    """Press a key."""
    QTest.keyClick(canvas, which, keys)
