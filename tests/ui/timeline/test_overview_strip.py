"""The overview with its brush."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import EventId
from app.editing.events import DeleteEvents
from app.themes import ThemeName, load_theme
from app.ui.session import CaseSession
from app.ui.theme.look import ThemedLook
from app.ui.timeline.canvas import TimelineCanvas
from app.ui.timeline.overview_strip import OverviewStrip
from app.ui.view_state import ViewState
from tests.ui.timeline.conftest import WIDTH
from tests.ui.timeline.gestures import LEFT, NOTHING


@pytest.fixture
def strip(canvas: TimelineCanvas, session: CaseSession, look: ThemedLook, qtbot: QtBot) -> OverviewStrip:
    made = OverviewStrip(session, canvas._view_state, look)
    qtbot.addWidget(made)
    made.resize(WIDTH, made.height())
    made.span_requested.connect(canvas.show_span)
    with qtbot.waitExposed(made):
        made.show()
    return made


def brush_of(strip: OverviewStrip) -> tuple[int, int]:
    left, right = strip._brush()
    return round(left), round(right)


def drag(strip: OverviewStrip, start: int, end: int) -> None:
    y = strip.height() // 2
    QTest.mousePress(strip, LEFT, NOTHING, QPoint(start, y))
    QTest.mouseMove(strip, QPoint((start + end) // 2, y))
    QTest.mouseMove(strip, QPoint(end, y))
    QTest.mouseRelease(strip, LEFT, NOTHING, QPoint(end, y))


def test_that_the_brush_is_what_the_canvas_shows(canvas: TimelineCanvas, strip: OverviewStrip) -> None:
    canvas.zoom_in()
    canvas.zoom_in()
    viewport, whole = canvas.sight.view.viewport, strip._whole()

    assert brush_of(strip) == (round(whole.x_of(viewport.first_day)), round(whole.x_of(viewport.last_day)))


def test_that_dragging_the_brush_moves_the_canvas(canvas: TimelineCanvas, strip: OverviewStrip) -> None:
    for _ in range(5):
        canvas.zoom_in()
    before, scale = brush_of(strip), canvas.sight.view.viewport.scale
    middle = (before[0] + before[1]) // 2
    drag(strip, middle, middle + 100)

    assert brush_of(strip)[0] == pytest.approx(before[0] + 100, abs=2)
    assert canvas.sight.view.viewport.scale == pytest.approx(scale)


def test_that_dragging_an_edge_shows_more_or_less_time(canvas: TimelineCanvas, strip: OverviewStrip) -> None:
    for _ in range(5):
        canvas.zoom_in()
    left, right = brush_of(strip)
    drag(strip, right, right + 80)

    assert brush_of(strip)[0] == pytest.approx(left, abs=2)
    assert brush_of(strip)[1] == pytest.approx(right + 80, abs=3)


def test_that_a_click_beside_the_brush_goes_there(canvas: TimelineCanvas, strip: OverviewStrip) -> None:
    for _ in range(6):
        canvas.zoom_in()
    target = round(strip._whole().left) + 60
    QTest.mouseClick(strip, LEFT, NOTHING, QPoint(target, strip.height() // 2))
    left, right = brush_of(strip)

    assert left < target < right


def test_that_a_change_of_case_or_theme_is_painted(
    strip: OverviewStrip, session: CaseSession, look: ThemedLook
) -> None:
    first = strip.grab().toImage()
    session.run(DeleteEvents(event_ids=(EventId("G1"), EventId("G6"))))
    second = strip.grab().toImage()
    look.change(theme=load_theme(ThemeName.DARK))
    third = strip.grab().toImage()

    assert first != second
    assert second != third


def test_that_without_a_canvas_there_is_no_brush(
    session: CaseSession, look: ThemedLook, qtbot: QtBot
) -> None:
    strip = OverviewStrip(session, ViewState(), look)
    qtbot.addWidget(strip)
    strip.resize(WIDTH, strip.height())
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, NOTHING, QPoint(700, 20))

    assert strip._seen() is None
