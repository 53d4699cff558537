"""What double clicks, keys and pointing do on the canvas."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.timeline.hover_card import HoverCard
from app.ui.view_state import ViewState
from tests.ui.case_files import a_session
from tests.ui.timeline.gestures import LEFT, click, drag, empty_place, key, move, place_of


def double_click(canvas: TimelineCanvas, place: QPoint) -> None:
    QTest.mouseDClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def test_that_a_double_click_on_a_lane_asks_for_an_event_there(canvas: TimelineCanvas) -> None:
    asked: list[tuple[date, str]] = []
    canvas.event_requested.connect(lambda day, lane: asked.append((day, lane)))
    row = canvas.sight.plan.row_of("P2")
    assert row is not None
    place = QPoint(
        round(canvas.sight.view.viewport.x_of(date(2022, 6, 15).toordinal() + 0.5)), round(row.y + 5)
    )
    double_click(canvas, place)

    assert len(asked) == 1
    day, lane = asked[0]
    assert lane == "P2"
    assert abs((day - date(2022, 6, 15)).days) <= 1


def test_that_a_double_click_on_a_mark_asks_to_edit_it(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas._view_state.edit_requested):
        click(canvas, place_of(canvas, "G2"))
        double_click(canvas, place_of(canvas, "G2"))

    assert canvas.selected_ids == ("G2",)


def test_that_enter_edits_and_delete_asks_to_remove_what_is_selected(
    canvas: TimelineCanvas, qtbot: QtBot
) -> None:
    canvas.select(("G2",))
    with qtbot.waitSignals([canvas._view_state.edit_requested, canvas.delete_requested]):
        key(canvas, Qt.Key.Key_Return)
        key(canvas, Qt.Key.Key_Delete)


def test_that_enter_and_delete_do_nothing_without_a_selection(canvas: TimelineCanvas) -> None:
    removed, edited = QSignalSpy(canvas.delete_requested), QSignalSpy(canvas._view_state.edit_requested)
    key(canvas, Qt.Key.Key_Return)
    key(canvas, Qt.Key.Key_Delete)

    assert removed.count() == edited.count() == 0


def test_that_pointing_at_a_mark_shows_its_facts_after_a_moment(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    card = canvas.findChild(HoverCard)
    assert card is not None
    move(canvas, place_of(canvas, "G2"))
    qtbot.waitUntil(card.isVisible)

    assert canvas.sight.view.states.hovered_id == "G2"
    assert not card.geometry().contains(place_of(canvas, "G2"))


def test_that_the_facts_go_when_the_pointer_moves_on(canvas: TimelineCanvas, qtbot: QtBot) -> None:
    card = canvas.findChild(HoverCard)
    assert card is not None
    move(canvas, place_of(canvas, "G2"))
    qtbot.waitUntil(card.isVisible)
    move(canvas, empty_place(canvas))

    assert not card.isVisible()
    assert canvas.sight.view.states.hovered_id is None


def test_that_the_ring_of_the_keyboard_shows_only_while_it_is_used(canvas: TimelineCanvas) -> None:
    canvas.setFocus()
    key(canvas, Qt.Key.Key_Home)
    walking = canvas.sight.view.states.focused_id
    click(canvas, place_of(canvas, "G2"))

    assert walking == "G1"
    assert canvas.sight.view.states.focused_id is None


def test_that_a_case_opened_to_read_is_not_changed_by_gestures(
    tmp_path: Path, look: ThemedLook, qtbot: QtBot
) -> None:
    session = a_session(tmp_path, read_only=True)
    canvas = TimelineCanvas(session, ViewState(), look)
    qtbot.addWidget(canvas)
    canvas.resize(1200, 600)
    with qtbot.waitExposed(canvas):
        canvas.show()
    asked = QSignalSpy(canvas.event_requested)
    (first, *_) = session.snapshot.events_in_order
    before = canvas.sight.view.viewport
    drag(canvas, place_of(canvas, first.id), place_of(canvas, first.id) + QPoint(90, 0))
    double_click(canvas, empty_place(canvas))
    unchanged = session.snapshot.events[first.id]
    session.close()

    assert asked.count() == 0
    assert unchanged == first
    assert canvas.sight.view.viewport != before
