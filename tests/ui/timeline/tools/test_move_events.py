"""Dragging events in time."""

from datetime import date

from PySide6.QtCore import QPoint, Qt

from app.timeline.shapes import Glyph, Text
from app.ui.session import CaseSession
from app.ui.timeline.canvas import TimelineCanvas
from tests.ui.timeline.gestures import drag, key, move, place_of, press, release


def days_in_px(canvas: TimelineCanvas, days: int) -> QPoint:
    """How far to drag for so many days."""
    return QPoint(round(days * canvas.sight.view.viewport.scale), 0)


def zoomed_in(canvas: TimelineCanvas, event_id: str) -> QPoint:
    """Zoom in on an event until a day is some pixels wide; where it then is drawn."""
    when = canvas.session.snapshot.events[event_id].when
    canvas.sight.fit(when.earliest.toordinal() - 50, when.latest.toordinal() + 50)
    canvas.show_move()
    return place_of(canvas, event_id)


def test_that_dragging_moves_the_event_by_whole_days(canvas: TimelineCanvas, session: CaseSession) -> None:
    start = zoomed_in(canvas, "G2")
    drag(canvas, start, start + days_in_px(canvas, 9))

    assert session.snapshot.events["G2"].when.earliest == date(2021, 5, 12)
    session.undo()
    assert session.snapshot.events["G2"].when.earliest == date(2021, 5, 3)


def test_that_all_selected_events_move_but_locked_ones_do_not(
    canvas: TimelineCanvas, session: CaseSession
) -> None:
    canvas.select(("G2", "G3", "G4"))
    start = zoomed_in(canvas, "G2")
    drag(canvas, start, start + days_in_px(canvas, -4))
    events = session.snapshot.events

    assert events["G2"].when.earliest == date(2021, 4, 29)
    assert events["G3"].when.earliest == date(2021, 5, 28)
    assert events["G4"].when.earliest == date(2022, 3, 1)


def test_that_a_ghost_and_the_new_date_follow_the_mouse(canvas: TimelineCanvas) -> None:
    start = zoomed_in(canvas, "G2")
    press(canvas, start)
    move(canvas, start + QPoint(6, 0), start + days_in_px(canvas, 9))
    shapes = [shape for layer in canvas.preview_layers() for shape in layer.shapes]
    words = [shape.text for shape in shapes if isinstance(shape, Text)]
    ghosts = [shape for shape in shapes if isinstance(shape, Glyph)]
    release(canvas, start)

    assert words == ["12 mei 2021 (+9 dagen)"]
    assert [round(ghost.x) for ghost in ghosts] == [(start + days_in_px(canvas, 9)).x()]


def test_that_escape_leaves_the_event_where_it_is(canvas: TimelineCanvas, session: CaseSession) -> None:
    start = zoomed_in(canvas, "G2")
    press(canvas, start)
    move(canvas, start + QPoint(6, 0), start + days_in_px(canvas, 20))
    key(canvas, Qt.Key.Key_Escape)
    release(canvas, start + days_in_px(canvas, 20))

    assert session.snapshot.events["G2"].when.earliest == date(2021, 5, 3)
    assert not session.can_undo


def test_that_a_drag_of_less_than_half_a_day_changes_nothing(
    canvas: TimelineCanvas, session: CaseSession
) -> None:
    start = zoomed_in(canvas, "G2")
    drag(canvas, start, start + QPoint(round(0.4 * canvas.sight.view.viewport.scale), 0))

    assert not session.can_undo


def test_that_a_locked_event_says_so(canvas: TimelineCanvas, session: CaseSession) -> None:
    start = zoomed_in(canvas, "G4")
    press(canvas, start)
    move(canvas, start + QPoint(6, 0), start + days_in_px(canvas, 5))
    words = [
        shape.text for layer in canvas.preview_layers() for shape in layer.shapes if isinstance(shape, Text)
    ]
    release(canvas, start + days_in_px(canvas, 5))

    assert words == ["Vergrendeld: deze gebeurtenis verschuift niet"]
    assert not session.can_undo
